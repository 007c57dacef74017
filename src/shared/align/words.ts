import type { Band } from './band.ts';
import { type Lesson, type LessonCounter, lessonCounter } from './learn.ts';
import type { Links } from './links.ts';
import type { BeadCost } from './search.ts';
import { longestSide, shapeLeft, shapeRight } from './shapes.ts';
import type { Side } from './side.ts';

/** Sightings a word needs before what it was seen with outweighs chance. */
export const doubt = 2;
export const unknownShare = 0.1;
export const mostPerWord = 6;
const mostFactor = Math.exp(mostPerWord);
/** So many factors between `unknownShare` and `mostFactor` neither vanish nor overflow. */
const perProduct = 100;
/** Lessons this close to a segment are not used to judge it. */
const chunk = 10;
const halo = 3;

/**
 * The share of words in a bead: for every word of either side how much likelier it is beside these words of the
 * other side than anywhere, by the links; summed per side, the mean of both directions. What a segment's own
 * neighbourhood taught is taken out of the table before the segment is judged (cross-fitting), else every bead
 * that was believed once would prove itself.
 *
 * The sums of all cells of the band are made beforehand, in time proportional to the tokens in the band.
 */
export function wordsCost(
  left: Side,
  right: Side,
  links: Links,
  lessons: readonly Lesson[],
  band: Band,
  weight: number,
  longest: number = longestSide,
): BeadCost {
  const count = lessonCounter(left, right, links);
  const forward = directedSums({
    source: left,
    target: right,
    arrows: forwardArrows(links),
    taken: takenOut(lessons, links.rights.length, 'left', count, null),
    low: band.low,
    high: band.high,
    cell: (row, column) => band.offsets[row]! + column - band.low[row]!,
    cells: band.cells,
    longest,
  });
  const arrows = backwardArrows(links);
  const [low, high] = transposedEnds(band);
  const backward = directedSums({
    source: right,
    target: left,
    arrows,
    taken: takenOut(lessons, links.rights.length, 'right', count, arrows.placeOf),
    low,
    high,
    cell: (column, row) => band.offsets[row]! + column - band.low[row]!,
    cells: band.cells,
    longest,
  });
  const { offsets, cells } = band;
  return (row, column, shape) => {
    const lefts = shapeLeft[shape]!;
    const rights = shapeRight[shape]!;
    if (column - rights + 1 < band.low[row]! || column > band.high[row - lefts + 1]!)
      return Number.NEGATIVE_INFINITY;
    let sum = 0;
    const here = (lefts - 1) * cells + offsets[row]! - band.low[row]!;
    for (let c = column - rights + 1; c <= column; c++) sum += forward[here + c]!;
    const there = (rights - 1) * cells + column;
    for (let r = row - lefts + 1; r <= row; r++) sum += backward[there + offsets[r]! - band.low[r]!]!;
    return 0.5 * weight * sum;
  };
}

/** Links seen from one side: the arrows of word s are starts[s] … starts[s + 1] − 1. */
interface Arrows {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly known: Float32Array;
  readonly counts: Float32Array;
}

function forwardArrows(links: Links): Arrows {
  return { starts: links.starts, others: links.rights, known: links.known, counts: links.forward };
}

interface BackwardArrows extends Arrows {
  /** The place among these arrows of each link. */
  readonly placeOf: Int32Array;
}

/** The parts of a large document are priced by the same links. */
const turnedRound = new WeakMap<Links, BackwardArrows>();

function backwardArrows(links: Links): BackwardArrows {
  const known = turnedRound.get(links);
  if (known !== undefined) return known;
  const size = links.byRight.length;
  const placeOf = new Int32Array(size);
  const others = new Int32Array(size);
  const weights = new Float32Array(size);
  const counts = new Float32Array(size);
  for (let place = 0; place < size; place++) {
    const link = links.byRight[place]!;
    placeOf[link] = place;
    others[place] = links.lefts[link]!;
    weights[place] = links.known[link]!;
    counts[place] = links.backward[link]!;
  }
  const arrows = { starts: links.rightStarts, others, known: weights, counts, placeOf };
  turnedRound.set(links, arrows);
  return arrows;
}

