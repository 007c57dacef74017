import type { Alignment } from '../../shared/model/alignment.ts';
import { segmentAt } from './places.ts';
import type { Place } from './session-state.ts';

/** Where the active segment would most likely be cut, as an offset into its text; 0 in a gap. */
export function splitPoint(alignment: Alignment, place: Place | null): number {
  const text = segmentAt(alignment, place)?.text ?? '';
  const middle = Math.floor(text.length / 2);
  const ends = [...text.matchAll(/[.!?;:؟。！？；：][)\]”"’»」』）]*\s*/gu)].map(
    (m) => m.index + m[0].length,
  );
  const inside = ends.filter((end) => end > 0 && end < text.length);
  return inside.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? middle;
}
