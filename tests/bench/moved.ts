/**
 * What it costs when the second version has a passage elsewhere: the longest document of each set, cut to a few hundred beads,
 * as it is, with a passage moved on, and with its halves exchanged. Run: npm run bench:moved [-- set …]
 */
import type { GoldBead, GoldDocument } from '../../src/shared/align/gold.ts';
import { alignGold, scoreBeads } from '../../src/shared/align/score.ts';
import { unwatched } from '../../src/shared/lib/watch.ts';
import { goldIsHere, goldSets, longestDocument } from './gold-sets.ts';
import { coreLexicon } from './lexicon.ts';
import { table } from './table.ts';

const sets = ['aca', 'books-es-it', 'mac-dev', 'maligna-pl-en', 'steinbeck', 'textberg-dev'];
const beads = 200;
const passage = { from: 50, to: 65, before: 110 };

if (!goldIsHere) console.log('skipped: ../shared not present');
else {
  const names = process.argv.slice(2);
  const lexicon = coreLexicon();
  const rows: string[][] = [];
  for (const set of goldSets(names.length > 0 ? names : sets)) {
    const whole = longestDocument(set);
    const gold = whole.gold.slice(0, beads);
    const { from, to, before } = passage;
    const half = Math.floor(gold.length / 2);
    const orders = [
      gold,
      [...gold.slice(0, from), ...gold.slice(to, before), ...gold.slice(from, to), ...gold.slice(before)],
      [...gold.slice(half), ...gold.slice(0, half)],
    ];
    const scores = orders.map((order) => {
      const doc = reordered(whole, gold, order);
      const predicted = alignGold(set.langs, doc, lexicon, unwatched);
      return scoreBeads([{ gold: doc.gold, predicted }]).strict.f1.toFixed(3);
    });
    rows.push([set.name, ...scores]);
  }
  const size = passage.to - passage.from;
  console.log(table(['set', `F1 of ${beads} beads`, `${size} of them moved`, 'halves exchanged'], rows));
}

/** A document of these beads only, whose second version follows `order`. */
function reordered(doc: GoldDocument, gold: readonly GoldBead[], order: readonly GoldBead[]): GoldDocument {
  const kept = [gold, order].map((beads, side) => beads.flatMap((bead) => bead[side]!));
  const places = kept.map((segments) => new Map(segments.map((segment, at) => [segment, at])));
  return {
    id: doc.id,
    sides: kept.map((segments, side) => segments.map((segment) => doc.sides[side]![segment]!)),
    gold: gold.map((bead) => bead.slice(0, 2).map((held, side) => held.map((n) => places[side]!.get(n)!))),
  };
}
