/**
 * What the other versions do for a pair: strict F1 of every pair aligned alone, and as a part of all versions aligned
 * together, against the gold seen in these two versions. Run: npm run bench:together -- [set …]
 */

import type { GoldBead, GoldDocument, GoldSet } from '../../src/shared/align/gold.ts';
import { alignGold, type JudgedBead, scoreBeads } from '../../src/shared/align/score.ts';
import { unwatched } from '../../src/shared/lib/watch.ts';
import { goldIsHere, goldSets } from './gold-sets.ts';
import { coreLexicon } from './lexicon.ts';
import { table } from './table.ts';

if (!goldIsHere) console.log('skipped: ../shared not present');
else {
  const lexicon = coreLexicon();
  const rows: string[][] = [];
  for (const set of goldSets(process.argv.slice(2))) {
    if (set.langs.length < 3) continue;
    const together = set.docs.map((doc) => alignGold(set.langs, doc, lexicon, unwatched));
    for (let a = 0; a < set.langs.length; a++)
      for (let b = a + 1; b < set.langs.length; b++) rows.push(rowOf(set, together, a, b));
  }
  console.log(table(['set', 'pair', 'alone', 'together', 'gain'], rows));

  function rowOf(set: GoldSet, together: readonly JudgedBead[][], a: number, b: number): string[] {
    const langs = [set.langs[a]!, set.langs[b]!];
    const seen = set.docs.map((doc) => seenBy(doc, a, b));
    const alone = scoreBeads(
      seen.map((doc) => ({ gold: doc.gold, predicted: alignGold(langs, doc, lexicon, unwatched) })),
    ).strict.f1;
    const joint = scoreBeads(
      seen.map((doc, at) => ({
        gold: doc.gold,
        predicted: together[at]!.map((bead) => ({ ...bead, sides: [bead.sides[a]!, bead.sides[b]!] })).filter(
          ({ sides }) => holdsText(sides),
        ),
      })),
    ).strict.f1;
    const gain = joint - alone;
    return [
      set.name,
      langs.join(' '),
      alone.toFixed(3),
      joint.toFixed(3),
      `${gain < 0 ? '−' : '+'}${Math.abs(gain).toFixed(3)}`,
    ];
  }
}

function seenBy(doc: GoldDocument, a: number, b: number): GoldDocument {
  return {
    id: doc.id,
    sides: [doc.sides[a]!, doc.sides[b]!],
    gold: doc.gold.map((bead) => [bead[a]!, bead[b]!]).filter(holdsText),
  };
}

function holdsText(bead: GoldBead): boolean {
  return bead.some((side) => side.length > 0);
}
