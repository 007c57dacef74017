import type { Alignment } from '../../shared/model/alignment.ts';
import { unitIndex } from '../../shared/model/near.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { inBreaths } from './breath.ts';
import { carried, changeRange } from './change-range.ts';
import { segmentsOf } from './places.ts';
import { textWidth } from './text-width.ts';

/** How long a unit is: the width of its longest language's text in ems. */
function weigh(alignment: Alignment, unit: Unit): number {
  let most = 0;
  for (const language of alignment.languages) {
    let width = 0;
    for (const segment of segmentsOf(alignment, unit, language)) width += textWidth(segment.text) + 1;
    most = Math.max(most, width);
  }
  return most;
}

let last: { units: readonly Unit[]; weights: Float64Array } | null = null;

/**
 * The length of every unit, in the order of the units. Of an alignment that differs from the last one asked for only
 * what changed is weighed anew, in the same numbers when there are as many units. Not to be written to nor kept.
 */
export function unitWeights(alignment: Alignment): Float64Array {
  const { units } = alignment;
  if (last?.units === units) return last.weights;
  const of = (index: number): number => {
    const unit = units[index];
    return unit === undefined ? 0 : weigh(alignment, unit);
  };
  const known = last ?? { units: [], weights: new Float64Array(0) };
  const change = changeRange(known.units, units);
  const sameLength = change.removed === change.inserted;
  if (sameLength)
    for (let at = change.at; at < change.at + change.inserted; at += 1) known.weights[at] = of(at);
  const weights = sameLength ? known.weights : carried(known.weights, change, of);
  last = { units, weights };
  return weights;
}

/** Weighs a large alignment before it is shown, so that showing it need not. */
export async function weighAll(alignment: Alignment): Promise<void> {
  const { units } = alignment;
  const weights = new Float64Array(units.length);
  await inBreaths(units.length, (index) => {
    const unit = units[index];
    if (unit !== undefined) weights[index] = weigh(alignment, unit);
  });
  last = { units, weights };
}

/** The length of each of `shown`, all units or some of them in their order. */
export function weightsOf(alignment: Alignment, shown: readonly Unit[]): Float64Array {
  const weights = unitWeights(alignment);
  if (shown === alignment.units) return weights;
  return Float64Array.from(shown, ({ id }) => weights[unitIndex(alignment.units, id)] ?? 0);
}
