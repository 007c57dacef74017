import type { NoteReference } from '../../../shared/model/segment.ts';
import type { Mark } from '../../state/marks.ts';

/** A run of a segment's text that is set in one way. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark?: Mark;
  /** Footnote marks that stood behind this run in the source. */
  readonly notes?: readonly string[];
}

/** `text` cut where marks begin and end and where footnote marks stood; marks are sorted and do not overlap. */
export function piecesOf(
  text: string,
  marks: readonly Mark[],
  notes: readonly NoteReference[] = [],
): readonly Piece[] {
  const pieces: Piece[] = [];
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const labels = new Map<number, string[]>();
  for (const { offset, label } of notes) {
    const inside = marks.find(({ start, end }) => start < offset && offset < end);
    const at = Math.min(inside?.end ?? offset, text.length);
    cuts.add(at);
    labels.set(at, [...(labels.get(at) ?? []), label]);
  }
  const places = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  places.slice(0, -1).forEach((start, index) => {
    const end = places[index + 1] ?? text.length;
    const mark = marks.find((candidate) => candidate.start <= start && end <= candidate.end);
    const behind = labels.get(end);
    pieces.push({
      start,
      text: text.slice(start, end),
      ...(mark && { mark }),
      ...(behind && { notes: behind }),
    });
  });
  return pieces;
}
