import { unwatched, type Watch } from '../lib/watch.ts';
import { segmentPositions } from '../model/alignment.ts';
import type { Segment } from '../model/segment.ts';
import type { Reason, Unit } from '../model/unit.ts';
import { type Block, blocksBetween, segmentsOf } from './blocks.ts';
import { confidenceOf } from './confidence.ts';
import { type Confirmed, confirmedLessons } from './confirmed.ts';
import { examplePairs } from './examples.ts';
import { splitExchanged } from './exchange.ts';
import { joinPairs } from './join.ts';
import { type Knowledge, knownPairs } from './knowledge.ts';
import { withLargeRows } from './large-rows.ts';
import { beadProbability } from './lattice.ts';
import { mannerOf } from './manner.ts';
import { linkMoved } from './moved.ts';
import { crossingRows, type Placed, rowOrder } from './order.ts';
import { alignPair, type PairAlignment } from './pair.ts';
import { linkPassages } from './passages.ts';
import { reasonsFor } from './reasons.ts';
import { readSide, restOf, type Side } from './side.ts';
import { withoutFixed } from './walls.ts';
import { fittedWeights, type Weights } from './weights.ts';

export interface AlignInput {
  /** BCP 47 tags; two at least. */
  readonly languages: readonly string[];
  /** One of the languages; the units follow its order. */
  readonly pivot: string;
  /** Segments of every language in document order. */
  readonly segments: Readonly<Record<string, readonly Segment[]>>;
  readonly knowledge?: Knowledge;
  /** Units that stay exactly as they are; everything else is aligned between them, and learns from their words. */
  readonly fixed?: readonly Unit[];
  /** Other weights than the fitted ones, to fit them. */
  readonly weights?: Weights;
}

/**
 * Aligns the segments of all languages at once: every segment in exactly one unit, units in the pivot's order with
 * ids `u1`… (fixed units keep theirs), each with a confidence (0–1) and its reasons. Deterministic.
 * Throws `Cancelled` when the watch says so.
 */
export function alignSegments(input: AlignInput, watch: Watch = unwatched): readonly Unit[] {
  const { languages } = input;
  const pivot = Math.max(0, languages.indexOf(input.pivot));
  const fixed = input.fixed ?? [];
  const drafts = streamsOf(languages, input.segments).flatMap((stream) =>
    alignStream(input, pivot, stream, fixed, watch),
  );
  return inOrder(input, pivot, drafts, fixed);
}

/** Segments that are aligned among themselves: the running text, and the footnotes with their own sequence. */
interface Stream {
  readonly segments: Readonly<Record<string, readonly Segment[]>>;
  /** Stands at its own places in every version, so that only the pivot's order binds. */
  readonly free: boolean;
}

/** A unit without its id. */
interface Draft {
  readonly segments: Readonly<Record<string, readonly string[]>>;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly linked: boolean;
  readonly free: boolean;
}

function streamsOf(
  languages: readonly string[],
  segments: Readonly<Record<string, readonly Segment[]>>,
): Stream[] {
  const part = (footnotes: boolean) =>
    Object.fromEntries(
      languages.map((language) => [
        language,
        (segments[language] ?? []).filter((segment) => (segment.kind === 'footnote') === footnotes),
      ]),
    );
  const notes = part(true);
  const noted = languages.filter((language) => notes[language]!.length > 0).length;
  if (noted < 2) return [{ segments, free: false }];
  return [
    { segments: part(false), free: false },
    { segments: notes, free: true },
  ];
}

function alignStream(
  input: AlignInput,
  pivot: number,
  stream: Stream,
  fixed: readonly Unit[],
  watch: Watch,
): Draft[] {
  const { languages, weights = fittedWeights } = input;
  const rest = withoutFixed(languages, stream.segments, fixed);
  const wholes = languages.map((language) => readSide(language, stream.segments[language] ?? []));
  const sides = wholes.map((whole) => restOf(whole, rest.kept[whole.language]!));
  const pairs: PairAlignment[][] = sides.map(() => []);
  let done = 0;
  const of = (sides.length * (sides.length - 1)) / 2;
  for (let a = 0; a < sides.length; a++)
    for (let b = a + 1; b < sides.length; b++) {
      watch.report('align', done++, of);
      const walls = rest.wallsBetween(languages[a]!, languages[b]!);
      const confirmed = confirmedOf(wholes[a]!, wholes[b]!, rest.kept, fixed);
      const known = [
        ...knownPairs(sides[a]!, sides[b]!, input.knowledge),
        ...(confirmed === null ? [] : examplePairs(confirmed)),
      ];
      pairs[a]![b] = alignPair(sides[a]!, sides[b]!, known, walls, watch, weights, confirmed);
    }
  watch.report('align', of, of);
  const order = joiningOrder(pivot, sides, pairs);
  const joined = sides.length === 2 ? pathBlocks(pairs[0]![1]!) : joinedBlocks(sides, pairs, order);
  const apart = splitExchanged(joined, pairs, order[0]!);
  const whole = linkPassages(withLargeRows(apart, pairs), pairs, order, watch);
  const manner = mannerOf(pairs);
  return linkMoved(whole, pairs, order).map((block) => ({
    segments: Object.fromEntries(languages.map((language, at) => [language, segmentsOf(block, at, sides)])),
    confidence: weights.judge(confidenceOf(block, pairs), manner),
    reasons: reasonsFor(block, sides, pairs),
    linked: block.link !== undefined,
    free: stream.free,
  }));
}

