import type { Command } from '../command.ts';
import { findSegment } from '../find.ts';
import { segmentsOf } from '../naming.ts';
import { noSegment } from '../refusals.ts';
import { applyAll } from '../step.ts';
import { move } from './move.ts';
import { split } from './split.ts';

/**
 * Cuts `segment` before the character at `offset` and moves the half on the side of `direction` into the unit above or
 * below, as one edit: what stands there has no text of this language, or has too little. Past the first or last unit a
 * new one is made.
 */
export const splitOff: Command<{ segment: string; offset: number; direction: 'up' | 'down' }> = (
  context,
  { segment, offset, direction },
) => {
  const place = findSegment(context.alignment, segment);
  if (place === undefined) return noSegment(segment);
  const { language, unitAt } = place;
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
