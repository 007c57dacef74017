import { describe, expect, it } from 'vitest';
import { confirmedLessons, countsWith, lessonsWith } from '../../../src/shared/align/confirmed.ts';
import { noCounts } from '../../../src/shared/align/habits.ts';
import { shapeOf } from '../../../src/shared/align/search.ts';
import { readSide } from '../../../src/shared/align/side.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';
import type { Unit } from '../../../src/shared/model/unit.ts';

const side = (language: string, ids: string) =>
  readSide(
    language,
    [...ids].map((id): Segment => ({ id, kind: 'paragraph', text: id, spans: [] })),
  );
const row = (fi: string, en: string): Unit => ({
  id: fi + en,
  segments: { fi: [...fi], en: [...en] },
  confidence: 1,
  status: 'confirmed',
  reasons: [],
});
const bead = (left: number, leftEnd: number, right: number, rightEnd: number, weight = 1) => ({
  left,
  leftEnd,
  right,
  rightEnd,
  weight,
});

const left = side('fi', 'abcde');
const right = side('en', 'pqrst');

describe('what confirmed rows teach beside the beads that are found', () => {
  it('are their beads in the whole versions, in order; rows of one version or torn apart teach nothing', () => {
    const fixed = [row('d', 'st'), row('b', 'q'), row('c', ''), row('ae', 'p')];
    expect(confirmedLessons(left, right, fixed)).toEqual([bead(1, 2, 1, 2), bead(3, 4, 3, 5)]);
  });

  it('stand among the found ones at their places, and a bead on both sides of a confirmed row is left out', () => {
    // What is left: a, c, e beside p, r, t.
    const confirmed = {
      left,
      right,
      lessons: [bead(1, 2, 1, 2), bead(3, 4, 3, 4)],
      leftKept: [0, 2, 4],
      rightKept: [0, 2, 4],
    };
    const found = [bead(0, 1, 0, 1, 0.9), bead(1, 3, 1, 3, 0.4), bead(2, 3, 2, 3, 0.8)];
    expect(lessonsWith(found, confirmed)).toEqual([
      bead(0, 1, 0, 1, 0.9),
      bead(1, 2, 1, 2),
      bead(3, 4, 3, 4),
      bead(4, 5, 4, 5, 0.8),
    ]);
    const { shapes } = countsWith(noCounts(), confirmed);
    expect(shapes[shapeOf(1, 1)]).toBe(2);
    expect(shapes[shapeOf(2, 1)]).toBe(0);
  });
});
