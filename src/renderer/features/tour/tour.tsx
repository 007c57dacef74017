import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ariaKeysOf, keysOf } from '../../keys/print-keys.ts';
import { type CommandId, command, run } from '../../keys/registry.ts';
import { tourSteps } from '../../state/tour.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { t } from '../../words/t.ts';
import { type Box, beside } from './beside.ts';
import { stepPlaces } from './steps.ts';
import './tour.css';

/** The guided tour, while it is under way: a card beside the control it speaks of. The workbench stays in use around it. */
export function Tour() {
  const at = useSession(({ tour }) => tour);
  return typeof at === 'number' ? <Step at={at} /> : null;
}

function Step({ at }: { readonly at: number }) {
  const session = useActions();
  const card = useRef<HTMLElement>(null);
  const step = tourSteps[at] ?? 'rows';
  const { at: selector, keys, panel } = stepPlaces[step];
  const { target, place } = usePlace(card, selector);
  const call = (id: CommandId) => run(session, command(id));

  useEffect(() => {
    if (panel !== undefined) session.show(panel);
  }, [panel, session]);
  useEffect(() => card.current?.querySelector<HTMLElement>('.ui-button-primary')?.focus(), []);

  const press = (event: KeyboardEvent) => {
    const id = (
      { Escape: 'app.tour-leave', ArrowRight: 'app.tour-next', ArrowLeft: 'app.tour-back' } as const
    )[event.key as 'Escape'];
    if (id === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    call(id);
  };
  return (
    <>
      {target === null ? null : <div className="tour-ring" style={target} />}
      <aside ref={card} className="tour" aria-label={t('tour.name')} style={place} onKeyDown={press}>
        <header>
          <span className="tour-count">{t('tour.count', at + 1, tourSteps.length)}</span>
          <IconButton
            icon="close"
            label={t('app.tour-leave')}
            keys={keysOf('app.tour-leave')}
            onClick={() => call('app.tour-leave')}
          />
        </header>
        <div aria-live="polite">
          <h2>{t(`tour.${step}`)}</h2>
          <p>{t(`tour.${step}.text`)}</p>
          {keys.length === 0 ? null : (
            <dl>
              {keys.map((id) => (
                <div key={id}>
                  <dt>{keysOf(id) ?? '—'}</dt>
                  <dd>{t(command(id).label)}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
        <footer>
          <Button
            keys={keysOf('app.tour-back')}
            aria-keyshortcuts={ariaKeysOf('app.tour-back')}
            disabledReason={at === 0 ? t('app.tour.first') : null}
            onClick={() => call('app.tour-back')}
          >
            {t('tour.back')}
          </Button>
          <Button
            kind="primary"
            keys={keysOf('app.tour-next')}
            aria-keyshortcuts={ariaKeysOf('app.tour-next')}
            onClick={() => call('app.tour-next')}
          >
            {t(at + 1 === tourSteps.length ? 'tour.end' : 'tour.next')}
          </Button>
        </footer>
      </aside>
    </>
  );
}

/** Where the control is that `selector` finds, and where the card beside it; follows both as the window changes. */
function usePlace(card: { readonly current: HTMLElement | null }, selector: string) {
  const { store } = useActions();
  const [found, setFound] = useState<{ target: Box | null; place: { left: number; top: number } }>({
    target: null,
    place: { left: 0, top: 0 },
  });
  useLayoutEffect(() => {
    let waiting = 0;
    const measure = () => {
      if (card.current === null) return;
      const { offsetWidth: width, offsetHeight: height } = card.current;
      const box = document.querySelector(selector)?.getBoundingClientRect();
      const window = { width: innerWidth, height: innerHeight };
      const target = box ? { left: box.left, top: box.top, width: box.width, height: box.height } : null;
      const nowhere = { left: innerWidth, top: innerHeight, width: 0, height: 0 };
      setFound({ target, place: beside(target ?? nowhere, { width, height }, window) });
    };
    const soon = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        waiting = requestAnimationFrame(measure);
      });
    };
    measure();
    soon();
    const quiet = store.subscribe(soon);
    addEventListener('resize', soon);
    addEventListener('scroll', soon, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(waiting);
      quiet();
      removeEventListener('resize', soon);
      removeEventListener('scroll', soon, { capture: true });
    };
  }, [card, selector, store]);
  return found;
}
