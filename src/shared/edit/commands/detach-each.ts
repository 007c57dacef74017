import type { Command } from '../command.ts';
import { findSegment } from '../find.ts';
import { inTurn, mostAtOnce, tooMany } from '../in-turn.ts';
import { segmentsOf } from '../naming.ts';
import { noSegment, refuse } from '../refusals.ts';
import { detach } from './detach.ts';

/** Puts each of `segments`, all of one language, into a unit of its own. */
export const detachEach: Command<{ segments: readonly string[] }> = (context, { segments }) => {
  const [first] = segments;
  const none = 'There is no segment here to detach.';
  if (first === undefined) return refuse(none);
  if (segments.length > mostAtOnce) return refuse(tooMany);
  const place = findSegment(context.alignment, first);
  if (place === undefined) return noSegment(first);
  return inTurn(context, segments, (now, segment) => detach(now, { segment }), {
    label: `Detached ${segmentsOf(place.language, segments.length)}`,
    none,
  });
};
