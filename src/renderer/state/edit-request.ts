import type { Selection } from '../../shared/edit/command.ts';

/** An edit as it is asked for: a command of `edit/commands`, and the active cell to come back to on undo. */
export interface EditRequest {
  readonly command: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly selection: Selection | null;
}