function confirmedOf(
  left: Side,
  right: Side,
  kept: Readonly<Record<string, readonly number[]>>,
  fixed: readonly Unit[],
): Confirmed | null {
  const lessons = confirmedLessons(left, right, fixed);
  if (lessons.length === 0) return null;
  return { left, right, lessons, leftKept: kept[left.language]!, rightKept: kept[right.language]! };
}

/** The pivot first, then the versions that are surest of it. */
function joiningOrder(
  pivot: number,
  sides: readonly Side[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
): number[] {
  const sureness = sides.map((_, at) => {
    if (at === pivot) return Number.POSITIVE_INFINITY;
    const pair = pairs[Math.min(at, pivot)]![Math.max(at, pivot)]!;
    let sum = 0;
    for (const bead of pair.beads) sum += beadProbability(pair.lattice, bead);
    return sum / Math.max(1, pair.beads.length);
  });
  return sides.map((_, at) => at).sort((a, b) => sureness[b]! - sureness[a]! || a - b);
}

function pathBlocks(pair: PairAlignment): Block[] {
  return pair.beads.map((bead) => ({
    from: Int32Array.of(bead.left, bead.right),
    to: Int32Array.of(bead.leftEnd, bead.rightEnd),
  }));
}

function joinedBlocks(
  sides: readonly Side[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  order: readonly number[],
): Block[] {
  const counts = sides.map((side) => side.count);
  return blocksBetween(joinPairs(counts, pairs, order));
}

/** The units in the pivot's order, crossing ones marked, with their ids. */
function inOrder(
  { languages, segments }: AlignInput,
  pivot: number,
  drafts: readonly Draft[],
  fixed: readonly Unit[],
): Unit[] {
  const positions = languages.map((language) => segmentPositions(segments[language] ?? []));
  const placesOf = (held: Readonly<Record<string, readonly string[]>>) =>
    languages.map((language, at) => positions[at]!.get(held[language]?.[0] ?? '') ?? -1);
  const rows = [
    ...drafts.map((draft) => ({ places: placesOf(draft.segments), free: draft.free, linked: draft.linked })),
    ...fixed.map((unit) => ({ places: placesOf(unit.segments), free: unit.moved === true, linked: false })),
  ];
  const moved = movedRows(rows, pivot);
  const order = rowOrder(
    rows.map(({ places, free }, at) => ({ places, free: free || moved.has(at) })),
    pivot,
  );
  const ids = idMaker(fixed);
  return order.map((at) => {
    const draft = drafts[at];
    if (draft === undefined) return fixed[at - drafts.length]!;
    return {
      id: ids(),
      segments: draft.segments,
      confidence: draft.confidence,
      status: 'auto' as const,
      reasons: draft.reasons,
      ...(moved.has(at) ? { moved: true } : {}),
    };
  });
}

/** Of the rows that were linked across, those that break the order of some version against the pivot's. */
function movedRows(rows: readonly (Placed & { readonly linked: boolean })[], pivot: number): Set<number> {
  const moved = new Set<number>();
  if (!rows.some((row) => row.linked)) return moved;
  const inPivot = rows
    .map((_, at) => at)
    .filter((at) => rows[at]!.places[pivot]! >= 0 && !rows[at]!.free)
    .sort((a, b) => rows[a]!.places[pivot]! - rows[b]!.places[pivot]!);
  for (let version = 0; version < rows[0]!.places.length; version++) {
    if (version === pivot) continue;
    const crossing = crossingRows(
      inPivot.map((at) => rows[at]!.places[version]!),
      inPivot.map((at) => rows[at]!.linked),
    );
    for (const at of crossing) moved.add(inPivot[at]!);
  }
  rows.forEach((row, at) => {
    if (row.linked && row.places[pivot]! < 0) moved.add(at);
  });
  return moved;
}

function idMaker(fixed: readonly Unit[]): () => string {
  const used = new Set(fixed.map((unit) => unit.id));
  let next = 0;
  return () => {
    do next++;
    while (used.has(`u${next}`));
    return `u${next}`;
  };
}
