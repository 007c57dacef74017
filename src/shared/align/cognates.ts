import anyAscii from 'any-ascii';
import type { Side } from './side.ts';

/** Two words of different versions that look alike, with a likeness of 0–1. */
export interface Likeness {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

const shortest = 3;
const wideBucket = 4_000_000;

/**
 * Words of two versions that are equal or alike once romanised: names, borrowed words, numbers, marks.
 * Alike means equal, or a longest common subsequence of three quarters of the longer word (I. D. Melamed 1995),
 * or four common first letters.
 */
export function likeWords(left: Side, right: Side): Likeness[] {
  const found: Likeness[] = [];
  const byStart = new Map<string, [lefts: number[], rights: number[]]>();
  const leftLatin = romanised(left);
  const rightLatin = romanised(right);
  left.words.forEach((word, at) => {
    if (word.kind === 'word') {
      if (leftLatin[at]!.length >= shortest) place(byStart, leftLatin[at]!, 0, at);
      return;
    }
    const other = right.wordNumbers.get(word.key);
    if (other !== undefined)
      found.push({ left: at, right: other, likeness: word.kind === 'number' ? 1 : 0.5 });
  });
  right.words.forEach((word, at) => {
    if (word.kind === 'word' && rightLatin[at]!.length >= shortest) place(byStart, rightLatin[at]!, 1, at);
  });
  for (const [lefts, rights] of byStart.values()) {
    const crowded = lefts.length * rights.length > wideBucket;
    for (const a of lefts)
      for (const b of rights) {
        const likeness = alike(leftLatin[a]!, rightLatin[b]!, crowded);
        if (likeness > 0) found.push({ left: a, right: b, likeness });
      }
  }
  return found;
}

function romanised(side: Side): string[] {
  return side.words.map((word) =>
    word.kind === 'word'
      ? anyAscii(word.form)
          .toLowerCase()
          .replace(/[^a-z]/g, '')
      : '',
  );
}

function place(buckets: Map<string, [number[], number[]]>, latin: string, side: 0 | 1, at: number): void {
  const start = latin.slice(0, 2);
  let bucket = buckets.get(start);
  if (bucket === undefined) {
    bucket = [[], []];
    buckets.set(start, bucket);
  }
  bucket[side].push(at);
}

/** Likeness of two romanised words: 0 when they are not alike; `strict` asks for equality. */
export function alike(a: string, b: string, strict = false): number {
  if (a === b) return 1;
  if (strict) return 0;
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return 0;
  if (shorter / longer >= 0.75) {
    const share = commonSubsequence(a, b) / longer;
    if (share >= 0.75) return share;
  }
  return a.startsWith(b.slice(0, 4)) ? Math.max(0.4, 4 / longer) : 0;
}

const masks = new Int32Array(128);

/**
 * Length of the longest common subsequence of two Latin words, of which at most 30 letters of the first and 60 of the
 * second are looked at; one bit a letter (H. Hyyrö 2004).
 */
export function commonSubsequence(a: string, b: string): number {
  const width = Math.min(30, a.length);
  for (let i = 0; i < width; i++) {
    const letter = a.charCodeAt(i) & 127;
    masks[letter] = masks[letter]! | (1 << i);
  }
  // A bit that is off stands for a letter of the first word that the subsequence has used.
  let free = -1;
  const end = Math.min(60, b.length);
  for (let j = 0; j < end; j++) {
    const met = free & masks[b.charCodeAt(j) & 127]!;
    free = (free + met) | (free - met);
  }
  for (let i = 0; i < width; i++) masks[a.charCodeAt(i) & 127] = 0;
  let used = ~free & ((1 << width) - 1);
  let count = 0;
  for (; used !== 0; used &= used - 1) count++;
  return count;
}
