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
const near = new Set(['DS', 'SD', 'GS', 'SG', 'BF', 'FB', 'MN', 'NM', 'YA', 'AY', 'FA', 'AF', 'GH', 'HG']);

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
  let costs = new Float64Array(width);
  let starts = new Int32Array(width);
  for (let at = 0; at < width; at += 1) {
    costs[at] = whole && at > 0 ? (costs[at - 1] ?? 0) + weightOf(text.charAt(at - 1)) : 0;
    starts[at] = whole ? 0 : at;
  }
  let weight = 0;
  for (const sound of name) {
    const own = weightOf(sound);
    weight += own;
    const nextCosts = new Float64Array(width);
    const nextStarts = new Int32Array(width);
    nextCosts[0] = (costs[0] ?? 0) + own;
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
    costs = nextCosts;
    starts = nextStarts;
  }
  let end = text.length;
  if (!whole) for (let at = 0; at < width; at += 1) if ((costs[at] ?? 0) < (costs[end] ?? 0)) end = at;
  const share = weight === 0 ? 0 : Math.max(0, 1 - (costs[end] ?? weight) / weight);
  return { share, start: starts[end] ?? 0, end };
}

/** How many strong consonants a word has. */
export function consonantsIn(sounds: string): number {
  return sounds.replace(/[AHY]/g, '').length;
}

function weightOf(sound: string): number {
  if (sound === 'A') return 0.15;
  return sound === 'H' || sound === 'Y' ? 0.3 : 1;
}

function swapCost(one: string, other: string): number {
  if (one === other) return 0;
  if (near.has(one + other)) return 0.4;
  return Math.max(weightOf(one), weightOf(other));
}
