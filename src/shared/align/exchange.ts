import { type Assignment, assignments } from './assignment.ts';
import { type Block, isEmpty } from './blocks.ts';
import { wordEvidence } from './evidence.ts';
import type { PairAlignment } from './pair.ts';
import type { Side } from './side.ts';

/** By how much the words of one order must outweigh those of the other. */
const decisive = 2;
/** The same for sentences of running text, and what the words must say for each that stands crosswise. */
const decisiveInText = 12;
const sureInText = 6;
/** The same where they say so of each that stands crosswise, by so much at least: paragraphs, not sentences told in another turn. */
const decisiveForEach = 6;
const surelyThere = 1;
const surelyNotHere = 2.5;
/** The most segments a version may hold in a block that is taken apart. */
const longest = 5;

/**
 * Takes blocks of several segments a version apart when some version has them in another order: two closing lines
 * exchanged are found as one 2-2 bead, since no path can cross itself. A block is taken apart only when the words say
 * clearly for every version which segment answers which, and at least one stands crosswise; the rows carry `link`.
 * Sentences of a paragraph are left together unless the words leave no doubt: a translator may turn them round, but they are
 * told as one. `pairs[a][b]`, a < b, is the alignment of versions a and b; `first` is the version the others are compared with.
 */
export function splitExchanged(
  blocks: readonly Block[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  first: number,
): Block[] {
  return blocks.flatMap((block) => rowsOf(block, pairs, first) ?? [block]);
}

function rowsOf(
  block: Block,
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  first: number,
): Block[] | null {
  const size = sizeOf(block, first);
  if (size < 2 || size > longest) return null;
  const others = [...block.from.keys()].filter((version) => version !== first && !isEmpty(block, version));
  if (others.length === 0) return null;
  const answers: Answer[] = [];
  const open: number[] = [];
  for (const version of others) {
    const across = sizeOf(block, version);
    // Only two versions by themselves may leave something over.
    if (across < 2 || across > longest || (across !== size && others.length > 1)) return null;
    const found = pairing(block, pairs, first, version);
    if (found === null) open.push(version);
    else answers.push({ version, ...found });
  }
  for (const version of open) {
    const found = throughAnother(block, pairs, answers, version);
    if (found === null) return null;
    answers.push({ version, ...found });
  }
  const link = Math.max(...answers.map((answer) => answer.link));
  return link === 0 ? null : apart(block, first, answers, link);
}

/** Which segment of a version answers each of the first (−1: none), and how much speaks for that; 0 when they are in order. */
interface Pairing {
  readonly partners: readonly number[];
  readonly link: number;
}

interface Answer extends Pairing {
  readonly version: number;
}

/** What answers what in a version of which its words beside the first version's do not tell, by those of another. */
function throughAnother(
  block: Block,
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  answers: readonly Answer[],
  version: number,
): Pairing | null {
  for (const known of answers) {
    const found = pairing(block, pairs, known.version, version);
    if (found === null || known.partners.some((partner) => partner < 0)) continue;
    const partners = known.partners.map((partner) => found.partners[partner] ?? -1);
    return { partners, link: Math.max(known.link, found.link) };
  }
  return null;
}

/** Which segment of `version` answers which of `first`, if the words tell. */
function pairing(
  block: Block,
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  first: number,
  version: number,
): Pairing | null {
  const [own, other] = [block.from[first]!, block.from[version]!];
  const [size, across] = [sizeOf(block, first), sizeOf(block, version)];
  const says = Array.from({ length: size }, (_, a) =>
    Array.from({ length: across }, (_, b) => evidence(pairs, first, own + a, version, other + b)),
  );
  const { best, next, straight } = assignments(says);
  if (best.sum - next.sum < decisive) return null;
  if (ascends(best)) return size === across ? { partners: best.partners, link: 0 } : null;
  const linesAlone =
    alone(pairs, first, own, own + size, version) && alone(pairs, version, other, other + across, first);
  if (linesAlone && size === across) {
    if (best.sum < decisive || best.sum - straight.sum < decisive) return null;
  } else if (
    (best.least < sureInText || best.sum - straight.sum < decisiveInText) &&
    (!isForEach(best, says) || best.sum - straight.sum < decisiveForEach)
  )
    return null;
  return { partners: best.partners, link: best.sum };
}

/** Whether of each that stands crosswise the words say clearly that it belongs there rather than where the order has it. */
function isForEach({ partners }: Assignment, says: readonly (readonly number[])[]): boolean {
  return partners.every((partner, at) => {
    const there = says[at]?.[partner] ?? Number.NEGATIVE_INFINITY;
    const here = says[at]?.[at] ?? Number.POSITIVE_INFINITY;
    return partner === at || (there >= surelyThere && there - here >= surelyNotHere);
  });
}

function ascends({ partners }: Assignment): boolean {
  const held = partners.filter((partner) => partner >= 0);
  return held.every((partner, at) => at === 0 || partner > held[at - 1]!);
}

/** A row for each segment of the first version with its partners; what is left over stands alone. */
function apart(block: Block, first: number, answers: readonly Answer[], link: number): Block[] {
  const rows: Block[] = [];
  const row = (places: readonly (readonly [version: number, at: number])[]) => {
    const from = Int32Array.from(block.from);
    const to = Int32Array.from(block.from);
    for (const [version, at] of places) {
      from[version] = at;
      to[version] = at + 1;
    }
    return { from, to };
  };
  for (let a = 0; a < sizeOf(block, first); a++) {
    const places = answers
      .filter(({ partners }) => partners[a]! >= 0)
      .map(({ version, partners }) => [version, block.from[version]! + partners[a]!] as const);
    const whole = row([[first, block.from[first]! + a], ...places]);
    rows.push(places.length > 0 ? { ...whole, link } : { ...whole, freed: link });
  }
  for (const { version, partners } of answers)
    for (let b = 0; b < sizeOf(block, version); b++)
      if (!partners.includes(b)) rows.push({ ...row([[version, block.from[version]! + b]]), freed: link });
  return rows;
}

function sizeOf(block: Block, version: number): number {
  return block.to[version]! - block.from[version]!;
}

/** What the words say for one segment of version `a` and one of version `b`. */
function evidence(
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  a: number,
  own: number,
  b: number,
  other: number,
): number {
  const [pair, left, right] = a < b ? [pairs[a]![b]!, own, other] : [pairs[b]![a]!, other, own];
  return wordEvidence(pair, { left, leftEnd: left + 1, right, rightEnd: right + 1 }).sum;
}

/** True when these segments of a version are lines that stand for themselves, not sentences of running text. */
function alone(
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
  version: number,
  from: number,
  to: number,
  other: number,
): boolean {
  const side = version < other ? pairs[version]![other]!.left : pairs[other]![version]!.right;
  for (let at = from; at < to; at++) if (!standsAlone(side, at)) return false;
  return true;
}

const sentenceEnd = /[\p{P}](?:\p{Pf}|\p{Pe})*\s*$/u;

function standsAlone(side: Side, at: number): boolean {
  const { kind, text } = side.segments[at]!;
  return kind !== 'paragraph' || side.labels[at] !== '' || !sentenceEnd.test(text);
}
