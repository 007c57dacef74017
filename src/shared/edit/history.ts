import type { Selection } from './command.ts';
import { invertAll, type Step } from './step.ts';

/** One thing a person did, as it can be taken back and done again. */
export interface HistoryEntry {
  /** What was done, as it is shown: "Joined 2 French segments". */
  readonly label: string;
  readonly steps: readonly Step[];
  /** The active cell before and after; null when none was. */
  readonly before: Selection | null;
  readonly after: Selection | null;
}

/** Everything that was done, oldest first; the first `applied` entries are in force, the others can be done again. */
export interface History {
  readonly entries: readonly HistoryEntry[];
  readonly applied: number;
}

/** One step through the history: the history after it, what to apply, what to say, where the eye goes. */
export interface Travel {
  readonly history: History;
  readonly steps: readonly Step[];
  readonly label: string;
  readonly select: Selection | null;
}

export const emptyHistory: History = { entries: [], applied: 0 };

/** `history` with `entry` done last; what had been taken back before can no longer be done again. */
export function record(history: History, entry: HistoryEntry): History {
  const entries = [...history.entries.slice(0, history.applied), entry];
  return { entries, applied: entries.length };
}

/** Takes back the last entry in force; null when there is none. */
export function undo(history: History): Travel | null {
  const entry = history.entries[history.applied - 1];
  if (entry === undefined) return null;
  return {
    history: { ...history, applied: history.applied - 1 },
    steps: invertAll(entry.steps),
    label: `Undone: ${entry.label}`,
    select: entry.before,
  };
}

/** Does again the entry taken back last; null when there is none. */
export function redo(history: History): Travel | null {
  const entry = history.entries[history.applied];
  if (entry === undefined) return null;
  return {
    history: { ...history, applied: history.applied + 1 },
    steps: entry.steps,
    label: `Redone: ${entry.label}`,
    select: entry.after,
  };
}

/** What one change did to the labels: from entry `from` on they are `labels`, and `applied` of all are in force. */
export interface HistoryChange {
  readonly from: number;
  readonly labels: readonly string[];
  readonly applied: number;
}

/** What led to `history`: `entry` was recorded last, or, without one, a step was made through it. */
export function historyChange({ entries, applied }: History, entry?: HistoryEntry): HistoryChange {
  if (entry === undefined) return { from: entries.length, labels: [], applied };
  return { from: applied - 1, labels: [entry.label], applied };
}

/** `labels` after `change`, and how many of them are in force. */
export function labelsAfter(
  labels: readonly string[],
  change: HistoryChange,
): { readonly labels: readonly string[]; readonly applied: number } {
  const kept =
    change.from === labels.length && change.labels.length === 0 ? labels : labels.slice(0, change.from);
  return { labels: change.labels.length === 0 ? kept : [...kept, ...change.labels], applied: change.applied };
}

/** The labels of all entries, oldest first. */
export function labelsOf(history: History): readonly string[] {
  return history.entries.map((entry) => entry.label);
}
