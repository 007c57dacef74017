import { describe, expect, it } from 'vitest';
import { partOf, readSide, restOf, type Side } from '../../../src/shared/align/side.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';

const segments = ['1. “He came,', 'and he stayed.”', 'Article 2', 'Who knows?', '“Nobody,” she said.'].map(
  (text, at): Segment => ({ id: `s${at}`, kind: 'paragraph', text, spans: [] }),
);
const whole = readSide('en', segments);

/** All that a version says of one of its segments. */
const about = (side: Side, at: number) => ({
  segment: side.segments[at],
  length: side.lengths[at],
  words: [...side.tokens.subarray(side.starts[at], side.starts[at + 1])],
  label: side.labels[at],
  head: side.heads[at],
  opening: side.openings[at],
  end: side.ends[at],
  speech: side.speech[at],
});

describe('a part of a version', () => {
  it('says of its segments what the whole says of them, with the numbers of its words', () => {
    // Otherwise nothing here could be told apart.
    expect([...whole.speech]).toEqual([1, 0, 0, 0, 0]);
    const rest = restOf(whole, [1, 3, 4]);
    expect([rest.count, rest.total]).toEqual([3, whole.total]);
    expect([0, 1, 2].map((at) => about(rest, at))).toEqual([1, 3, 4].map((at) => about(whole, at)));
    const part = partOf(whole, 1, 4);
    expect([part.count, part.total]).toEqual([3, whole.total]);
    expect([0, 1, 2].map((at) => about(part, at))).toEqual([1, 2, 3].map((at) => about(whole, at)));
  });

  it('is the whole itself when nothing is taken out', () => {
    expect(restOf(whole, [0, 1, 2, 3, 4])).toBe(whole);
  });
});
