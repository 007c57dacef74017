import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { numberOf } from './find.ts';

/** The number after the highest one any of `units` has: new units are `u<n>`, `u<n + 1>`… */
export function freshUnitNumber(units: readonly Unit[]): number {
  return highest(units) + 1;
}

/** An id that no segment of `language` has: `<language>:<n>`, one more than the highest. */
export function freshSegmentId(language: string, segments: readonly Segment[]): string {
  return `${language}:${highest(segments) + 1}`;
}

function highest(items: readonly { readonly id: string }[]): number {
  let most = 0;
  for (const { id } of items) most = Math.max(most, numberOf(id));
  return most;
}
