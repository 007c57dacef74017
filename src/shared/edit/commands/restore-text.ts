import { changeText } from '../change-text.ts';
import type { Command } from '../command.ts';
import { findSegment } from '../find.ts';
import { segmentsOf } from '../naming.ts';
import { noSegment, refuse } from '../refusals.ts';

/** Brings back the text `segment` was imported with. */
export const restoreText: Command<{ segment: string }> = ({ alignment }, params) => {
  const place = findSegment(alignment, params.segment);
  if (place === undefined) return noSegment(params.segment);
  const { imported } = place.segment;
  if (imported === undefined) return refuse('This segment has its imported text.');
  return changeText(
    alignment,
    place,
    imported,
    `Restored the imported text of ${segmentsOf(place.language)}`,
  );
};
