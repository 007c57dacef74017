import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../../src/shared/align/align.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';

/** A list of arrivals, one sentence each. */
const ships =
  'Aurora Bellona Corvus Danae Electra Fidelio Gudrun Hektor Isolde Jokaste Kalypso Leander'.split(' ');
const ports = 'Bergamo Cordoba Dakar Esbjerg Fukuoka Galway Hamburg Izmir Jaipur Kaunas Lobito Maputo'.split(
  ' ',
);
const arrival = {
  en: (at: number) => `The ${ships[at]} came from ${ports[at]} with ${31 + 7 * at} bags of coffee.`,
  de: (at: number) => `Die ${ships[at]} kam aus ${ports[at]} mit ${31 + 7 * at} Sack Kaffee.`,
};

/** Segments that hold the arrivals of these numbers. */
function segmentsOf(language: 'en' | 'de', versions: readonly (readonly number[])[]): Segment[] {
  return versions.map((held, at) => ({
    id: `${at}`,
    kind: 'paragraph',
    text: held.map(arrival[language]).join(' '),
    spans: [],
  }));
}

function aligned(en: readonly (readonly number[])[], de: readonly (readonly number[])[]) {
  const segments = { en: segmentsOf('en', en), de: segmentsOf('de', de) };
  return alignSegments({ languages: ['en', 'de'], pivot: 'en', segments });
}

const each = ships.map((_, at) => [at]);
const many = [2, 3, 4, 5, 6, 7, 8, 9];
const together = [[0], [1], many, [10], [11]];

describe('a segment that answers more than five', () => {
  it('is one row with all of them, whichever version has it', () => {
    const run = many.map(String);
    for (const [units, segments] of [
      [aligned(each, together), { en: run, de: ['2'] }],
      [aligned(together, each), { en: ['2'], de: run }],
    ] as const) {
      expect(units).toHaveLength(together.length);
      expect(units[2]?.segments).toEqual(segments);
      expect(units[2]?.confidence).toBeGreaterThan(0.5);
    }
  });

  it('does not take in what the other version lacks', () => {
    const lacking = each.filter((_, at) => at < 3 || at > 8);
    const alone = aligned(each, lacking).filter((unit) => (unit.segments.de ?? []).length === 0);
    expect(alone.map((unit) => unit.segments.en)).toEqual(['3', '4', '5', '6', '7', '8'].map((at) => [at]));
  });
});
