import { describe, expect, it } from 'vitest';
import { cutSpans, joinSpans } from '../../../src/shared/edit/spans.ts';

describe('the spans of a cut text', () => {
  it('are exact in one line', () => {
    expect(cutSpans([[100, 112]], 12, 4, 5)).toEqual([[[100, 104]], [[105, 112]]]);
  });

  it('are exact in lines joined with a space', () => {
    // "The lake is" + " " + "deep. It is cold." cut after "deep."
    expect(
      cutSpans(
        [
          [0, 11],
          [12, 29],
        ],
        29,
        17,
        18,
      ),
    ).toEqual([
      [
        [0, 11],
        [12, 17],
      ],
      [[18, 29]],
    ]);
  });

  it('are exact in Chinese lines joined with nothing', () => {
    expect(
      cutSpans(
        [
          [0, 6],
          [10, 16],
        ],
        12,
        8,
        8,
      ),
    ).toEqual([
      [
        [0, 6],
        [10, 12],
      ],
      [[12, 16]],
    ]);
  });

  it('fall on the line end when the cut is there', () => {
    expect(
      cutSpans(
        [
          [0, 11],
          [12, 20],
        ],
        20,
        11,
        12,
      ),
    ).toEqual([[[0, 11]], [[12, 20]]]);
  });

  it('are in proportion where the text is not as long as its lines', () => {
    const [first, second] = cutSpans(
      [
        [0, 50],
        [60, 120],
      ],
      55,
      25,
      25,
    );
    expect(first).toEqual([[0, 50]]);
    expect(second).toEqual([[60, 120]]);
  });

  it('are none when there are none', () => {
    expect(cutSpans([], 10, 4, 5)).toEqual([[], []]);
  });
});

describe('the spans of two segments joined', () => {
  it('come in source order, a footnote inside a paragraph too', () => {
    expect(
      joinSpans(
        [
          [0, 40],
          [80, 120],
        ],
        [[50, 70]],
      ),
    ).toEqual([
      [0, 40],
      [50, 70],
      [80, 120],
    ]);
  });

  it('melt where they overlap and stay apart where they only touch', () => {
    expect(joinSpans([[0, 10]], [[8, 20]])).toEqual([[0, 20]]);
    expect(joinSpans([[0, 10]], [[10, 20]])).toEqual([
      [0, 10],
      [10, 20],
    ]);
  });
});
