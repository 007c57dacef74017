import { inBand } from './band.ts';
import type { Cuts } from './blocks.ts';
import type { PairAlignment } from './pair.ts';
import { shapeOf } from './search.ts';

type Pairs = readonly (readonly (PairAlignment | undefined)[])[];

const impossible = Number.NEGATIVE_INFINITY;
/** What a pair says for beads so bad that it does not price them. */
const hopeless = -10;
/** By how much rows with a hole must be better than one whole row, in nats. */
const clearly = 1;

/**
 * Parts rows that all other versions would part and that stayed whole because one version lacks a piece of them. `cuts` go
 * through all versions, `rest` through all but `version` (whose entries there mean nothing). What is not in the row at all
 * cannot keep it together. Else the version's segments are aligned anew inside the row, with all others at once: what the
 * pairs say is added up, held back by the root of their number since they know of each other; but a hole, or two things run
 * together, happens once and not once a pair. Only rows with a hole are parted: where the version answers every part,
 * the pairs have found that by themselves.
 */
export function partedAtHoles(cuts: Cuts, rest: Cuts, version: number, pairs: Pairs): Cuts {
  const others = [...(cuts[0] ?? []).keys()].filter((other) => other !== version);
  const parted: Int32Array[] = [];
  let next = 0;
  cuts.forEach((cut, at) => {
    const before = cuts[at - 1];
    if (before !== undefined) {
      const inside: Int32Array[] = [];
      while (next < rest.length && others.some((other) => rest[next]![other]! < cut[other]!)) {
        const middle = rest[next++]!;
        const last = inside.at(-1) ?? before;
        // Only where all others have something on either side.
        if (others.every((other) => middle[other]! > last[other]! && middle[other]! < cut[other]!))
          inside.push(middle);
      }
      if (inside.length > 0) parted.push(...partsOf([before, ...inside, cut], version, others, pairs));
    }
    parted.push(cut);
  });
  return parted;
}

/** The cuts to part a row at; `line` are the cuts of the others in it, both its ends among them. */
function partsOf(line: Cuts, version: number, others: readonly number[], pairs: Pairs): Int32Array[] {
  const [first, last] = [line[0]!, line[line.length - 1]!];
  const [from, to] = [first[version]!, last[version]!];
  if (from === to) return line.slice(1, -1).map((cut) => placed(cut, version, from));
  // Only who can say something for the whole row may speak for its parts.
  const heard = others.filter((other) => shapeOf(last[other]! - first[other]!, to - from) >= 0);
  if (2 * heard.length < others.length) return [];
  const price = priceOf(version, heard, pairs);
  const whole = evidence(first, last, from, to, version, heard, pairs) + price(line.length - 1, to - from);
  const { score, nodes } = bestPath(line, version, heard, pairs, price);
  const lacks = nodes.some(({ place }, at) => at > 0 && place === nodes[at - 1]!.place);
  if (!lacks || score < whole + clearly) return [];
  return nodes.slice(1, -1).map(({ row, place }) => placed(line[row]!, version, place));
}

function placed(cut: Int32Array, version: number, place: number): Int32Array {
  const whole = Int32Array.from(cut);
  whole[version] = place;
  return whole;
}

/** Where the best path through a row meets the cuts of the others: the cut's place in `line` and the version's place there. */
function bestPath(line: Cuts, version: number, heard: readonly number[], pairs: Pairs, price: Price) {
  const from = line[0]![version]!;
  const width = line[line.length - 1]![version]! - from + 1;
  const best = new Float64Array(line.length * width).fill(impossible);
  const came = new Int32Array(line.length * width);
  best[0] = 0;
  for (let row = 1; row < line.length; row++)
    for (let column = 0; column < width; column++)
      for (let above = 0; above < row; above++)
        for (let beside = 0; beside <= column; beside++) {
          const there = above * width + beside;
          const own = price(row - above, column - beside);
          if (best[there] === impossible || own === impossible) continue;
          const says =
            column > beside
              ? evidence(line[above]!, line[row]!, from + beside, from + column, version, heard, pairs)
              : 0;
          const here = row * width + column;
          if (best[there]! + own + says <= best[here]!) continue;
          best[here] = best[there]! + own + says;
          came[here] = there;
        }
  const nodes: { readonly row: number; readonly place: number }[] = [];
  for (let at = best.length - 1; ; at = came[at]!) {
    nodes.push({ row: Math.floor(at / width), place: from + (at % width) });
    if (at === 0) break;
  }
  return { score: best[best.length - 1]!, nodes: nodes.reverse() };
}

/** How usual it is that so many rows of the others go with so many segments of the version; a logarithm. */
type Price = (rows: number, segments: number) => number;

function priceOf(version: number, heard: readonly number[], pairs: Pairs): Price {
  const priors = heard.map((other) => ({
    straight: other < version,
    prior: pairOf(version, other, pairs).lattice.prior,
  }));
  const mean = (of: (one: (typeof priors)[number]) => number) =>
    priors.reduce((sum, one) => sum + of(one), 0) / priors.length;
  const open = mean(({ prior }) => prior.gapOpen + prior.gapEnd);
  const more = mean(({ prior }) => prior.gapMore);
  return (rows, segments) => {
    if (segments === 0) return open + (rows - 1) * more;
    const [straight, turned] = [shapeOf(rows, segments), shapeOf(segments, rows)];
    if (straight < 0) return impossible;
    return mean((one) => one.prior.shapes[one.straight ? straight : turned] ?? hopeless);
  };
}

/** What the pairs say for segments [left, right) of the version beside what the others have between two cuts. */
function evidence(
  above: Int32Array,
  below: Int32Array,
  left: number,
  right: number,
  version: number,
  heard: readonly number[],
  pairs: Pairs,
): number {
  let sum = 0;
  for (const other of heard) {
    const { lattice } = pairOf(version, other, pairs);
    const size = below[other]! - above[other]!;
    const straight = other < version;
    const shape = straight ? shapeOf(size, right - left) : shapeOf(right - left, size);
    const [row, column] = straight ? [below[other]!, right] : [right, below[other]!];
    const [up, back] = straight ? [above[other]!, left] : [left, above[other]!];
    const known =
      shape >= 0 &&
      shape < lattice.prior.shapes.length &&
      inBand(lattice.band, row, column) &&
      inBand(lattice.band, up, back);
    sum += known ? Math.max(hopeless, lattice.cost(row, column, shape)) : hopeless;
  }
  return sum / Math.sqrt(heard.length);
}

function pairOf(version: number, other: number, pairs: Pairs): PairAlignment {
  return pairs[Math.min(version, other)]![Math.max(version, other)]!;
}
