import type { Watch } from '../lib/watch.ts';
import type { Band, Walls } from './band.ts';
import { narrowedBand, widenedBand } from './band-steps.ts';
import { likeWords } from './cognates.ts';
import { firstBand } from './first-band.ts';
import { countShapes, extrapolated, learnedPrior } from './habits.ts';
import { eachLikelyBead, type Lattice, sumPaths } from './lattice.ts';
import { type Lesson, learnedLinks } from './learn.ts';
import { fittedLength, type LengthModel, lengthCost, startingLength } from './length.ts';
import { type Links, linksOf, pairsFromLikeness, type WordPair } from './links.ts';
import { type Bead, type BeadCost, bestPath } from './search.ts';
import {
  type ShapePrior,
  shapeLeft,
  shapeRight,
  simpleShapes,
  softenedPrior,
  startingPrior,
  usualShapes,
} from './shapes.ts';
import type { Side } from './side.ts';
import { kindCost, labelCost, type StructureTrust, startingTrust } from './structure.ts';
import { fittedWeights, type Weights } from './weights.ts';
import { wordsCost } from './words.ts';

/** One named cost of the sum that a bead is judged by. */
export interface NamedCost {
  readonly name: 'length' | 'words' | 'numbering' | 'structure';
  readonly cost: BeadCost;
}

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

const lessonFloor = 0.3;
const manySegments = 20_000;
const habitRounds = 2;
const learningRounds = 2;
const hopeless = -10;
const rememberedCosts = 60_000_000;
const mostWidenings = 4;
const firstRoom = 10;
const room = 5;
const largeRoom = 3;
const heldBeads = 40;

interface Models {
  readonly length: LengthModel;
  readonly prior: ShapePrior;
  readonly trust: StructureTrust;
  readonly links: Links;
  readonly lessons: readonly Lesson[];
  readonly weights: Weights;
}

/**
 * Aligns two versions: a first search with lengths, structure and words that look alike, then rounds in which the
 * document teaches its own dictionary, length ratio and habits, in a band narrowed to what is still possible.
 */
