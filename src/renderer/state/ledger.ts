import type { Answer } from '../../shared/api/methods/edit.ts';
import type { HistoryState, Part } from '../../shared/api/methods/projects.ts';
import type { Outcome, Selection } from '../../shared/edit/command.ts';
import { labelsAfter } from '../../shared/edit/history.ts';
import { applyAll, type Step } from '../../shared/edit/step.ts';
import { equal } from '../../shared/lib/equal.ts';
import type { Alignment } from '../../shared/model/alignment.ts';

/** An edit as it is asked for: a command of `edit/commands`, and the active cell to come back to on undo. */
export interface EditRequest {
  readonly command: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly selection: Selection | null;
}

/** An edit that is shown already and not yet acknowledged. */
export interface Pending {
  readonly request: EditRequest;
  readonly steps: readonly Step[];
  readonly label: string;
  readonly after: Alignment;
}

/** What the service has acknowledged, and what is shown on top of it. */
export interface Ledger {
  readonly revision: number;
  readonly truth: Alignment;
  readonly history: HistoryState;
  readonly pending: readonly Pending[];
  /** Of a large project only these rows are known yet; no edit is tried before all are. */
  readonly part?: Part | null;
}

/** Tries an edit on what is shown, as the service will. */
export type Run = (alignment: Alignment, request: EditRequest) => Outcome;

export function openLedger(state: {
  revision: number;
  alignment: Alignment;
  history: HistoryState;
  part?: Part | null;
}): Ledger {
  const { revision, alignment, history, part = null } = state;
  return { revision, truth: alignment, history, pending: [], part };
}

/** The alignment to show. */
export function shown(ledger: Ledger): Alignment {
  return ledger.pending.at(-1)?.after ?? ledger.truth;
}

/** The history to show: pending edits are entries already. */
export function shownHistory({ history, pending }: Ledger): HistoryState {
  if (pending.length === 0) return history;
  const labels = [...history.labels.slice(0, history.applied), ...pending.map(({ label }) => label)];
  return { labels, applied: labels.length };
}

/** The ledger with `request` shown on top, or unchanged when the command refuses. */
export function propose(
  ledger: Ledger,
  request: EditRequest,
  run: Run,
): { ledger: Ledger; outcome: Outcome } {
  const before = shown(ledger);
  const outcome = run(before, request);
  if ('refused' in outcome) return { ledger, outcome };
  const { steps, label } = outcome;
  const pending = { request, steps, label, after: applyAll(before, steps) };
  return { ledger: { ...ledger, pending: [...ledger.pending, pending] }, outcome };
}

/**
 * The ledger after the service's `change`; `own` when it answers the first pending edit. When it is what was
 * expected (then its steps may be left out) nothing shown changes; else the pending edits are run again on top, and those that no longer apply fall away.
 * Null when changes in between are not known: the state has to be fetched.
 */
export function receive(ledger: Ledger, change: Answer, own: boolean, run: Run): Ledger | null {
  const rest = own ? ledger.pending.slice(1) : ledger.pending;
  if (change.revision <= ledger.revision) return own ? replay({ ...ledger, pending: [] }, rest, run) : ledger;
  if (change.revision !== ledger.revision + 1) return null;
  const { revision } = change;
  const history = labelsAfter(ledger.history.labels, change.history);
  const head = own ? ledger.pending[0] : undefined;
  if (head !== undefined && (change.steps === null || equal(head.steps, change.steps)))
    return { revision, history, truth: head.after, pending: rest };
  if (change.steps === null) return null;
  const truth = applyAll(ledger.truth, change.steps);
  return replay({ revision, history, truth, pending: [] }, rest, run);
}

/** The ledger without its first pending edit, which the service would not take. */
export function withdraw(ledger: Ledger, run: Run): Ledger {
  return replay({ ...ledger, pending: [] }, ledger.pending.slice(1), run);
}

/** The pending edits of `ledger` on top of a state fetched anew. */
export function rebase(ledger: Ledger, fresh: Ledger, run: Run): Ledger {
  return replay({ ...fresh, pending: [] }, ledger.pending, run);
}

function replay(base: Ledger, pending: readonly Pending[], run: Run): Ledger {
  return pending.reduce((ledger, { request }) => propose(ledger, request, run).ledger, base);
}
