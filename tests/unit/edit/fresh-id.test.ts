import { describe, expect, it } from 'vitest';
import { freshSegmentId, freshUnitNumber } from '../../../src/shared/edit/fresh-id.ts';
import { buildAlignment, buildSegment } from '../../helpers/build.ts';

const list = (...numbers: readonly number[]) => numbers.map((n) => buildSegment(`fr:${n}`, `Phrase ${n}.`));

describe('fresh ids', () => {
  it('follow the highest number, wherever it stands', () => {
    expect(freshSegmentId('fr', list(1, 12, 3))).toBe('fr:13');
    expect(freshSegmentId('fr', [])).toBe('fr:1');
    expect(
      freshUnitNumber(
        buildAlignment(
          ['en', 'fr'],
          [
            ['A.', 'Une.'],
            ['B.', ''],
          ],
        ).units,
      ),
    ).toBe(3);
  });

  it('do not depend on what was asked before', () => {
    const [first, second, third, fourth, ...rest] = list(1, 2, 9, 4, 5);
    const all = [first!, second!, third!, fourth!, ...rest];
    expect(freshSegmentId('fr', all)).toBe('fr:10');
    expect(freshSegmentId('fr', [first!, second!, fourth!, ...rest])).toBe('fr:6');
    expect(freshSegmentId('fr', [first!, second!, fourth!])).toBe('fr:5');
    expect(freshSegmentId('fr', all)).toBe('fr:10');
    expect(freshSegmentId('fr', [...all, ...list(30)])).toBe('fr:31');
    expect(freshSegmentId('fr', list(7))).toBe('fr:8');
  });

  it('read ids that end in no number as 0', () => {
    expect(freshSegmentId('fr', [buildSegment('fr:x', 'Une.')])).toBe('fr:1');
  });
});
