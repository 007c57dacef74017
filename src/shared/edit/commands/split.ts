import type { Command } from '../command.ts';
import { cutSegment } from '../cut-segment.ts';
import { findSegment } from '../find.ts';
import { freshSegmentId } from '../fresh-id.ts';
import { segmentsOf } from '../naming.ts';
import { noSegment, pivotLocked, refuse } from '../refusals.ts';
import { arrange, rowOf, withCell } from '../rows.ts';

/** Cuts `segment` before the character at `offset` of its text (UTF-16 units); both halves stay in their unit. */
export const split: Command<{ segment: string; offset: number }> = (context, params) => {
  const { alignment } = context;
  const place = findSegment(alignment, params.segment);
  if (place === undefined) return noSegment(params.segment);
  const { language, segment, position, unit, unitAt, cell, inCell } = place;
  if (language === alignment.pivot && !context.pivotUnlocked) return pivotLocked(alignment);
  const segments = alignment.segments[language] ?? [];
  const halves = cutSegment(segment, params.offset, freshSegmentId(language, segments));
  if (halves === null)
    return refuse('There must be text on both sides of the cut. Put the caret where the second part begins.');
  const row = withCell(rowOf(unit), language, cell.toSpliced(inCell + 1, 0, halves[1].id));
  return {
    steps: [
      { type: 'segments', language, at: position, remove: [segment], insert: halves },
      ...arrange(alignment, unitAt, 1, [{ ...row, ordered: true }]),
    ],
    label: `Split ${segmentsOf(language)}`,
    select: { unit: unit.id, language },
  };
};
