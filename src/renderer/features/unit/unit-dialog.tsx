import { type KeyboardEvent, useState } from 'react';
import { unitIndex } from '../../../shared/edit/find.ts';
import { cleanText } from '../../../shared/edit/rewrite-segment.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { printed } from '../../keys/print-keys.ts';
import { useMarking } from '../../state/marking.ts';
import { marksIn, withFindings } from '../../state/marks.ts';
import { segmentsOf } from '../../state/places.ts';
import type { Dialog as Open } from '../../state/session-state.ts';
import { useActions, useProject } from '../../state/use-session.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { capital } from '../../words/engine/capital.ts';
import { t, wordsLanguage } from '../../words/t.ts';
import { SegmentEditor } from './segment-editor.tsx';
import type { Aids } from './text-editor.ts';
import './unit-dialog.css';

/** What is shown beside the texts, as it was chosen last. */
let lastAids: Aids = { invisible: false, difference: false };

/**
 * The focused unit in editors, one column for each language, with its evidence marked. What was typed is kept all at
 * once, as one step to undo; Esc leaves everything as it was.
 */
export function UnitDialog({ dialog }: { readonly dialog: Extract<Open, { id: 'unit' }> }) {
  const session = useActions();
  const alignment = useProject((project) => project.alignment);
  const findings = useProject((project) => project.findings);
  useMarking();
  const [aids, setAids] = useState(lastAids);
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const at = unitIndex(alignment.units, dialog.unit);
  const unit = alignment.units[at];
  if (unit === undefined) return null;

  const here = findings.filter(({ unit: id, units }) => id === unit.id || units?.includes(unit.id));
  const marks = marksIn(alignment, unit);
  const sides = alignment.languages.map((language) => ({
    language,
    segments: segmentsOf(alignment, unit, language),
  }));
  const all = sides.flatMap(({ segments }) => segments);
  const changed = all.filter(({ id, text }) => cleanText(typed.get(id) ?? text) !== text);
  const empty = changed.some(({ id }) => cleanText(typed.get(id) ?? '') === '');
  const refusal = empty ? t('unit.empty') : changed.length === 0 ? t('unit.keep.nothing') : null;

  const aid = (part: Partial<Aids>) => {
    lastAids = { ...aids, ...part };
    setAids(lastAids);
  };
  const keep = (): boolean => {
    if (empty) return false;
    if (changed.length > 0) {
      const texts = changed.map(({ id, text }) => [id, typed.get(id) ?? text] as const);
      const [[segment, text] = []] = texts;
      session.edit(() =>
        texts.length === 1
          ? { command: 'retext', params: { segment, text } }
          : { command: 'replace', params: { texts, labels: [], comments: [] } },
      );
    }
    return true;
  };
  const goTo = (index: number) => {
    const next = alignment.units[index];
    if (next === undefined || !keep()) return;
    setTyped(new Map());
    const language = session.store.get().place?.language ?? alignment.pivot;
    session.go({ unit: next.id, language, segmentAt: 0 });
    session.open({ id: 'unit', unit: next.id });
  };
  const press = (event: KeyboardEvent) => {
    const mod = event.ctrlKey || event.metaKey;
    const act = {
      Enter: mod ? () => keep() && session.close() : undefined,
      PageUp: event.altKey ? () => goTo(at - 1) : undefined,
      PageDown: event.altKey ? () => goTo(at + 1) : undefined,
      F7: () => aid({ invisible: !aids.invisible }),
      F9: () => aid({ difference: !aids.difference }),
    }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <Dialog
      title={t('unit.title', at + 1)}
      closeLabel={t('unit.close')}
      width="full"
      onClose={session.close}
      foot={
        <>
          <Button keys={printed('Alt+PageUp')} onClick={() => goTo(at - 1)}>
            {t('unit.previous')}
          </Button>
          <Button keys={printed('Alt+PageDown')} onClick={() => goTo(at + 1)}>
            {t('unit.next')}
          </Button>
          <span className="unit-space" />
          <Button onClick={session.close}>{t('unit.cancel')}</Button>
          <Button
            kind="primary"
            keys={printed('Mod+Enter')}
            disabledReason={refusal}
            onClick={() => keep() && session.close()}
          >
            {t('unit.keep')}
          </Button>
        </>
      }
    >
      <div className="unit" onKeyDownCapture={press}>
        <div className="unit-aids">
          <Checkbox
            label={`${t('unit.invisible')} · F7`}
            checked={aids.invisible}
            onValue={(invisible) => aid({ invisible })}
          />
          <Checkbox
            label={`${t('unit.difference')} · F9`}
            checked={aids.difference}
            onValue={(difference) => aid({ difference })}
          />
        </div>
        <div className="unit-columns">
          {sides.map(({ language, segments }) => (
            <section key={language} className="unit-column" aria-labelledby={`unit-${language}`}>
              <h3 id={`unit-${language}`}>
                {capital(languageName(language, wordsLanguage()), wordsLanguage())}
              </h3>
              {segments.length === 0 ? <p className="unit-gap">{t('unit.gap')}</p> : null}
              {segments.map((segment) => (
                <SegmentEditor
                  key={segment.id}
                  segment={segment}
                  language={language}
                  marks={withFindings(marks[segment.id] ?? [], segment.id, here)}
                  aids={aids}
                  first={segment === all[0]}
                  onText={(id, text) => setTyped((known) => new Map(known).set(id, text))}
                />
              ))}
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