interface Direction {
  readonly source: Side;
  readonly target: Side;
  readonly arrows: Arrows;
  readonly taken: (sourceSegment: number) => Float32Array | null;
  /** Target segments (counted from 1) that each source segment (from 1) may meet. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly cell: (source: number, target: number) => number;
  readonly cells: number;
  /** The most source segments a bead may hold. */
  readonly longest: number;
}

/**
 * For each number n of source segments ending at a place, and each target segment of the band: the summed log
 * ratios of the target segment's words given those source segments, at [(n − 1) · cells + cell].
 */
function directedSums(direction: Direction): Float32Array {
  const { source, target, arrows, low, high, cell, cells, longest } = direction;
  const sums = new Float32Array(longest * cells);
  const chance = Float64Array.from(target.words, (word) => word.frequency / target.total);
  const totals = new Float64Array(source.words.length);
  for (let word = 0; word < source.words.length; word++) {
    let total = doubt;
    for (let at = arrows.starts[word]!; at < arrows.starts[word + 1]!; at++)
      total += arrows.known[at]! + arrows.counts[at]!;
    totals[word] = total;
  }
  const linked = linkedTokens(target, arrows);
  const pull = new Float64Array(target.words.length);
  const recent: Float32Array[] = [];
  const recentFrom = new Int32Array(longestSide);
  const recentGround = new Float64Array(longestSide);
  for (let n = 0; n < longestSide; n++) recent.push(new Float32Array(256));
  let gathered = new Float32Array(256);
  for (let place = 1; place <= source.count; place++) {
    const first = Math.max(1, low[place]!);
    const last = high[place]!;
    const slot = place % longestSide;
    const tokenFrom = linked.starts[first - 1]!;
    const tokenTo = last < first ? tokenFrom : linked.starts[last]!;
    if (recent[slot]!.length < tokenTo - tokenFrom)
      recent[slot] = new Float32Array((tokenTo - tokenFrom) * 2);
    const buffer = recent[slot]!;
    const taken = direction.taken(place - 1);
    let ground = 0;
    const sourceFrom = source.starts[place - 1]!;
    const sourceTo = source.starts[place]!;
    for (let t = sourceFrom; t < sourceTo; t++) {
      const word = source.tokens[t]!;
      const from = arrows.starts[word]!;
      const to = arrows.starts[word + 1]!;
      let total = totals[word]!;
      if (taken !== null) for (let at = from; at < to; at++) total -= taken[at]!;
      total = Math.max(total, doubt);
      ground += doubt / total;
      for (let at = from; at < to; at++) {
        let count = arrows.counts[at]!;
        if (taken !== null) count -= taken[at]!;
        count = arrows.known[at]! + (count > 1e-4 ? count : 0);
        if (count === 0) continue;
        const other = arrows.others[at]!;
        pull[other] = pull[other]! + count / (chance[other]! * total);
      }
    }
    for (let t = tokenFrom; t < tokenTo; t++) buffer[t - tokenFrom] = pull[linked.tokens[t]!]!;
    recentFrom[slot] = tokenFrom;
    recentGround[slot] = ground;
    for (let t = sourceFrom; t < sourceTo; t++) {
      const word = source.tokens[t]!;
      for (let at = arrows.starts[word]!; at < arrows.starts[word + 1]!; at++) pull[arrows.others[at]!] = 0;
    }
    for (let other = first; other <= last; other++) {
      const from = linked.starts[other - 1]!;
      const length = linked.starts[other]! - from;
      const unlinked = target.starts[other]! - target.starts[other - 1]! - length;
      if (gathered.length < length) gathered = new Float32Array(length * 2);
      gathered.fill(0, 0, length);
      let words = 1;
      let grounds = 1;
      const here = cell(place, other);
      for (let size = 1; size <= longest && size <= place; size++) {
        const oldest = place - size + 1;
        if (other > high[oldest]!) break;
        const s = oldest % longestSide;
        const old = recent[s]!;
        const shift = from - recentFrom[s]!;
        words += source.starts[oldest]! - source.starts[oldest - 1]!;
        grounds += recentGround[s]!;
        const rate = (1 - unknownShare) / words;
        const ground0 = unknownShare + rate * grounds;
        let sum = unlinked > 0 ? unlinked * Math.log(ground0) : 0;
        // The logarithm of a product costs a fraction of a sum of logarithms.
        for (let start = 0; start < length; start += perProduct) {
          const end = Math.min(length, start + perProduct);
          let product = 1;
          for (let t = start; t < end; t++) {
            const pulled = gathered[t]! + old[shift + t]!;
            gathered[t] = pulled;
            const factor = ground0 + rate * pulled;
            product *= factor < mostFactor ? factor : mostFactor;
          }
          sum += Math.log(product);
        }
        sums[(size - 1) * cells + here] = sum;
      }
    }
  }
  return sums;
}

