import { segmentPositions } from '../../model/alignment.ts';
import { changeSegments } from '../change-segments.ts';
import type { Command } from '../command.ts';
import { findSegment } from '../find.ts';
import { refuse } from '../refusals.ts';
import { rewriteSegment } from '../rewrite-segment.ts';

/** Brings back the imported texts of `segments`, as far as they were edited. */
export const restoreTexts: Command<{ segments: readonly string[] }> = ({ alignment }, { segments }) => {
  const changed = alignment.languages.flatMap((language) => {
    const list = alignment.segments[language] ?? [];
    const positions = segmentPositions(list);
    return segments.flatMap((id) => {
      const segment = list[positions.get(id) ?? -1];
      return segment?.imported === undefined ? [] : rewriteSegment(segment, segment.imported, language);
    });
  });
  const [first] = changed;
  if (first === undefined) return refuse('Every text here is as it was imported.');
  const place = findSegment(alignment, first.id);
  return {
    steps: changeSegments(alignment, changed),
    label: `Restored the imported text of ${changed.length} ${changed.length === 1 ? 'segment' : 'segments'}`,
    ...(place && { select: { unit: place.unit.id, language: place.language } }),
  };
};
