import { useCallback, useEffect, useRef } from 'react';
import type { Given } from '../../state/given.ts';
import { useActions } from '../../state/use-session.tsx';
import { Icon } from '../../ui/icon.tsx';
import { t } from '../../words/t.ts';
import { post } from './inbox.ts';
import { useFileDrop } from './use-file-drop.ts';
import './drop-anywhere.css';

/** Always there: takes files that are dropped anywhere, and shows the form for them. */
export function DropAnywhere() {
  const session = useActions();
  const veil = useRef<HTMLDivElement>(null);
  const take = useCallback(
    (given: readonly Given[]) => {
      post(given);
      const { project, dialog } = session.store.get();
      if (project !== null && dialog?.id !== 'start') session.open({ id: 'start' });
    },
    [session],
  );
  const over = useFileDrop(take);
  useEffect(() => {
    if (over) veil.current?.showPopover();
    else veil.current?.hidePopover();
  }, [over]);
  return (
    <div ref={veil} popover="manual" className="start-veil">
      <p>
        <Icon name="drop" size={28} />
        {t('start.drop.now')}
      </p>
    </div>
  );
}
