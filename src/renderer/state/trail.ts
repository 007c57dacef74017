import { type HistoryEntry, redo, type Travel, undo } from '../../shared/edit/history.ts';
import type { Step } from '../../shared/edit/step.ts';
import type { EditRequest } from './edit-request.ts';

/** An entry of the history whose steps the window knows, since it was made here. */
export interface KnownEntry extends HistoryEntry {
  /** What was asked for; the entry is known again by it when its edit is run anew on another state. */
  readonly of: EditRequest;
}

/** What is known of the history, by its position there: enough to take it back and do it again without asking first. */
export type Trail = ReadonlyMap<number, KnownEntry>;

export type Direction = 'undo' | 'redo';

/** How many entries are remembered, and how many units and segments of one at most: others are asked for. */
const mostEntries = 300;
const mostItems = 20_000;

/** The trail after an entry was recorded at `position`: what could have been done again is gone. Null where its steps are not known. */
export function recorded(trail: Trail, position: number, entry: KnownEntry | null): Trail {
  const next = new Map([...trail].filter(([at]) => at < position && at > position - mostEntries));
  if (entry !== null && itemsIn(entry.steps) <= mostItems) next.set(position, entry);
  return next;
}

/** The entry that `direction` leads through when the first `applied` are in force; undefined when it is not known. */
export function entryAt(trail: Trail, applied: number, direction: Direction): KnownEntry | undefined {
  return trail.get(direction === 'undo' ? applied - 1 : applied);
}

/** What taking `entry` back, or doing it again, comes to. */
export function travelThrough(entry: KnownEntry, direction: Direction): Travel | null {
  return direction === 'undo'
    ? undo({ entries: [entry], applied: 1 })
    : redo({ entries: [entry], applied: 0 });
}

function itemsIn(steps: readonly Step[]): number {
  let items = 0;
  for (const step of steps)
    items +=
      step.type === 'units' || step.type === 'segments'
        ? step.remove.length + step.insert.length
        : Number.POSITIVE_INFINITY;
  return items;
}
