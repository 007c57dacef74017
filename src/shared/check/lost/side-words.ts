import { withoutAddresses } from '../../language/addresses.ts';
import { tokensOf } from '../../language/words.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Segment } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';

/** A word or number where it stands. */
export interface PlacedWord {
  readonly key: string;
  readonly segment: string;
  readonly start: number;
  readonly end: number;
  /** A part of the text begins with it: it is the first of its segment, or stands behind a sign that parts clauses. */
  readonly opens: boolean;
}

/** What a version says in a unit, word by word. */
export interface SideWords {
  readonly language: string;
  readonly words: readonly PlacedWord[];
  readonly keys: ReadonlySet<string>;
  /** How often each of them stands there. */
  readonly counts: ReadonlyMap<string, number>;
  /** Characters of all its segments together. */
  readonly length: number;
}

/** Signs that part clauses, as `tokensOf` gives them for every script. */
const parting = new Set([',', ';', ':', '.', '!', '?', '(', ')', '"']);

const bySegment = new WeakMap<Segment, readonly PlacedWord[]>();
const byLanguage = new Map<string, WeakMap<Unit, SideWords | null>>();

/** The words of `language` in `unit`; null when it has no text there. Remembered by the unit, and read when they are asked for. */
export function sideWordsOf(alignment: Alignment, unit: Unit, language: string): SideWords | null {
  const sides = byLanguage.get(language) ?? new WeakMap<Unit, SideWords | null>();
  byLanguage.set(language, sides);
  const known = sides.get(unit);
  if (known !== undefined) return known;
  const segments = segmentsIn(alignment, unit, language);
  const side = segments.length === 0 ? null : new UnreadSide(language, segments);
  sides.set(unit, side);
  return side;
}

/** Of most sides of a large document nobody asks more than their length. */
class UnreadSide implements SideWords {
  readonly language: string;
  readonly length: number;
  readonly #segments: readonly Segment[];
  #words: readonly PlacedWord[] | null = null;
  #keys: ReadonlySet<string> | null = null;
  #counts: ReadonlyMap<string, number> | null = null;

  constructor(language: string, segments: readonly Segment[]) {
    this.language = language;
    this.length = segments.reduce((sum, { text }) => sum + text.length, 0);
    this.#segments = segments;
  }

  get words(): readonly PlacedWord[] {
    const [first] = this.#segments;
    this.#words ??=
      this.#segments.length === 1 && first !== undefined
        ? wordsIn(first, this.language)
        : this.#segments.flatMap((segment) => wordsIn(segment, this.language));
    return this.#words;
  }

  get keys(): ReadonlySet<string> {
    this.#keys ??= new Set(this.words.map(({ key }) => key));
    return this.#keys;
  }

  get counts(): ReadonlyMap<string, number> {
    this.#counts ??= countsOf(this.words);
    return this.#counts;
  }
}

/** How often each key stands among the words. */
export function countsOf(words: readonly PlacedWord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function wordsIn(segment: Segment, language: string): readonly PlacedWord[] {
  const known = bySegment.get(segment);
  if (known !== undefined) return known;
  const words: PlacedWord[] = [];
  let opens = true;
  for (const { key, kind, start, end } of tokensOf(withoutAddresses(segment.text), language)) {
    if (kind === 'mark') {
      opens ||= parting.has(key);
      continue;
    }
    const groups =
      kind === 'number' ? groupsOf(segment.text.slice(start, end), key) : [{ key, from: 0, to: end - start }];
    for (const { key: group, from, to } of groups) {
      words.push({ key: group, segment: segment.id, start: start + from, end: start + to, opens });
      opens = false;
    }
  }
  bySegment.set(segment, words);
  return words;
}

/** The groups of digits of a number: one version writes 10.15 or 1,250 where another has 10 h 15 or 1 250. */
function groupsOf(text: string, key: string) {
  const groups = [...text.matchAll(/\p{N}+/gu)];
  return groups.map(({ 0: digits, index }) => ({
    key: groups.length === 1 ? key : (tokensOf(digits, 'en')[0]?.key ?? key),
    from: index,
    to: index + digits.length,
  }));
}
