/**
 * Fits the aligner's weights on the gold sets, crosswise: for every set the weights are chosen on all others, so that no
 * set is scored with weights fitted on itself; versions of one text count as one set. The last line names the weights
 * chosen on all sets; those are written into src/shared/align/weights.ts by hand. Run: npm run bench:fit [-- set …]
 */
import type { GoldSet } from '../../src/shared/align/gold.ts';
import { alignGold, scoreBeads } from '../../src/shared/align/score.ts';
import { fittedWeights, type Weights } from '../../src/shared/align/weights.ts';
import { unwatched } from '../../src/shared/lib/watch.ts';
import { goldIsHere, goldSets } from './gold-sets.ts';
import { coreLexicon } from './lexicon.ts';
import { table } from './table.ts';

const wordWeights = [0.35, 0.45, 0.55];
const beliefs = [0.5, 0.6, 0.7];

interface Trial {
  readonly weights: Weights;
  readonly f1: number;
  readonly calibrationError: number;
}

interface Tried {
  readonly name: string;
  readonly trials: readonly Trial[];
}

if (!goldIsHere) console.log('skipped: ../shared not present');
else {
  const lexicon = coreLexicon();
  const tried: Tried[] = [];
  for (const set of goldSets(process.argv.slice(2))) {
    tried.push({ name: set.name, trials: candidates().map((weights) => trial(set, weights)) });
    process.stderr.write(`${set.name}\n`);
  }
  const rows = tried.map(({ name, trials }) => {
    const chosen = best(tried.filter((other) => familyOf(other.name) !== familyOf(name)));
    const own = found(trials, chosen);
    const shipped = found(trials, fittedWeights);
    return [
      name,
      `${chosen.words} ${chosen.belief}`,
      ...[own.f1, shipped.f1, own.calibrationError, shipped.calibrationError].map((share) =>
        share.toFixed(3),
      ),
    ];
  });
  const heads = ['set', 'chosen on the others', 'F1', 'F1 as shipped', 'calibration error', 'as shipped'];
  console.log(table(heads, rows));
  const all = best(tried);
  console.log(`on all sets: words ${all.words}, belief ${all.belief}`);

  function trial(set: GoldSet, weights: Weights): Trial {
    const score = scoreBeads(
      set.docs.map((doc) => ({
        gold: doc.gold,
        predicted: alignGold(set.langs, doc, lexicon, unwatched, [], weights),
      })),
    );
    return { weights, f1: score.strict.f1, calibrationError: score.calibrationError };
  }
}

/** One weight is changed at a time: what confidence believes does not change the beads. */
function candidates(): Weights[] {
  return [
    ...wordWeights.map((words) => ({ ...fittedWeights, words })),
    ...beliefs
      .filter((belief) => belief !== fittedWeights.belief)
      .map((belief) => ({ ...fittedWeights, belief })),
  ];
}

/** The weights with the highest mean F1, and with the lowest mean calibration error. */
function best(tried: readonly Tried[]): Weights {
  const mean = (weights: Weights, of: (trial: Trial) => number) =>
    tried.reduce((sum, { trials }) => sum + of(found(trials, weights)), 0);
  const words = candidates()
    .filter(({ belief }) => belief === fittedWeights.belief)
    .reduce((a, b) => (mean(b, ({ f1 }) => f1) > mean(a, ({ f1 }) => f1) ? b : a));
  const belief = candidates()
    .filter((one) => one.words === fittedWeights.words)
    .reduce((a, b) =>
      mean(b, ({ calibrationError }) => calibrationError) <
      mean(a, ({ calibrationError }) => calibrationError)
        ? b
        : a,
    );
  return { words: words.words, belief: belief.belief };
}

/** What weights gave: the score of their word weight and the calibration of their belief. */
function found(trials: readonly Trial[], { words, belief }: Weights): Trial {
  const scored = trials.find(
    (one) => one.weights.words === words && one.weights.belief === fittedWeights.belief,
  )!;
  const judged = trials.find(
    (one) => one.weights.belief === belief && one.weights.words === fittedWeights.words,
  )!;
  return { weights: { words, belief }, f1: scored.f1, calibrationError: judged.calibrationError };
}

/** The sets that are one text in several shapes count as one. */
function familyOf(name: string): string {
  return name.startsWith('udhr') ? 'udhr' : name;
}
