import { changeText } from '../change-text.ts';
import type { Command } from '../command.ts';
import { findSegment } from '../find.ts';
import { segmentsOf } from '../naming.ts';
import { noSegment, refuse } from '../refusals.ts';
import { cleanText } from '../rewrite-segment.ts';

/** Gives `segment` another text. Control characters become spaces; an empty text is refused. */
export const retext: Command<{ segment: string; text: string }> = ({ alignment }, params) => {
  const place = findSegment(alignment, params.segment);
  if (place === undefined) return noSegment(params.segment);
  const { segment, language } = place;
  const isImported = params.text === (segment.imported ?? segment.text);
  const text = isImported ? params.text : cleanText(params.text);
  if (text === '') return refuse('A segment cannot be empty. Join it with its neighbour to make it go.');
  if (text === segment.text) return refuse('The text is as it was.');
  return changeText(alignment, place, text, `Edited ${segmentsOf(language)}`);
};
