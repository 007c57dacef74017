import type { Band, Walls } from './band.ts';
import { type EdgeModel, edgeCost } from './edge-cost.ts';
import { headCost } from './head-cost.ts';
import type { Lesson } from './learn.ts';
import { type LengthModel, lengthCost } from './length.ts';
import type { Links } from './links.ts';
import type { BeadCost } from './search.ts';
import { type ShapePrior, shapeLeft, shapeRight } from './shapes.ts';
import type { Side } from './side.ts';
import { kindCost, labelCost, type StructureTrust } from './structure.ts';
import { timeCosts } from './times.ts';
import type { Weights } from './weights.ts';
import { wordsCost } from './words.ts';

/** One named cost of the sum that a bead is judged by. */
export interface NamedCost {
  readonly name: 'length' | 'words' | 'numbering' | 'structure' | 'edges' | 'times';
  readonly cost: BeadCost;
}

/** All that costs are worked out from. */
export interface Models {
  readonly length: LengthModel;
  readonly edges: EdgeModel;
  readonly prior: ShapePrior;
  readonly trust: StructureTrust;
  readonly links: Links;
  readonly lessons: readonly Lesson[];
  readonly weights: Weights;
}

/** All costs of the models for one band, and their sum. */
export interface Priced {
  readonly cost: BeadCost;
  readonly costs: readonly NamedCost[];
}

const hopeless = -10;
const rememberedCosts = 60_000_000;

/** The costs of beads of two versions inside a band, between walls. */
export function costsIn(left: Side, right: Side, models: Models, band: Band, walls: Walls): Priced {
  const count = models.prior.shapes.length;
  const longest = Math.max(...shapeLeft.subarray(0, count), ...shapeRight.subarray(0, count));
  const costs: NamedCost[] = [
    { name: 'length', cost: lengthCost(left, right, models.length) },
    { name: 'numbering', cost: labelCost(left, right, models.trust) },
    { name: 'structure', cost: kindCost(left, right, models.trust) },
    { name: 'structure', cost: headCost(left, right) },
    { name: 'edges', cost: edgeCost(left, right, models.edges) },
    {
      name: 'words',
      cost: wordsCost(left, right, models.links, models.lessons, band, models.weights.words, longest),
    },
    ...timeCosts(left, right),
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
