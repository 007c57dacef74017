/**
 * How alike two romanised words sound: an edit distance over classes of sounds in which vowels weigh little
 * (after Kondrak 2000, "A new algorithm for the alignment of phonetic sequences", much simplified).
 */

const classes: Readonly<Record<string, string>> = {
  b: 'B',
  p: 'B',
  v: 'F',
  f: 'F',
  w: 'F',
  d: 'D',
  t: 'D',
  g: 'G',
  k: 'G',
  q: 'G',
  c: 'G',
  s: 'S',
  z: 'S',
  x: 'S',
  j: 'S',
  l: 'L',
  r: 'L',
  m: 'M',
  n: 'N',
  h: 'H',
  y: 'Y',
  a: 'A',
  e: 'A',
  i: 'A',
  o: 'A',
  u: 'A',
};
/** What one class costs for another, by both. */
const swaps = new Map<string, Readonly<Record<string, number>>>();

/** Sound classes of a romanised word, one letter each: B D F G L M N S, weak H and Y, A for vowels. */
export function soundsOf(roman: string): string {
  let sounds = '';
  const plain = roman
    .replace(/sch|tsh|tch|sh|zh|ch/g, 's')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ts|tz|dz/g, 's')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/(.)\1+/g, '$1');
  for (const letter of plain) sounds += classes[letter] ?? '';
  return sounds;
}

export interface Likeness {
  /** 0 (nothing in common) to 1 (the same sounds). */
  readonly share: number;
  /** The part of the second word that was matched. */
  readonly start: number;
  readonly end: number;
}

/** The best place of `name` inside `text`, both as sound classes; with `whole` the two must match from end to end. */
export function likeness(name: string, text: string, whole: boolean): Likeness {
  const width = text.length + 1;
  let { costs, starts, nextCosts, nextStarts } = rowsFor(width);
  costs[0] = 0;
  starts[0] = 0;
  for (let at = 1; at < width; at += 1) {
    costs[at] = whole ? (costs[at - 1] ?? 0) + weightOf(text.charAt(at - 1)) : 0;
    starts[at] = whole ? 0 : at;
  }
  let weight = 0;
  for (const sound of name) {
    const own = weightOf(sound);
    weight += own;
    nextCosts[0] = (costs[0] ?? 0) + own;
    nextStarts[0] = 0;
    for (let at = 1; at < width; at += 1) {
      const other = text.charAt(at - 1);
      const swap = (costs[at - 1] ?? 0) + swapCost(sound, other);
      const drop = (costs[at] ?? 0) + own;
      const extra = (nextCosts[at - 1] ?? 0) + weightOf(other);
      const best = Math.min(swap, drop, extra);
      nextCosts[at] = best;
      nextStarts[at] =
        (best === swap ? starts[at - 1] : best === drop ? starts[at] : nextStarts[at - 1]) ?? 0;
    }
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  let end = text.length;
  if (!whole) for (let at = 0; at < width; at += 1) if ((costs[at] ?? 0) < (costs[end] ?? 0)) end = at;
  const share = weight === 0 ? 0 : Math.max(0, 1 - (costs[end] ?? weight) / weight);
  return { share, start: starts[end] ?? 0, end };
}

interface Rows {
  readonly costs: Float64Array;
  readonly starts: Int32Array;
  readonly nextCosts: Float64Array;
  readonly nextStarts: Int32Array;
}

let rows: Rows = newRows(256);

/** Working space for one comparison, kept from one to the next. */
function rowsFor(width: number): Rows {
  if (rows.costs.length < width) rows = newRows(width * 2);
  return rows;
}

function newRows(width: number): Rows {
  return {
    costs: new Float64Array(width),
    starts: new Int32Array(width),
    nextCosts: new Float64Array(width),
    nextStarts: new Int32Array(width),
  };
}

/** How many strong consonants a word has. */
export function consonantsIn(sounds: string): number {
  let count = 0;
  for (const sound of sounds) if (sound !== 'A' && sound !== 'H' && sound !== 'Y') count += 1;
  return count;
}

function weightOf(sound: string): number {
  if (sound === 'A') return 0.15;
  return sound === 'H' || sound === 'Y' ? 0.3 : 1;
}

function swapCost(one: string, other: string): number {
  return swaps.get(one)?.[other] ?? 1;
}

const near = new Set(
  ['DS', 'GS', 'BF', 'MN', 'YA', 'FA', 'GH'].flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);

for (const one of 'ABDFGHLMNSY')
  swaps.set(
    one,
    Object.fromEntries(
      Array.from('ABDFGHLMNSY', (other) => {
        const apart = near.has(one + other) ? 0.4 : Math.max(weightOf(one), weightOf(other));
        return [other, one === other ? 0 : apart];
      }),
    ),
  );