export function alignPair(
  left: Side,
  right: Side,
  known: readonly WordPair[],
  walls: Walls,
  watch: Watch,
  weights: Weights = fittedWeights,
): PairAlignment {
  const alike = [...known, ...pairsFromLikeness(likeWords(left, right))];
  let models: Models = {
    length: startingLength(left, right),
    prior: startingPrior(simpleShapes),
    trust: startingTrust,
    links: linksOf(left, right, alike, []),
    lessons: [],
    weights,
  };
  let found = searchWidening(left, right, alike, models, walls, watch);
  // A large document has so much to teach that one round is enough.
  const large = left.count + right.count > manySegments;
  const habits = large ? 0 : habitRounds;
  const rounds = habits + (large ? 1 : learningRounds);
  for (let round = 0; round < rounds; round++) {
    const around = large ? largeRoom : round === 0 ? firstRoom : room;
    const narrow = narrowedBand(found.lattice, found.beads, walls, around);
    models = taught(left, right, alike, found, models, round >= habits, large);
    found = search(left, right, models, narrow, walls, watch);
  }
  return { ...found, doubt: softened(found.lattice, weights.belief, watch) };
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

function searchWidening(
  left: Side,
  right: Side,
  known: readonly WordPair[],
  models: Models,
  walls: Walls,
  watch: Watch,
): PairAlignment {
  let band = firstBand(left, right, known, walls);
  for (let times = 0; ; times++) {
    const priced = costsIn(left, right, models, band, walls);
    const { beads } = bestPath(band, priced.cost, models.prior, watch);
    const wider = times < mostWidenings ? widenedBand(beads, band, walls) : null;
    if (wider === null) return foundIn(left, right, models, band, priced, beads, watch);
    band = wider;
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
  const priced = costsIn(left, right, models, band, walls);
  const { beads } = bestPath(band, priced.cost, models.prior, watch);
  return foundIn(left, right, models, band, priced, beads, watch);
}

function foundIn(
  left: Side,
  right: Side,
  models: Models,
  band: Band,
  { cost, costs }: Priced,
  beads: readonly Bead[],
  watch: Watch,
): PairAlignment {
  const lattice = sumPaths(band, cost, models.prior, watch);
  return {
    left,
    right,
    beads,
    lattice,
    doubt: lattice,
    costs,
    links: models.links,
    lessons: models.lessons,
    length: models.length,
    weights: models.weights,
  };
}

/** All costs of the models for one band, and their sum. */
interface Priced {
  readonly cost: BeadCost;
  readonly costs: readonly NamedCost[];
}

function costsIn(left: Side, right: Side, models: Models, band: Band, walls: Walls): Priced {
  const count = models.prior.shapes.length;
  const longest = Math.max(...shapeLeft.subarray(0, count), ...shapeRight.subarray(0, count));
  const costs: NamedCost[] = [
    { name: 'length', cost: lengthCost(left, right, models.length) },
    { name: 'numbering', cost: labelCost(left, right, models.trust) },
    { name: 'structure', cost: kindCost(left, right, models.trust) },
    {
      name: 'words',
      cost: wordsCost(left, right, models.links, models.lessons, band, models.weights.words, longest),
    },
  ];
  const sum = walls.length === 0 ? summed(costs) : walled(summed(costs), left.count, right.count, walls);
  const cost = band.cells * count <= rememberedCosts ? remembered(sum, band, count) : sum;
  return { cost, costs };
}

/** The same costs, each worked out once. */
function remembered(cost: BeadCost, band: Band, shapes: number): BeadCost {
  const values = new Float32Array(band.cells * shapes);
  for (let row = 1; row <= band.rows; row++)
    for (let column = Math.max(1, band.low[row]!); column <= band.high[row]!; column++) {
      const at = (band.offsets[row]! + column - band.low[row]!) * shapes;
      for (let shape = 0; shape < shapes; shape++) {
        const before = row - shapeLeft[shape]!;
        const beside = column - shapeRight[shape]!;
        if (before < 0 || beside < band.low[before]! || beside > band.high[before]!) continue;
        values[at + shape] = cost(row, column, shape);
      }
    }
  const { offsets, low } = band;
  return (row, column, shape) => values[(offsets[row]! + column - low[row]!) * shapes + shape]!;
}

/** The sum of the costs. The first is cheap; what it finds hopeless the others need not look at. */
function summed(costs: readonly NamedCost[]): BeadCost {
  const [first, ...rest] = costs.map((part) => part.cost);
  if (first === undefined) return () => 0;
  return (row, column, shape) => {
    let sum = first(row, column, shape);
    if (sum < hopeless) return Number.NEGATIVE_INFINITY;
    for (let at = 0; at < rest.length; at++) sum += rest[at]!(row, column, shape);
    return sum;
  };
}

/** Forbids beads that reach over a wall; gaps stay inside by the band. */
function walled(cost: BeadCost, rows: number, columns: number, walls: Walls): BeadCost {
  const leftRoom = new Int32Array(rows + 1);
  const rightRoom = new Int32Array(columns + 1);
  for (const [left, right] of walls) {
    leftRoom[left] = leftRoom[left]! + 1;
    rightRoom[right] = rightRoom[right]! + 1;
  }
  for (let at = 1; at <= rows; at++) leftRoom[at] = leftRoom[at]! + leftRoom[at - 1]!;
  for (let at = 1; at <= columns; at++) rightRoom[at] = rightRoom[at]! + rightRoom[at - 1]!;
  return (row, column, shape) => {
    const room = leftRoom[row - 1]!;
    const fits =
      leftRoom[row - shapeLeft[shape]!] === room &&
      rightRoom[column - 1] === room &&
      rightRoom[column - shapeRight[shape]!] === room;
    return fits ? cost(row, column, shape) : Number.NEGATIVE_INFINITY;
  };
}

/** What a search teaches for the next one; `words` says whether it is good enough to teach a dictionary. */
function taught(
  left: Side,
  right: Side,
  known: readonly WordPair[],
  found: PairAlignment,
  models: Models,
  words: boolean,
  large: boolean,
): Models {
  const lessons: Lesson[] = [];
  const pairs: { left: number; right: number; weight: number }[] = [];
  eachLikelyBead(found.lattice, lessonFloor, (row, column, shape, weight) => {
    const first = row - shapeLeft[shape]!;
    const second = column - shapeRight[shape]!;
    lessons.push({ left: first, leftEnd: row, right: second, rightEnd: column, weight });
    if (shape === 0) pairs.push({ left: left.lengths[first]!, right: right.lengths[second]!, weight });
  });
  return {
    length: fittedLength(startingLength(left, right), pairs),
    prior:
      models.prior.shapes.length === shapeLeft.length
        ? learnedPrior(countShapes(found.lattice, found.beads), heldBeads)
        : large
          ? learnedPrior(
              extrapolated(countShapes(found.lattice, found.beads), simpleShapes),
              heldBeads,
              usualShapes,
            )
          : startingPrior(),
    trust: models.trust,
    links: words ? learnedLinks(left, right, known, lessons) : models.links,
    lessons: words ? lessons : models.lessons,
    weights: models.weights,
  };
}
