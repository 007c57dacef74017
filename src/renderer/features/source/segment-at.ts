import type { Segment } from '../../../shared/model/segment.ts';
import { lastAtOrBefore } from './line-index.ts';

/** Finds the segment at an offset of the source. */
export type SegmentFinder = (offset: number) => Segment | null;

/**
 * The finder for one language's segments. Spans do not overlap, but a footnote's may lie inside a paragraph, so they are
 * laid out by place and not by segment. Between two spans of one segment (a soft line break) the segment is found too.
 */
export function segmentFinder(segments: readonly Segment[]): SegmentFinder {
  const pieces = segments
    .flatMap((segment) => segment.spans.map(([start, end]) => ({ start, end, segment })))
    .sort((a, b) => a.start - b.start);
  const starts = pieces.map(({ start }) => start);
  return (offset) => {
    const at = lastAtOrBefore(starts, offset);
    const piece = pieces[at];
    if (piece === undefined || offset < piece.start) return null;
    if (offset <= piece.end) return piece.segment;
    return pieces[at + 1]?.segment === piece.segment ? piece.segment : null;
  };
}
