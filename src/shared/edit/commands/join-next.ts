import type { Command } from '../command.ts';
import { findSegment, holderIndex } from '../find.ts';
import { joinSegments } from '../join-segments.ts';
import { nameOf, segmentsOf } from '../naming.ts';
import { noSegment, pivotLocked, refuse } from '../refusals.ts';
import { arrange, joinedComments, rowOf, withCell } from '../rows.ts';
import type { Step } from '../step.ts';

/**
 * Joins `segment` with the next one of its language in document order. Where that one stands in another unit, it comes
 * up into this one; a unit left wholly empty disappears.
 */
export const joinNext: Command<{ segment: string }> = (context, params) => {
  const { alignment } = context;
  const place = findSegment(alignment, params.segment);
  if (place === undefined) return noSegment(params.segment);
  const { language, segment, position, unit, unitAt } = place;
  if (language === alignment.pivot && !context.pivotUnlocked) return pivotLocked(alignment);
  const name = nameOf(language);
  const next = alignment.segments[language]?.[position + 1];
  if (next === undefined) return refuse(`This is the last ${name} segment: there is none to join it with.`);
  const nextAt = holderIndex(alignment.units, language, next.id, unitAt);
  const holder = alignment.units[nextAt];
  if (holder === undefined) return noSegment(next.id);
  if (holder !== unit && holder.status === 'confirmed')
    return refuse(
      `The next ${name} segment is in unit ${nextAt + 1}, which is confirmed. Take that back first.`,
    );
  const far = Math.abs(nextAt - unitAt) > 1;
  if (far && (unit.moved || holder.moved))
    return refuse(
      `The next ${name} segment stands far away, in unit ${nextAt + 1}. Move the two together first.`,
    );

  const text: Step = {
    type: 'segments',
    language,
    at: position,
    remove: [segment, next],
    insert: [joinSegments(segment, next)],
  };
  const rowAt = (at: number) => {
    const row = rowOf(alignment.units[at]!);
    const kept = withCell(
      row,
      language,
      (row.cells[language] ?? []).filter((id) => id !== next.id),
    );
    if (at !== unitAt) return kept;
    // A unit far away that vanishes is arranged by itself: what was noted on it comes along here.
    const vanishes =
      far && alignment.languages.every((each) => each === language || !holder.segments[each]?.length);
    const alone = vanishes && holder.segments[language]?.length === 1;
    return {
      ...kept,
      touched: true,
      comment: joinedComments([unit.comment, alone ? holder.comment : undefined]),
    };
  };
  const [low, high] = [Math.min(unitAt, nextAt), Math.max(unitAt, nextAt)];
  const units = far
    ? [...arrange(alignment, high, 1, [rowAt(high)]), ...arrange(alignment, low, 1, [rowAt(low)])]
    : arrange(alignment, low, high - low + 1, low === high ? [rowAt(low)] : [rowAt(low), rowAt(high)]);
  return {
    steps: [text, ...units],
    label: `Joined ${segmentsOf(language, 2)}`,
    select: { unit: unit.id, language },
  };
};
