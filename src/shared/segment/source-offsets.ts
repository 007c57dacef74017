import type { Span } from '../model/segment.ts';

const space = /\s/u;

/**
 * Source offsets of the characters of `text` at `offsets` (ascending), found by walking text and spans side by side:
 * they differ in white space and in composed characters only. Linear.
 */
export function sourceOffsets(
  source: string,
  spans: readonly Span[],
  text: string,
  offsets: readonly number[],
): readonly number[] {
  const found: number[] = [];
  let span = 0;
  let place = spans[0]?.[0] ?? 0;
  let next = 0;
  const settle = (): void => {
    for (;;) {
      const current = spans[span];
      if (current === undefined) return;
      if (place >= current[1]) {
        span++;
        place = spans[span]?.[0] ?? place;
      } else if (space.test(source[place]!)) place++;
      else return;
    }
  };
  for (let at = 0; at < text.length && next < offsets.length; at++) {
    if (space.test(text[at]!)) continue;
    settle();
    while (next < offsets.length && offsets[next]! <= at) {
      found.push(place);
      next++;
    }
    place = behind(source, place, text[at]!, spans[span]?.[1] ?? place);
  }
  while (found.length < offsets.length) found.push(spans.at(-1)?.[1] ?? 0);
  return found;
}

/** Where the source goes on behind what reads as `character`: marks that were composed with it belong to it. */
function behind(source: string, place: number, character: string, end: number): number {
  if (source[place] === character) return Math.min(end, place + 1);
  let at = place + 1;
  while (at < end && /\p{M}/u.test(source[at]!)) at++;
  return at;
}
