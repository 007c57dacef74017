import { alignSegments } from '../align/align.ts';
import type { Knowledge } from '../align/knowledge.ts';
import { unitsOf } from '../edit/naming.ts';
import { realigned } from '../edit/realigned.ts';
import { unitSteps } from '../edit/unit-runs.ts';
import { unwatched, type Watch } from '../lib/watch.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Unit } from '../model/unit.ts';
import { changedRows } from './preview.ts';
import type { Proposed } from './proposed.ts';
import { taughtBy } from './taught.ts';

/** Which units stay as they are: those that somebody has confirmed, or also those arranged by hand. */
export type Spared = 'confirmed' | 'arranged';

/**
 * Aligns `alignment` anew between the units that stay, leaning on what they teach. Throws `Cancelled` when the watch
 * says so.
 */
export function realign(
  alignment: Alignment,
  spared: Spared,
  knowledge: Knowledge,
  watch: Watch = unwatched,
): Proposed {
  const { languages, pivot, segments, units } = alignment;
  const fixed = units.filter(
    ({ status }) => status === 'confirmed' || (spared === 'arranged' && status === 'edited'),
  );
  const concepts = [...knowledge.concepts, ...taughtBy(alignment, fixed)];
  const found = alignSegments({ languages, pivot, segments, fixed, knowledge: { concepts } }, watch);
  const after = realigned(alignment, found);
  const { rows, count } = changedRows(alignment, { ...alignment, units: after });
  return {
    label: `Realigned ${unitsOf(count)}`,
    count,
    rows,
    texts: [],
    steps: unitSteps(units, after),
    document: null,
    gain: mean(without(after, units)) - mean(without(units, after)),
  };
}

/** Those of `units` that are not among `others`. */
function without(units: readonly Unit[], others: readonly Unit[]): readonly Unit[] {
  const there = new Set(others);
  return units.filter((unit) => !there.has(unit));
}

function mean(units: readonly Unit[]): number {
  return units.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, units.length);
}
