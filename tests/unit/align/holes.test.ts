import { describe, expect, it } from 'vitest';
import { partedAtHoles } from '../../../src/shared/align/holes.ts';
import { alignPair } from '../../../src/shared/align/pair.ts';
import { readSide } from '../../../src/shared/align/side.ts';
import { unwatched } from '../../../src/shared/lib/watch.ts';

const english = [
  'The ship Aurora sailed from Trieste to Valparaiso, Lima and Callao in 1911.',
  'Marconi sent 27 telegrams to Petrova in Helsinki, Stockholm and Copenhagen.',
  'Lindqvist sold 305 barrels to Fernandez in Montevideo, Santos and Buenos Aires.',
  'Only 8 of 640 sailors came back to Odessa, Varna and Constanta in April.',
];
const french = [
  'Le navire Aurora quitta Trieste pour Valparaiso, Lima et Callao en 1911.',
  'Marconi envoya 27 télégrammes à Petrova à Helsinki, Stockholm et Copenhague.',
  'Lindqvist vendit 305 barils à Fernandez à Montevideo, Santos et Buenos Aires.',
  'Seuls 8 des 640 marins revinrent à Odessa, Varna et Constanta en avril.',
];
const german = [
  'Das Schiff Aurora fuhr 1911 von Trieste nach Valparaiso, Lima und Callao.',
  'Marconi schickte Petrova 27 Telegramme nach Helsinki, Stockholm und Copenhagen.',
  'Lindqvist verkaufte Fernandez 305 Fässer in Montevideo, Santos und Buenos Aires.',
  'Nur 8 von 640 Seeleuten kehrten im April nach Odessa, Varna und Constanta zurück.',
];

/** What stands behind in all versions: the more there is, the more a name says. */
const ports = Array.from({ length: 20 }, (_, at) => {
  const name = (shift: number) =>
    `${String.fromCharCode(65 + at) + 'aeiou'[(at + shift) % 5] + 'rnlst'[(at * shift) % 5]}ko`;
  return `${name(1)}, ${name(2)}, ${name(3)} ${1000 + 37 * at}.`;
});

/** The cuts of three versions of which the first two agree on every line and the third has been left whole in the middle. */
function parted(third: readonly string[], whole: readonly [number, number]) {
  const texts = [english, french, third].map((lines) => [...lines, ...ports]);
  const sides = texts.map((lines, side) =>
    readSide(
      ['en', 'fr', 'de'][side]!,
      lines.map((text, at) => ({ id: `${side}:${at}`, kind: 'paragraph', text, spans: [] })),
    ),
  );
  const pairs = sides.map((left, a) =>
    sides.map((right, b) => (a < b ? alignPair(left, right, [], [], unwatched) : undefined)),
  );
  const cuts = [
    [0, 0, 0],
    [1, 1, whole[0]],
    [3, 3, whole[1]],
    [4, 4, third.length],
    ...ports.map((_, at) => [5 + at, 5 + at, third.length + 1 + at]),
  ].map((cut) => Int32Array.from(cut));
  const rest = texts[0]!.map((_, at) => Int32Array.of(at + 1, at + 1, -1));
  return partedAtHoles(cuts, [Int32Array.of(0, 0, -1), ...rest], 2, pairs).map((cut) => [...cut]);
}

describe('a row that one version keeps together', () => {
  it('is parted where that version has only the one piece or only the other', () => {
    expect(parted(german.toSpliced(1, 1), [1, 2])).toContainEqual([2, 2, 1]);
    expect(parted(german.toSpliced(2, 1), [1, 2])).toContainEqual([2, 2, 2]);
  });

  it('is parted where that version has nothing', () => {
    expect(parted(german.toSpliced(1, 2), [1, 1])).toContainEqual([2, 2, 1]);
  });

  it('stays whole where that version says both in one', () => {
    const both = [german[0]!, `${german[1]} ${german[2]}`, german[3]!];
    expect(parted(both, [1, 2])).toHaveLength(4 + ports.length);
  });
});
