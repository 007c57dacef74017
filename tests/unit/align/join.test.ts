import { describe, expect, it } from 'vitest';
import { blocksBetween } from '../../../src/shared/align/blocks.ts';
import { confidenceOf } from '../../../src/shared/align/confidence.ts';
import { joinPairs } from '../../../src/shared/align/join.ts';
import { alignPair } from '../../../src/shared/align/pair.ts';
import { readSide } from '../../../src/shared/align/side.ts';
import { unwatched } from '../../../src/shared/lib/watch.ts';

/** Sentences that share a name and a number through all versions, and no other word. */
const said = [
  [
    'Marconi arrived at 1100 with a letter.',
    'Marconi kam um 1100 an, einen Brief dabei.',
    'Marconi arrivait vers 1100, une lettre en main.',
  ],
  [
    'Nobody but Petrova and 27 sailors knew why.',
    'Niemand als Petrova und 27 Matrosen wusste warum.',
    'Personne sauf Petrova et 27 marins ne savait pourquoi.',
  ],
  [
    'The ship Aurora carried 640 barrels of oil.',
    'Das Schiff Aurora trug 640 Tonnen Öl.',
    'Le navire Aurora portait 640 barils d’huile.',
  ],
  [
    'In Trieste they waited for 19 long days.',
    'In Trieste warteten sie 19 lange Tage.',
    'À Trieste on attendit pendant 19 longs jours.',
  ],
  [
    'Then Lindqvist sold 305 of them for silver.',
    'Dann verkaufte Lindqvist 305 davon gegen Silber.',
    'Puis Lindqvist en vendit 305 contre de l’argent.',
  ],
  [
    'Only 8 came back to Valparaiso in spring.',
    'Nur 8 kehrten im Frühling nach Valparaiso zurück.',
    'Seuls 8 revinrent à Valparaiso au printemps.',
  ],
] as const;

/** Joins versions given as texts; rows as the texts of each version. */
function joined(versions: readonly (readonly string[])[]) {
  const languages = ['en', 'de', 'fr'];
  const sides = versions.map((texts, version) =>
    readSide(
      languages[version]!,
      texts.map((text, at) => ({ id: `${version}:${at}`, kind: 'paragraph', text, spans: [] })),
    ),
  );
  const pairs = sides.map((left, a) =>
    sides.map((right, b) => (a < b ? alignPair(left, right, [], [], unwatched) : undefined)),
  );
  const counts = sides.map((side) => side.count);
  const cuts = joinPairs(
    counts,
    pairs,
    sides.map((_, at) => at),
  );
  const blocks = blocksBetween(cuts);
  const rows = blocks.map((block) =>
    versions.map((texts, version) => texts.slice(block.from[version]!, block.to[version]!)),
  );
  return { cuts, counts, rows, confidences: blocks.map((block) => confidenceOf(block, pairs)) };
}

const version = (at: number, rows: readonly number[] = said.map((_, row) => row)) =>
  rows.map((row) => said[row]![at]!);
const row = (at: number) => [0, 1, 2].map((side) => [said[at]![side]!]);

describe('joining three versions', () => {
  it('cuts between all rows that all versions have', () => {
    expect(joined([version(0), version(1), version(2)]).rows).toEqual(said.map((_, at) => row(at)));
  });

  it('leaves the place of a version empty where it lacks a row', () => {
    const { rows } = joined([version(0), version(1, [0, 1, 3, 4, 5]), version(2)]);
    expect(rows[2]).toEqual([[said[2][0]], [], [said[2][2]]]);
    expect(rows.filter((_, at) => at !== 2)).toEqual([0, 1, 3, 4, 5].map(row));
  });

  it('does not cut a row that one version runs together, though two others could be cut', () => {
    const run = [...version(2, [0, 1]), `${said[2][2]} ${said[3][2]}`, ...version(2, [4, 5])];
    const { rows } = joined([version(0), version(1), run]);
    expect(rows).toContainEqual([version(0, [2, 3]), version(1, [2, 3]), [run[2]]]);
  });

  it('cuts in ascending order from the beginning to the end of every version', () => {
    const { cuts, counts } = joined([version(0), version(1, [0, 2, 3, 5]), version(2, [1, 2, 4, 5])]);
    expect([...cuts[0]!]).toEqual([0, 0, 0]);
    expect([...cuts.at(-1)!]).toEqual(counts);
    for (let at = 1; at < cuts.length; at++)
      cuts[at]!.forEach((place, side) => {
        expect(place).toBeGreaterThanOrEqual(cuts[at - 1]![side]!);
      });
  });
});

describe('the confidence of a row of three versions', () => {
  it('is high where one version runs together what the others part, since nothing can be cut', () => {
    const run = [...version(2, [0, 1]), `${said[2][2]} ${said[3][2]}`, ...version(2, [4, 5])];
    const { rows, confidences } = joined([version(0), version(1), run]);
    const at = rows.findIndex((held) => held[2]![0] === run[2]);
    expect(confidences[at]).toBeGreaterThan(0.5);
  });

  it('is a share of 0 to 1', () => {
    const { confidences } = joined([version(0), version(1, [0, 2, 3, 5]), version(2, [1, 2, 4, 5])]);
    for (const confidence of confidences) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});
