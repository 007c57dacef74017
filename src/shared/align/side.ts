import { type TokenClass, tokenClasses, tokensOf } from '../language/words.ts';
import type { Segment } from '../model/segment.ts';
import { edgesOf } from './edges.ts';
import { labelOf } from './labels.ts';
import { speechAfter } from './speech.ts';

/** One language version as the costs see it: numbers instead of strings, rows of segments in flat arrays. */
export interface Side {
  readonly language: string;
  readonly segments: readonly Segment[];
  readonly count: number;
  /** Letters and digits of each segment, at least 1. */
  readonly lengths: Float64Array;
  /** Tokens of segment s: tokens[starts[s]] … tokens[starts[s + 1] − 1], numbers of `words`. */
  readonly tokens: Int32Array;
  readonly starts: Int32Array;
  readonly words: readonly Word[];
  readonly wordNumbers: ReadonlyMap<string, number>;
  /** How many tokens the whole version has; of a part more than `tokens` holds. */
  readonly total: number;
  /** Label of each segment as one string ("article 3/b"), empty when it has none. */
  readonly labels: readonly string[];
  /** 1 for segments that are nothing but a label. */
  readonly heads: Uint8Array;
  /** How each segment begins and ends, as numbers of `edges.ts`. */
  readonly openings: Uint8Array;
  readonly ends: Uint8Array;
  /** 1 for segments after which a speech is still open. */
  readonly speech: Uint8Array;
}

/** A word of one version's vocabulary. */
export interface Word {
  readonly key: string;
  readonly kind: TokenClass;
  /** The most frequent folded whole form. */
  readonly form: string;
  /** How many tokens of the version it is. */
  readonly frequency: number;
  /** Share (0–1) of its tokens that are written with a capital inside a sentence. */
  readonly capital: number;
}

interface Growing {
  key: string;
  kind: TokenClass;
  forms: Map<string, number>;
  frequency: number;
  capitals: number;
}

/** Reads the segments of one version. */
export function readSide(language: string, segments: readonly Segment[]): Side {
  const lengths = new Float64Array(segments.length);
  const starts = new Int32Array(segments.length + 1);
  const openings = new Uint8Array(segments.length);
  const ends = new Uint8Array(segments.length);
  const labels = segments.map((segment) => labelOf(segment, language));
  const numbers = new Map<string, number>();
  const growing: Growing[] = [];
  let tokens = new Int32Array(Math.max(16, segments.length * 16));
  let count = 0;
  segments.forEach((segment, at) => {
    let length = 0;
    for (const token of tokensOf(segment.text, language)) {
      let number = numbers.get(token.key);
      if (number === undefined) {
        number = growing.length;
        numbers.set(token.key, number);
        growing.push({ key: token.key, kind: token.kind, forms: new Map(), frequency: 0, capitals: 0 });
      }
      const word = growing[number]!;
      word.frequency++;
      if (token.capital) word.capitals++;
      word.forms.set(token.form, (word.forms.get(token.form) ?? 0) + 1);
      if (count === tokens.length) {
        const wider = new Int32Array(tokens.length * 2);
        wider.set(tokens);
        tokens = wider;
      }
      tokens[count++] = number;
      length += token.form.length;
    }
    lengths[at] = Math.max(1, length);
    [openings[at], ends[at]] = edgesOf(segment.text);
    starts[at + 1] = count;
  });
  return {
    language,
    segments,
    count: segments.length,
    lengths,
    tokens: tokens.slice(0, count),
    starts,
    words: growing.map(finished),
    wordNumbers: numbers,
    total: count,
    labels: labels.map(({ key }) => key),
    heads: Uint8Array.from(labels, ({ alone }) => Number(alone)),
    openings,
    ends,
    speech: speechAfter(segments.map(({ text }) => text)),
  };
}

/** A run of segments as a version of its own, which counts its words as the whole does. */
export function partOf(side: Side, from: number, to: number): Side {
  const first = side.starts[from]!;
  return {
    ...vocabularyOf(side),
    segments: side.segments.slice(from, to),
    count: to - from,
    lengths: side.lengths.subarray(from, to),
    tokens: side.tokens.subarray(first, side.starts[to]!),
    starts: side.starts.slice(from, to + 1).map((start) => start - first),
    labels: side.labels.slice(from, to),
    heads: side.heads.subarray(from, to),
    openings: side.openings.subarray(from, to),
    ends: side.ends.subarray(from, to),
    speech: side.speech.subarray(from, to),
  };
}

/** The segments `kept` (ascending numbers) as a version of their own, which counts its words as the whole does. */
export function restOf(side: Side, kept: readonly number[]): Side {
  if (kept.length === side.count) return side;
  const starts = new Int32Array(kept.length + 1);
  kept.forEach((at, place) => {
    starts[place + 1] = starts[place]! + side.starts[at + 1]! - side.starts[at]!;
  });
  const tokens = new Int32Array(starts[kept.length]!);
  kept.forEach((at, place) => {
    tokens.set(side.tokens.subarray(side.starts[at]!, side.starts[at + 1]!), starts[place]!);
  });
  return {
    ...vocabularyOf(side),
    segments: kept.map((at) => side.segments[at]!),
    count: kept.length,
    lengths: Float64Array.from(kept, (at) => side.lengths[at]!),
    tokens,
    starts,
    labels: kept.map((at) => side.labels[at]!),
    heads: Uint8Array.from(kept, (at) => side.heads[at]!),
    openings: Uint8Array.from(kept, (at) => side.openings[at]!),
    ends: Uint8Array.from(kept, (at) => side.ends[at]!),
    speech: Uint8Array.from(kept, (at) => side.speech[at]!),
  };
}

/** What a part has from the whole; all else belongs to segments, and each part has to say what it has of it. */
function vocabularyOf({ language, words, wordNumbers, total }: Side) {
  return { language, words, wordNumbers, total };
}

function finished(word: Growing): Word {
  let form = word.key;
  let most = 0;
  for (const [candidate, times] of word.forms)
    if (times > most) {
      most = times;
      form = candidate;
    }
  return {
    key: word.key,
    kind: word.kind,
    form,
    frequency: word.frequency,
    capital: word.capitals / word.frequency,
  };
}

/** Numbers of the token classes, for typed arrays. */
export function classNumber(kind: TokenClass): number {
  return tokenClasses.indexOf(kind);
}
