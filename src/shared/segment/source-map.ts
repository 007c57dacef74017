import type { Span } from '../model/segment.ts';

/**
 * Where the pieces of a clean text stand in its source. The text is its source with line breaks, marks and furniture
 * taken out, so its letters occur there in the same order: they are matched one by one, the earliest way, inside `spans`.
 * `ends` are ascending offsets of `text`; gives one list of spans for each piece, in source order, none overlapping.
 */
export function spansOfPieces(
  text: string,
  ends: readonly number[],
  source: string,
  spans: readonly Span[],
): readonly (readonly Span[])[] {
  const pieces: Span[][] = [];
  let span = 0;
  let at = spans[0]?.[0] ?? 0;
  let start = 0;
  for (const end of ends) {
    const piece: Span[] = [];
    for (let offset = start; offset < end; offset++) {
      const letter = text.charCodeAt(offset);
      if (isBlank(letter)) continue;
      const found = nextAt(source, letter, spans, span, at);
      if (found === null) continue;
      const last = piece.at(-1);
      if (last === undefined || found.span !== span) piece.push([found.at, found.at + 1]);
      else piece[piece.length - 1] = [last[0], found.at + 1];
      span = found.span;
      at = found.at + 1;
    }
    pieces.push(piece);
    start = end;
  }
  return pieces;
}

/** How far ahead a letter is looked for: further away it was rewritten on the way in, and is passed over. */
const reach = 200;

function nextAt(
  source: string,
  letter: number,
  spans: readonly Span[],
  span: number,
  at: number,
): { span: number; at: number } | null {
  let left = reach;
  for (let current = span; current < spans.length && left > 0; current++) {
    const [from, to] = spans[current]!;
    for (let place = Math.max(from, current === span ? at : from); place < to && left > 0; place++, left--)
      if (source.charCodeAt(place) === letter) return { span: current, at: place };
  }
  return null;
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x202f || code === 0x3000;
}
