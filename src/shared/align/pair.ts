import type { Watch } from '../lib/watch.ts';
import type { Band, Walls } from './band.ts';
import { bandAround } from './band-steps.ts';
import { likeWords } from './cognates.ts';
import { type Confirmed, countsWith, lessonsWith } from './confirmed.ts';
import { edgeModel } from './edge-cost.ts';
import { type Findings, findingsOf } from './findings.ts';
import { firstLook } from './first-look.ts';
import { extrapolated, learnedPrior, type ShapeCounts } from './habits.ts';
import { hopefulBand } from './hopeful.ts';
import { type Lattice, sumPaths } from './lattice.ts';
import { type Lesson, learnedLinks } from './learn.ts';
import { fittedLength, type LengthModel, startingLength } from './length.ts';
import { type Links, linksOf, pairsFromLikeness, type WordPair } from './links.ts';
import { costsIn, type Models, type NamedCost } from './pricing.ts';
import { type Bead, bestPath } from './search.ts';
import { shapeLeft, simpleShapes, softenedPrior, startingPrior, usualShapes } from './shapes.ts';
import type { Side } from './side.ts';
import { startingTrust } from './structure.ts';
import { fittedWeights, type Weights } from './weights.ts';

/** Two versions aligned with each other. */
export interface PairAlignment {
  readonly left: Side;
  readonly right: Side;
  readonly beads: readonly Bead[];
  readonly lattice: Lattice;
  /** The same lattice with the evidence held back: its probabilities are what people are told. */
  readonly doubt: Lattice;
  readonly costs: readonly NamedCost[];
  readonly links: Links;
  /** The beads the links were learned from. */
  readonly lessons: readonly Lesson[];
  readonly length: LengthModel;
  readonly weights: Weights;
}

const manySegments = 20_000;
const habitRounds = 2;
const learningRounds = 2;
const firstRoom = 10;
const room = 5;
const largeRoom = 3;
const heldBeads = 40;

/**
 * Aligns two versions: a first search with lengths, structure and words that look alike, then rounds in which the
 * document teaches its own dictionary, length ratio and habits, in a band narrowed to what is still possible. Rows that
 * people have confirmed teach with it.
 */
export function alignPair(
  left: Side,
  right: Side,
  known: readonly WordPair[],
  walls: Walls,
  watch: Watch,
  weights: Weights = fittedWeights,
  confirmed: Confirmed | null = null,
): PairAlignment {
  const alike = [...known, ...pairsFromLikeness(likeWords(left, right))];
  return alignKnowing(left, right, alike, walls, watch, weights, confirmed);
}

/** The same, when all is known of the words that can be known before reading: what looks alike is not looked for. */
export function alignKnowing(
  left: Side,
  right: Side,
  alike: readonly WordPair[],
  walls: Walls,
  watch: Watch,
  weights: Weights,
  confirmed: Confirmed | null = null,
): PairAlignment {
  let models: Models = {
    length: startingLength(left, right),
    edges: edgeModel(left, right, []),
    prior: startingPrior(simpleShapes),
    trust: startingTrust,
    links: linksOf(left, right, alike, []),
    lessons: [],
    weights,
  };
  let findings = firstLook(left, right, alike, models, walls, watch);
  // A large document has so much to teach that one round is enough.
  const large = left.count + right.count > manySegments;
  const habits = large ? 0 : habitRounds;
  const rounds = habits + (large ? 1 : learningRounds);
  for (let round = 0; ; round++) {
    const around = large ? largeRoom : round === 0 ? firstRoom : room;
    const band = bandAround(findings.reach, right.count, walls, around);
    const seen = whatIsSeen(left, right, findings, confirmed);
    models = taught(seen, alike, findings.lessons, models, round >= habits, large);
    const found = search(left, right, models, band, walls, watch);
    if (round + 1 === rounds) return { ...found, doubt: softened(found.lattice, weights.belief, watch) };
    findings = findingsOf(found.lattice, found.beads);
  }
}

function search(
  left: Side,
  right: Side,
  models: Models,
  band: Band,
  walls: Walls,
  watch: Watch,
): PairAlignment {
  const { cost, costs } = costsIn(left, right, models, band, walls);
  const path = bestPath(band, cost, models.prior, watch);
  const hopeful = hopefulBand(band, path, cost, models.prior, walls);
  const lattice = sumPaths(hopeful, cost, models.prior, watch);
  return {
    left,
    right,
    beads: path.beads,
    lattice,
    doubt: lattice,
    costs,
    links: models.links,
    lessons: models.lessons,
    length: models.length,
    weights: models.weights,
  };
}

/**
 * The lattice with all evidence held back: the costs are added up as if they knew nothing of each other, which makes
 * the sum surer than it should be.
 */
function softened({ band, cost, prior }: Lattice, softness: number, watch: Watch): Lattice {
  return sumPaths(
    band,
    (row, column, shape) => softness * cost(row, column, shape),
    softenedPrior(prior, softness),
    watch,
  );
}

/** Likely beads of two versions, and what was counted in them. */
interface Seen {
  readonly left: Side;
  readonly right: Side;
  readonly lessons: readonly Lesson[];
  readonly counts: ShapeCounts;
}

function whatIsSeen(
  left: Side,
  right: Side,
  { lessons, counts }: Findings,
  confirmed: Confirmed | null,
): Seen {
  if (confirmed === null) return { left, right, lessons, counts };
  return {
    left: confirmed.left,
    right: confirmed.right,
    lessons: lessonsWith(lessons, confirmed),
    counts: countsWith(counts, confirmed),
  };
}

/**
 * What is seen teaches for the next search; `words` says whether it is good enough to teach a dictionary. `found` are the
 * beads that the next search must not lean on where it judges them.
 */
function taught(
  { left, right, lessons, counts }: Seen,
  known: readonly WordPair[],
  found: readonly Lesson[],
  models: Models,
  words: boolean,
  large: boolean,
): Models {
  const pairs = lessons
    .filter((lesson) => lesson.leftEnd - lesson.left === 1 && lesson.rightEnd - lesson.right === 1)
    .map((lesson) => ({
      left: left.lengths[lesson.left]!,
      right: right.lengths[lesson.right]!,
      weight: lesson.weight,
    }));
  return {
    length: fittedLength(startingLength(left, right), pairs),
    edges: edgeModel(left, right, lessons),
    prior:
      models.prior.shapes.length === shapeLeft.length
        ? learnedPrior(counts, heldBeads)
        : large
          ? learnedPrior(extrapolated(counts, simpleShapes), heldBeads, usualShapes)
          : startingPrior(),
    trust: models.trust,
    links: words ? learnedLinks(left, right, known, lessons) : models.links,
    lessons: words ? found : models.lessons,
    weights: models.weights,
  };
}
