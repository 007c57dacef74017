/**
 * What confirming units does for the rest: strict F1 over the beads nobody confirmed, with the confirmations and, on
 * the same beads, without them; the confirmed ones are chosen at random with a fixed seed.
 * Run: npm run bench:corrections -- [set …]
 */

import type { GoldBead, GoldDocument, GoldSet } from '../../src/shared/align/gold.ts';
import { alignGold, type JudgedBead, scoreBeads } from '../../src/shared/align/score.ts';
import { unwatched } from '../../src/shared/lib/watch.ts';
import { randomOf } from './faults/random.ts';
import { goldIsHere, goldSets } from './gold-sets.ts';
import { coreLexicon } from './lexicon.ts';
import { table } from './table.ts';

const sets = ['books-es-it', 'mac-dev', 'parice', 'textberg-dev'];
const shares = [0.02, 0.05, 0.1, 0.2, 0.4];
const seed = 20261122;

if (!goldIsHere) console.log('skipped: ../shared not present');
else {
  const names = process.argv.slice(2);
  const lexicon = coreLexicon();
  const rows: string[][] = [];
  for (const set of goldSets(names.length > 0 ? names : sets)) {
    const alone = set.docs.map((doc) => alignGold(set.langs, doc, lexicon, unwatched));
    rows.push([set.name, ...shares.map((share) => cell(set, share, alone))]);
  }
  console.log('strict F1 of the beads not confirmed: without → with so many confirmed ones');
  console.log(table(['set', ...shares.map((share) => `${share * 100} %`)], rows));

  function cell(set: GoldSet, share: number, alone: readonly JudgedBead[][]): string {
    let confirmed = 0;
    const docs = set.docs.map((doc, at) => {
      const chosen = chosenBeads(doc, share);
      confirmed += chosen.length;
      const known = new Set(chosen.map(keyOf));
      const open = (bead: GoldBead) => !known.has(keyOf(bead));
      const rest = (beads: readonly JudgedBead[]) => beads.filter(({ sides }) => open(sides));
      return {
        gold: doc.gold.filter(open),
        without: rest(alone[at]!),
        predicted: rest(alignGold(set.langs, doc, lexicon, unwatched, chosen)),
      };
    });
    const before = scoreBeads(docs.map(({ gold, without }) => ({ gold, predicted: without }))).strict.f1;
    const after = scoreBeads(docs).strict.f1;
    return `${before.toFixed(3)} → ${after.toFixed(3)} (${confirmed})`;
  }
}

/** The same beads first for every share, so that more confirmations are a longer list of the same. */
function chosenBeads(doc: GoldDocument, share: number): GoldBead[] {
  const random = randomOf(seed);
  const whole = doc.gold.filter((bead) =>
    bead.every((side, at) => side.every((segment) => segment < doc.sides[at]!.length)),
  );
  const drawn = whole.map((bead) => ({ bead, draw: random() })).sort((a, b) => a.draw - b.draw);
  return drawn.slice(0, Math.round(share * whole.length)).map(({ bead }) => bead);
}

function keyOf(bead: GoldBead): string {
  return bead.map((side) => side.join(',')).join('|');
}
