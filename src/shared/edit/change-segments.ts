import { type Alignment, segmentPositions, unitOfSegment } from '../model/alignment.ts';
import type { Segment } from '../model/segment.ts';
import { changeUnits, runs } from './change-units.ts';
import { touched } from './rows.ts';
import type { Step } from './step.ts';

/** The steps that put `changed` in the place of the segments of the same ids, and mark their units as edited by hand. */
export function changeSegments(alignment: Alignment, changed: readonly Segment[]): readonly Step[] {
  const byId = new Map(changed.map((segment) => [segment.id, segment]));
  const texts = alignment.languages.flatMap((language) => {
    const segments = alignment.segments[language] ?? [];
    const positions = segmentPositions(segments);
    const indexes = [...byId.keys()].flatMap((id) => positions.get(id) ?? []).sort((a, b) => a - b);
    return runs(indexes).map(([from, to]): Step => {
      const remove = segments.slice(from, to + 1);
      return {
        type: 'segments',
        language,
        at: from,
        remove,
        insert: remove.map((segment) => byId.get(segment.id) ?? segment),
      };
    });
  });
  const holders = unitOfSegment(alignment.units);
  const units = new Set([...byId.keys()].flatMap((id) => holders.get(id) ?? []));
  return [
    ...texts,
    ...changeUnits(
      alignment,
      [...units].sort((a, b) => a - b),
      touched,
    ),
  ];
}
