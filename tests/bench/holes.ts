/**
 * What a large hole costs: the longest document of each set, whole and with many segments of one version taken out, and
 * how many beads outside the hole are lost by it. Run: npm run bench:holes [-- set …]
 */
import type { GoldBead, GoldDocument } from '../../src/shared/align/gold.ts';
import { alignGold, scoreBeads } from '../../src/shared/align/score.ts';
import { unwatched } from '../../src/shared/lib/watch.ts';
import { goldIsHere, goldSets, longestDocument } from './gold-sets.ts';
import { coreLexicon } from './lexicon.ts';
import { table } from './table.ts';

const sets = ['1984-hu', 'books-de-en', 'steinbeck'];
const hole = 300;

if (!goldIsHere) console.log('skipped: ../shared not present');
else {
  const names = process.argv.slice(2);
  const lexicon = coreLexicon();
  const rows: string[][] = [];
  for (const set of goldSets(names.length > 0 ? names : sets)) {
    const whole = longestDocument(set);
    for (const side of [0, 1]) {
      const holed = withHole(whole, side);
      const score = (doc: GoldDocument) =>
        scoreBeads([{ gold: doc.gold, predicted: alignGold(set.langs, doc, lexicon, unwatched) }]);
      const [before, after] = [score(whole).strict, score(holed).strict];
      const twoSided = holed.gold.filter((bead) => bead.every((held) => held.length > 0)).length;
      const lost = Math.round((before.recall - after.recall) * twoSided);
      rows.push([set.name, set.langs[side]!, before.f1.toFixed(3), after.f1.toFixed(3), String(lost)]);
    }
  }
  console.log(table(['set', `${hole} missing in`, 'F1 whole', 'F1 with the hole', 'beads lost'], rows));
}

/** The document without `hole` segments of one side from its middle; what answered them stands alone in the gold. */
function withHole(doc: GoldDocument, side: number): GoldDocument {
  const from = Math.floor(doc.sides[side]!.length * 0.45);
  const gone = (segment: number) => segment >= from && segment < from + hole;
  const gold = doc.gold.flatMap((bead): GoldBead[] => {
    const left = bead.map((held, at) =>
      at === side ? held.filter((n) => !gone(n)).map((n) => (n < from ? n : n - hole)) : held,
    );
    if (left[side]!.length > 0 || bead[side]!.length === 0) return [left];
    return bead.flatMap((held, at) => held.filter(() => at !== side).map((n) => alone(bead.length, at, n)));
  });
  const sides = doc.sides.map((texts, at) => (at === side ? texts.filter((_, n) => !gone(n)) : texts));
  return { id: doc.id, sides, gold };
}

function alone(sides: number, at: number, segment: number): GoldBead {
  return Array.from({ length: sides }, (_, side) => (side === at ? [segment] : []));
}
