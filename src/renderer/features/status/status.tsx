import type { ReactNode } from 'react';
import { keysOf } from '../../keys/print-keys.ts';
import { type CommandId, command, run } from '../../keys/registry.ts';
import { useActions, useSession } from '../../state/use-session.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { said } from '../../words/engine/said.ts';
import { t } from '../../words/t.ts';
import './status.css';

const hints: readonly { readonly id: CommandId; readonly words: () => string }[] = [
  { id: 'finding.next', words: () => t('status.hint.finding') },
  { id: 'go.next-unconfirmed', words: () => t('status.hint.unconfirmed') },
  { id: 'app.keys', words: () => t('status.hint.keys') },
];

/** The line at the foot: what just happened, the way back, what could be done now (`children`), and three keys worth knowing. */
export function StatusLine({ children }: { readonly children?: ReactNode }) {
  const session = useActions();
  const message = useSession((state) => state.message);
  const back: CommandId | null = message?.back ? `edit.${message.back}` : null;
  const call = (id: CommandId) => {
    run(session, command(id));
    if (session.store.get().dialog === null) session.grid?.focus();
  };
  return (
    <footer className="status">
      <div role="status" className={`status-message status-${message?.tone ?? 'done'}`}>
        {message === null ? null : (
          <span key={message.at} className="status-words">
            {said(message.text)}
          </span>
        )}
        {back ? (
          <>
            <span className="status-dot"> · </span>
            <button type="button" className="status-undo" onClick={() => call(back)}>
              {t(back)}
            </button>
            <Kbd keys={keysOf(back) ?? ''} />
          </>
        ) : null}
      </div>
      {children}
      <div className="status-hints">
        {hints.map(({ id, words }) => (
          <button key={id} type="button" className="status-hint" onClick={() => call(id)}>
            <Kbd keys={keysOf(id) ?? ''} /> {words()}
          </button>
        ))}
      </div>
    </footer>
  );
}
