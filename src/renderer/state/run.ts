import type { Outcome } from '../../shared/edit/command.ts';
import { runCommand } from '../../shared/edit/commands.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { EditRequest } from './ledger.ts';

/** What an edit of `edit/commands` would do to `alignment`. */
export function outcomeOf(
  alignment: Alignment,
  pivotUnlocked: boolean,
  request: Omit<EditRequest, 'selection'>,
): Outcome {
  return runCommand({ alignment, pivotUnlocked }, request.command, request.params);
}

/** Why an edit does not apply to the project now, in one sentence; null when it does. */
export function refusalOf(
  project: { readonly alignment: Alignment; readonly pivotUnlocked: boolean },
  request: Omit<EditRequest, 'selection'>,
): string | null {
  const outcome = outcomeOf(project.alignment, project.pivotUnlocked, request);
  return 'refused' in outcome ? outcome.refused : null;
}