/** The tokens of each segment that some arrow leads to; the others are alike for every source. */
function linkedTokens(
  target: Side,
  arrows: Arrows,
): { readonly tokens: Int32Array; readonly starts: Int32Array } {
  const reached = new Uint8Array(target.words.length);
  for (const word of arrows.others) reached[word] = 1;
  const tokens = new Int32Array(target.tokens.length);
  const starts = new Int32Array(target.count + 1);
  let count = 0;
  for (let segment = 0; segment < target.count; segment++) {
    for (let t = target.starts[segment]!; t < target.starts[segment + 1]!; t++)
      if (reached[target.tokens[t]!] === 1) tokens[count++] = target.tokens[t]!;
    starts[segment + 1] = count;
  }
  return { tokens, starts };
}

/** For each right segment (from 1) the first and the last left segment it may meet. */
function transposedEnds(band: Band): [low: Int32Array, high: Int32Array] {
  const low = new Int32Array(band.columns + 1).fill(band.rows + 1);
  const high = new Int32Array(band.columns + 1).fill(0);
  for (let row = 1; row <= band.rows; row++)
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      if (low[column]! > row) low[column] = row;
      high[column] = row;
    }
  return [low, high];
}

/**
 * What the lessons around a source segment contributed to each arrow; null when nothing was learned.
 * @param placeOf the arrow of each link, seen from the right; from the left they are numbered alike
 */
function takenOut(
  lessons: readonly Lesson[],
  arrows: number,
  side: 'left' | 'right',
  count: LessonCounter,
  placeOf: Int32Array | null,
): (sourceSegment: number) => Float32Array | null {
  if (lessons.length === 0) return () => null;
  const values = new Float32Array(arrows);
  let touched: number[] = [];
  let current = -1;
  let next = 0;
  const startOf = (lesson: Lesson) => (side === 'left' ? lesson.left : lesson.right);
  const endOf = (lesson: Lesson) => (side === 'left' ? lesson.leftEnd : lesson.rightEnd);
  return (segment) => {
    const now = Math.floor(segment / chunk);
    if (now === current) return values;
    current = now;
    for (const arrow of touched) values[arrow] = 0;
    touched = [];
    const from = now * chunk - halo;
    const to = (now + 1) * chunk + halo;
    while (next > 0 && endOf(lessons[next - 1]!) > from) next--;
    while (next < lessons.length && endOf(lessons[next]!) <= from) next++;
    for (let at = next; at < lessons.length && startOf(lessons[at]!) < to; at++) {
      const { size, met, forward, backward } = count(lessons[at]!);
      const amounts = placeOf === null ? forward : backward;
      for (let each = 0; each < size; each++) {
        const arrow = placeOf === null ? met[each]! : placeOf[met[each]!]!;
        values[arrow] = values[arrow]! + amounts[each]!;
        touched.push(arrow);
      }
    }
    return values;
  };
}
