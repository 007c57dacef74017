/**
 * Fits what is fitted of the aligner on the gold sets, crosswise: for every set all is chosen on all others, so that no set is
 * scored with numbers fitted on itself; versions of one text count as one set. The last line names what is chosen on
 * all sets; that is written into src/shared/align/weights.ts by hand. Run: npm run bench:fit [-- set …]
 */
import { type Calibration, calibrated, logOdds, type Manner } from '../../src/shared/align/calibration.ts';
import type { GoldBead, GoldSet } from '../../src/shared/align/gold.ts';
import { alignGold, type JudgedBead, rightBeads, scoreBeads } from '../../src/shared/align/score.ts';
import { fittedCalibration, fittedWeights } from '../../src/shared/align/weights.ts';
import { unwatched } from '../../src/shared/lib/watch.ts';
import { type Case, logisticFit } from './fit/logistic.ts';
import { goldIsHere, goldSets } from './gold-sets.ts';
import { coreLexicon } from './lexicon.ts';
import { table } from './table.ts';

const wordWeights = [0.4, 0.45, 0.5];
const beliefs = [0.4, 0.5, 0.6, 0.7];

/** A document aligned with some weights: its beads with the probabilities of the search, not corrected. */
interface Aligned {
  readonly gold: readonly GoldBead[];
  readonly predicted: readonly JudgedBead[];
  readonly manner: Manner;
}

interface Tried {
  readonly name: string;
  readonly f1: ReadonlyMap<number, number>;
  readonly aligned: ReadonlyMap<number, readonly Aligned[]>;
}

interface Chosen {
  readonly words: number;
  readonly belief: number;
  readonly calibration: Calibration;
}

if (!goldIsHere) console.log('skipped: ../shared not present');
else {
  const lexicon = coreLexicon();
  const tried: Tried[] = [];
  for (const set of goldSets(process.argv.slice(2))) {
    // What confidence believes does not change the beads, so one number is changed at a time.
    const aligned = new Map(beliefs.map((belief) => [belief, alignedWith(set, fittedWeights.words, belief)]));
    const f1 = new Map(
      wordWeights.map((words) => {
        const docs =
          words === fittedWeights.words
            ? aligned.get(fittedWeights.belief)!
            : alignedWith(set, words, fittedWeights.belief);
        return [words, scoreBeads(docs).strict.f1];
      }),
    );
    tried.push({ name: set.name, f1, aligned });
    process.stderr.write(`${set.name}\n`);
  }
  const shipped: Chosen = { ...fittedWeights, calibration: fittedCalibration };
  const rows = tried.map((one) => {
    const others = tried.filter((other) => familyOf(other.name) !== familyOf(one.name));
    const chosen = others.length > 0 ? chosenOn(others) : shipped;
    const figures = [
      ...[chosen, shipped].map(({ words }) => one.f1.get(words)!),
      scoreBeads(one.aligned.get(fittedWeights.belief)!).calibrationError,
      ...[chosen, shipped].map((by) => calibrationError(one, by)),
    ];
    return [one.name, told(chosen), ...figures.map((share) => share.toFixed(3))];
  });
  const heads = [
    'set',
    'chosen on the others',
    'F1',
    'F1 as shipped',
    'calibration error uncorrected',
    'corrected by the others',
    'as shipped',
  ];
  console.log(table(heads, rows));
  console.log(`on all sets: ${told(chosenOn(tried))}`);

  function alignedWith(set: GoldSet, words: number, belief: number): Aligned[] {
    return set.docs.map((doc) => {
      let manner: Manner = { lengths: 0, uneven: 1 };
      const judge = (probability: number, seen: Manner) => {
        manner = seen;
        return probability;
      };
      const weights = { words, belief, judge };
      const predicted = alignGold(set.langs, doc, lexicon, unwatched, [], weights);
      return { gold: doc.gold, predicted, manner };
    });
  }
}

/** The weight of words with the highest mean F1, and the belief that its correction makes tell the truth best. */
function chosenOn(sets: readonly Tried[]): Chosen {
  const words = best(wordWeights, (weight) => mean(sets, ({ f1 }) => f1.get(weight)!));
  const fits = beliefs.map((belief) => {
    const [base, odds, lengths, uneven] = logisticFit(casesOf(sets, belief)) as [
      number,
      number,
      number,
      number,
    ];
    return { words, belief, calibration: { base, odds, lengths, uneven } };
  });
  return best(fits, (fit) => -mean(sets, (set) => calibrationError(set, fit)));
}

function best<T>(candidates: readonly T[], value: (candidate: T) => number): T {
  return candidates.reduce((a, b) => (value(b) > value(a) ? b : a));
}

/** The mean over the texts; of a text in several shapes every shape counts alike. */
function mean(sets: readonly Tried[], of: (set: Tried) => number): number {
  let sum = 0;
  let texts = 0;
  for (const set of sets) {
    sum += of(set) / shapesOf(set, sets);
    texts += 1 / shapesOf(set, sets);
  }
  return sum / texts;
}

function shapesOf({ name }: Tried, sets: readonly Tried[]): number {
  return sets.filter((other) => familyOf(other.name) === familyOf(name)).length;
}

/** All rows of the sets; every text counts alike, and of a text in several shapes every shape. */
function casesOf(sets: readonly Tried[], belief: number): Case[] {
  return sets.flatMap((set) => {
    const docs = set.aligned.get(belief)!;
    const count = docs.reduce((sum, { predicted }) => sum + predicted.length, 0);
    return docs.flatMap(({ gold, predicted, manner: { lengths, uneven } }) => {
      const right = rightBeads(gold, predicted);
      return predicted.map(({ confidence }, at) => ({
        measures: [1, logOdds(confidence), lengths, Math.log(uneven)],
        right: right[at]!,
        weight: 1 / (count * shapesOf(set, sets)),
      }));
    });
  });
}

function calibrationError({ aligned }: Tried, { belief, calibration }: Chosen): number {
  return scoreBeads(
    aligned.get(belief)!.map(({ gold, predicted, manner }) => ({
      gold,
      predicted: predicted.map((bead) => ({
        ...bead,
        confidence: calibrated(bead.confidence, manner, calibration),
      })),
    })),
  ).calibrationError;
}

function told({ words, belief, calibration: { base, odds, lengths, uneven } }: Chosen): string {
  const numbers = [base, odds, lengths, uneven].map((value) => value.toFixed(2));
  return `words ${words}, belief ${belief}, correction ${numbers.join(' ')}`;
}

/** The sets that are one text in several shapes count as one. */
function familyOf(name: string): string {
  return name.startsWith('udhr') ? 'udhr' : name;
}
