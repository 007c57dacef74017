import * as v from 'valibot';
import type { Selection } from '../../edit/command.ts';
import type { HistoryChange } from '../../edit/history.ts';
import type { Step } from '../../edit/step.ts';
import type { Finding } from '../../model/finding.ts';
import { method } from '../method.ts';
import type { IgnoredFinding } from './projects.ts';

/** One acknowledged change: what every window applies to have the same state as the service. */
export interface Change {
  readonly revision: number;
  readonly steps: readonly Step[];
  /** "Joined 2 French segments"; for undo and redo the entry's label with the verb in front. */
  readonly label: string;
  /** What is new in the list of labels, which grows for ever. */
  readonly history: HistoryChange;
  readonly select: Selection | null;
}

/** What is answered to an edit or to a step through the history; its steps are null when they are those that were expected. */
export interface Answer extends Omit<Change, 'steps'> {
  readonly steps: readonly Step[] | null;
}

const project = { project: v.string() };
/** Whoever has shown the edit already says what its steps are (`signOf`), and is not sent them again. */
const expected = v.optional(v.string());
/** Whose edit it is, that its steps are not told there as news (`Client.window`). */
const window = v.optional(v.string());
const through = { ...project, expected, window };
const selection = v.nullable(v.object({ unit: v.string(), language: v.string() }));

export const editMethods = {
  /**
   * Runs a command of `edit/commands` against the state of `revision`. `stale` when the project has moved on (fetch the
   * state and try again), `refused` with one sentence when the command does not apply. Acknowledged = committed to disk.
   */
  'edit.run': method<Answer>()(
    v.object({
      ...project,
      revision: v.number(),
      command: v.string(),
      params: v.record(v.string(), v.unknown()),
      selection,
      expected,
      window,
    }),
  ),
  /** `expected` and `window` as in `edit.run`. */
  'edit.undo': method<Answer>()(v.object(through)),
  'edit.redo': method<Answer>()(v.object(through)),
  /** Findings as of now; the ignored ones apart, as far as they still stand. */
  'findings.list': method<{
    readonly revision: number;
    readonly findings: readonly Finding[];
    readonly ignored: readonly Finding[];
  }>()(v.object(project)),
  /** Remembers that a finding was looked at and is all right; an empty reason is refused. */
  'findings.ignore': method<readonly IgnoredFinding[]>()(
    v.object({ ...project, key: v.string(), reason: v.string() }),
  ),
  'findings.restore': method<readonly IgnoredFinding[]>()(v.object({ ...project, key: v.string() })),
} as const;
