import { showColumn } from '../../keys/commands/columns.ts';
import { keysOf } from '../../keys/print-keys.ts';
import { type CommandId, command, runById } from '../../keys/registry.ts';
import { hiddenLanguages } from '../../state/columns.ts';
import type { Session } from '../../state/session.ts';
import type { SessionState } from '../../state/session-state.ts';
import type { MenuItem } from '../../ui/menu.tsx';
import { t } from '../../words/t.ts';

const parts: readonly (readonly CommandId[])[] = [
  ['view.hide-column', 'view.only-column', 'view.all-columns'],
  ['view.wider-column', 'view.narrower-column', 'view.even-columns'],
  ['view.source', 'project.revise', 'project.remove-language', 'project.lock-pivot'],
];
const showing = 'show ';

/** What can be done with the active column, from the registry; hidden ones can be shown one by one. */
export function columnMenu(state: SessionState): readonly MenuItem[] {
  const { project, place } = state;
  const isPivot = project?.alignment.pivot === place?.language;
  const [first = [], ...others] = parts.map((ids) =>
    ids.filter((id) => isPivot || id !== 'project.lock-pivot'),
  );
  const hidden = project === null ? [] : hiddenLanguages(project);
  return [
    ...first.map((id) => itemOf(id, state, false)),
    ...hidden.map((language) => ({ id: showing + language, label: t('columns.show', language) })),
    ...others.flatMap((ids) => ids.map((id, at) => itemOf(id, state, at === 0))),
  ];
}

/** Does what was chosen in the menu of a column. */
export function chooseInColumn(session: Session, id: string): void {
  if (id.startsWith(showing)) showColumn(session, id.slice(showing.length));
  else runById(session, id);
  if (session.store.get().dialog === null) session.grid?.focus();
}

function itemOf(id: CommandId, state: SessionState, apart: boolean): MenuItem {
  const { label, refusal } = command(id);
  return { id, label: t(label), keys: keysOf(id), disabledReason: refusal?.(state) ?? null, apart };
}
