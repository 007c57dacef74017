import type { Command } from '../command.ts';
import { findSegment } from '../find.ts';
import { inTurn, mostAtOnce, tooMany } from '../in-turn.ts';
import { nameOf, segmentsOf } from '../naming.ts';
import { noSegment, refuse } from '../refusals.ts';
import { joinNext } from './join-next.ts';

/** Joins `segments`, neighbours of one language in document order, into the first of them. */
export const join: Command<{ segments: readonly string[] }> = (context, { segments }) => {
  const [first] = segments;
  if (first === undefined || segments.length < 2) return refuse('Select two segments or more to join them.');
  if (segments.length > mostAtOnce) return refuse(tooMany);
  const place = findSegment(context.alignment, first);
  if (place === undefined) return noSegment(first);
  const { language, position } = place;
  const list = context.alignment.segments[language] ?? [];
  if (segments.some((id, at) => list[position + at]?.id !== id))
    return refuse(`These ${nameOf(language)} segments do not follow one another in the document.`);
  return inTurn(context, segments.slice(1), (now) => joinNext(now, { segment: first }), {
    label: `Joined ${segmentsOf(language, segments.length)}`,
    none: '',
  });
};
