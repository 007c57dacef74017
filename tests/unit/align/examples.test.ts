import { describe, expect, it } from 'vitest';
import { confirmedLessons } from '../../../src/shared/align/confirmed.ts';
import { examplePairs } from '../../../src/shared/align/examples.ts';
import { readSide } from '../../../src/shared/align/side.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';
import type { Unit } from '../../../src/shared/model/unit.ts';

const segment = (id: string, text: string): Segment => ({ id, kind: 'paragraph', text, spans: [] });
const unit = (id: string, fi: string[], en: string[]): Unit => ({
  id,
  segments: { fi, en },
  confidence: 1,
  status: 'confirmed',
  reasons: [],
});

const segments = {
  fi: [
    segment('a', 'punainen kala'),
    segment('b', 'punainen talo'),
    segment('c', 'kala'),
    segment('d', 'talo'),
  ],
  en: [segment('p', 'red fish'), segment('q', 'red house'), segment('r', 'fish'), segment('s', 'house')],
};

function taught(fixed: readonly Unit[]): string[] {
  const [left, right] = [readSide('fi', segments.fi), readSide('en', segments.en)];
  const kept = [2, 3];
  const lessons = confirmedLessons(left, right, fixed);
  return examplePairs({ left, right, lessons, leftKept: kept, rightKept: kept }).map(
    (pair) => `${left.words[pair.left]!.form} = ${right.words[pair.right]!.form}`,
  );
}

describe('what confirmed rows teach', () => {
  it('is which words go together, as far as the rest of the text holds them', () => {
    expect(taught([unit('1', ['a'], ['p']), unit('2', ['b'], ['q'])])).toEqual([
      'kala = fish',
      'talo = house',
    ]);
  });

  it('is nothing when a row holds only one of the two versions', () => {
    expect(taught([unit('1', ['a'], []), unit('2', [], ['q'])])).toEqual([]);
  });
});
