import { describe, expect, it } from 'vitest';
import { inBand } from '../../../src/shared/align/band.ts';
import { likeWords } from '../../../src/shared/align/cognates.ts';
import { edgeModel } from '../../../src/shared/align/edge-cost.ts';
import { firstBand } from '../../../src/shared/align/first-band.ts';
import { firstLook } from '../../../src/shared/align/first-look.ts';
import { startingLength } from '../../../src/shared/align/length.ts';
import { linksOf, pairsFromLikeness } from '../../../src/shared/align/links.ts';
import { startingPrior } from '../../../src/shared/align/shapes.ts';
import { readSide, type Side } from '../../../src/shared/align/side.ts';
import { startingTrust } from '../../../src/shared/align/structure.ts';
import { fittedWeights } from '../../../src/shared/align/weights.ts';
import { unwatched } from '../../../src/shared/lib/watch.ts';

/** A long text in which every so many segments a number is named that comes nowhere else. */
function longText(language: 'en' | 'fi', rows: readonly number[], every: number): Side {
  const filler = {
    en: ['they walked along slowly', 'it rained again', 'nobody said a word to them that evening'],
    fi: ['hitaasti he kulkivat eteenpäin', 'taas satoi', 'kukaan ei sanonut heille sinä iltana mitään'],
  };
  const segments = rows.map((row, at) => {
    const named = row % every === 0 ? ` ${100_000 + row}` : '';
    return {
      id: `${language}:${at}`,
      kind: 'paragraph' as const,
      text: `${filler[language][(row * 7 + (row >> 3)) % 3]}${named}.`,
      spans: [],
    };
  });
  return readSide(language, segments);
}

const pairsOf = (left: Side, right: Side) => pairsFromLikeness(likeWords(left, right));
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('the first band of a large lattice', () => {
  it('holds the way round a long passage that one version lacks, wherever in it the passage is', () => {
    const all = upTo(900);
    for (const from of [310, 380, 440]) {
      const right = all.filter((row) => row < from || row >= from + 150);
      const sides = [longText('en', all, 6), longText('fi', right, 6)] as const;
      const band = firstBand(...sides, pairsOf(...sides), []);
      right.forEach((row, at) => {
        expect(inBand(band, row, at)).toBe(true);
        expect(inBand(band, row + 1, at + 1)).toBe(true);
      });
      expect(band.cells).toBeLessThan((900 * 750) / 3);
    }
  });
});

describe('the first look at a text of many parts', () => {
  it('finds every pair once, in order, however long the text is', () => {
    const all = upTo(2400);
    const gone = (row: number) => row >= 1480 && row < 1620;
    const kept = all.filter((row) => !gone(row));
    const [left, right] = [longText('en', all, 2), longText('fi', kept, 2)];
    const known = pairsOf(left, right);
    const models = {
      length: startingLength(left, right),
      edges: edgeModel(left, right, []),
      prior: startingPrior(4),
      trust: startingTrust,
      links: linksOf(left, right, known, []),
      lessons: [],
      weights: fittedWeights,
    };
    const { lessons } = firstLook(left, right, known, models, [], unwatched);
    const ends = lessons.map((lesson) => lesson.leftEnd);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    // Segments that name the same number stand in one bead.
    const seen = lessons.filter((lesson) => lesson.weight > 0.5);
    for (const row of kept.filter((row) => row % 2 === 0)) {
      const at = kept.indexOf(row);
      const own = seen.filter((lesson) => lesson.left <= row && row < lesson.leftEnd);
      expect(own).toHaveLength(1);
      expect(own[0]!.right <= at && at < own[0]!.rightEnd).toBe(true);
    }
  });
});
