import type { Command } from '../command.ts';
import { findSegment } from '../find.ts';
import { segmentsOf } from '../naming.ts';
import { noSegment, refuse } from '../refusals.ts';
import { applyAll } from '../step.ts';
import { move } from './move.ts';
import { split } from './split.ts';

/**
 * Cuts `segment` before the character at `offset` and moves the half on the side of `direction` into the unit above or
 * below, as one edit: what stands there has no text of this language, or has too little.
 */
export const splitOff: Command<{ segment: string; offset: number; direction: 'up' | 'down' }> = (
  context,
  { segment, offset, direction },
) => {
  const place = findSegment(context.alignment, segment);
  if (place === undefined) return noSegment(segment);
  const { language, unitAt } = place;
  const beside = context.alignment.units[unitAt + (direction === 'up' ? -1 : 1)];
  if (beside === undefined) return refuse('There is no unit on that side.');
  const cut = split(context, { segment, offset });
  if ('refused' in cut) return cut;
  const alignment = applyAll(context.alignment, cut.steps);
  const ids = alignment.units[unitAt]?.segments[language] ?? [];
  const first = ids.findIndex((id) => !(place.unit.segments[language] ?? []).includes(id)) - 1;
  const going = ids[direction === 'up' ? Math.max(0, first) : first + 1];
  if (going === undefined) return noSegment(segment);
  const moved = move({ ...context, alignment }, { segment: going, direction });
  if ('refused' in moved) return moved;
  return { ...moved, steps: [...cut.steps, ...moved.steps], label: `Split ${segmentsOf(language)}` };
};
