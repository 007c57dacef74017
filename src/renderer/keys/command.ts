import type { Session } from '../state/session.ts';
import type { SessionState } from '../state/session-state.ts';
import type { PlainKey } from '../words/t.ts';

export const groups = [
  'go',
  'cell',
  'segment',
  'column',
  'unit',
  'finding',
  'edit',
  'project',
  'view',
  'app',
] as const;
export type Group = (typeof groups)[number];

/**
 * Where a command's keys work. `cells`: while the grid has the keys. `rows`: anywhere in the workbench but where text
 * is typed. `editor`: in an open cell too; what is typed there is kept first. `always`: in any other field as well.
 */
export type Where = 'cells' | 'rows' | 'editor' | 'always';

/** Everything the program can do by key, button, menu or palette, said once. */
export interface AppCommand {
  readonly id: `${Group}.${string}`;
  readonly group: Group;
  /** Plain words for palette and menus ("Join with the next segment"). */
  readonly label: PlainKey;
  /** One or two words for a button; the label when absent. */
  readonly short?: PlainKey;
  readonly where: Where;
  /** Without a project it can be called too. */
  readonly anytime?: boolean;
  /** True when the command looks at rows far away: of a large project that is still being fetched it waits for them. */
  readonly far?: boolean;
  /** True when the command stands in the context menu of a cell. */
  readonly menu?: boolean;
  /** Null when it applies now, else the words that say why not; asked when menus open, not on every move. */
  readonly refusal?: (state: SessionState) => string | null;
  readonly run: (session: Session) => void;
}
