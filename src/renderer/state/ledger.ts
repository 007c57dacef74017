import type { Answer } from '../../shared/api/methods/edit.ts';
import type { HistoryState, Part } from '../../shared/api/methods/projects.ts';
import type { Outcome } from '../../shared/edit/command.ts';
import { labelsAfter, type Travel } from '../../shared/edit/history.ts';
import { applyAll, type Step } from '../../shared/edit/step.ts';
import { equal } from '../../shared/lib/equal.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import { noteRange } from './change-range.ts';
import type { EditRequest } from './edit-request.ts';
import { type Direction, entryAt, recorded, type Trail, travelThrough } from './trail.ts';

export type { EditRequest } from './edit-request.ts';

/** A step through the history as it is asked for: the edit `of` is taken back, or done again. */
export interface WindRequest {
  readonly wind: Direction;
  readonly of: EditRequest;
}

/** What is shown of a state of the project. */
interface Shown {
  readonly history: HistoryState;
  readonly trail: Trail;
}

/** An edit, or a step through the history, that is shown already and not yet acknowledged. */
export interface Pending extends Shown {
  readonly request: EditRequest | WindRequest;
  readonly steps: readonly Step[];
  readonly after: Alignment;
}

/** What the service has acknowledged, and what is shown on top of it. */
export interface Ledger extends Shown {
  readonly revision: number;
  readonly truth: Alignment;
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
  return { revision, truth: alignment, history, trail: new Map(), pending: [], part };
}

/** The alignment to show. */
export function shown(ledger: Ledger): Alignment {
  return ledger.pending.at(-1)?.after ?? ledger.truth;
}

/** The history to show: pending edits are entries already. */
export function shownHistory(ledger: Ledger): HistoryState {
  return (ledger.pending.at(-1) ?? ledger).history;
}

/** The ledger with `request` shown on top, or unchanged when the command refuses. */
export function propose(
  ledger: Ledger,
  request: EditRequest,
  run: Run,
): { ledger: Ledger; outcome: Outcome } {
  const outcome = run(shown(ledger), request);
  if ('refused' in outcome) return { ledger, outcome };
  const { steps, label, select = null } = outcome;
  const { history, trail } = ledger.pending.at(-1) ?? ledger;
  const { applied } = history;
  const entry = { label, steps, before: request.selection, after: select, of: request };
  const after = {
    history: { labels: [...history.labels.slice(0, applied), label], applied: applied + 1 },
    trail: recorded(trail, applied, entry),
  };
  return { ledger: laid(ledger, { request, steps, ...after }), outcome };
}

/** The ledger with the last edit taken back, or done again, on top; null when the window does not know its steps. */
export function wind(ledger: Ledger, direction: Direction): { ledger: Ledger; travel: Travel } | null {
  const { history, trail } = ledger.pending.at(-1) ?? ledger;
  const entry = entryAt(trail, history.applied, direction);
  const travel = entry && travelThrough(entry, direction);
  if (!entry || !travel) return null;
  const request = { wind: direction, of: entry.of };
  const applied = history.applied + (direction === 'undo' ? -1 : 1);
  const after = { history: { ...history, applied }, trail };
  return { ledger: laid(ledger, { request, steps: travel.steps, ...after }), travel };
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
    return { revision, history, trail: head.trail, truth: head.after, pending: rest };
  if (change.steps === null) return null;
  const truth = applyAll(ledger.truth, change.steps);
  const { from, labels } = change.history;
  const trail = labels.length === 0 ? ledger.trail : recorded(ledger.trail, from, null);
  return replay({ revision, history, trail, truth, pending: [] }, rest, run);
}

/** The ledger without its first pending edit, which the service would not take. */
export function withdraw(ledger: Ledger, run: Run): Ledger {
  return replay({ ...ledger, pending: [] }, ledger.pending.slice(1), run);
}

/** The pending edits of `ledger` on top of a state fetched anew. */
export function rebase(ledger: Ledger, fresh: Ledger, run: Run): Ledger {
  return replay({ ...fresh, pending: [] }, ledger.pending, run);
}

function laid(ledger: Ledger, pending: Omit<Pending, 'after'>): Ledger {
  const before = shown(ledger);
  const after = applyAll(before, pending.steps);
  const [units, ...more] = pending.steps.filter(({ type }) => type === 'units');
  if (units?.type === 'units' && more.length === 0)
    noteRange(before.units, after.units, {
      at: units.at,
      removed: units.remove.length,
      inserted: units.insert.length,
    });
  return { ...ledger, pending: [...ledger.pending, { ...pending, after }] };
}

function replay(base: Ledger, pending: readonly Pending[], run: Run): Ledger {
  return pending.reduce((ledger, { request }) => again(ledger, request, run), base);
}

/** A step through the history is made again only through the very edit that it was meant for. */
function again(ledger: Ledger, request: Pending['request'], run: Run): Ledger {
  if (!('wind' in request)) return propose(ledger, request, run).ledger;
  const { history, trail } = ledger.pending.at(-1) ?? ledger;
  const entry = entryAt(trail, history.applied, request.wind);
  return (entry?.of === request.of && wind(ledger, request.wind)?.ledger) || ledger;
}
