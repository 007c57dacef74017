import type { Alignment } from '../model/alignment.ts';
import type { Outcome } from './command.ts';
import type { Place } from './find.ts';
import { rewriteSegment } from './rewrite-segment.ts';
import { arrange, rowOf } from './rows.ts';

/** The outcome that gives the segment at `place` the clean, not empty `text`. */
export function changeText(alignment: Alignment, place: Place, text: string, label: string): Outcome {
  const { segment, language, position, unit, unitAt } = place;
  const rewritten = rewriteSegment(segment, text, language);
  return {
    steps: [
      { type: 'segments', language, at: position, remove: [segment], insert: [rewritten] },
      ...arrange(alignment, unitAt, 1, [{ ...rowOf(unit), touched: true }]),
    ],
    label,
    select: { unit: unit.id, language },
  };
}
