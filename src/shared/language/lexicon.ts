import { foldWord } from './fold.ts';

/**
 * Where a joining word ("and", "et", "y") may stand inside a number: after hundreds, after tens, anywhere, or between an
 * ordinal and the hundreds it comes after (الثالثة بعد المائة).
 */
export type Join = 'hundreds' | 'tens' | 'any' | 'after';

/** Everything a word or phrase of a language may mean for values; most words have one role. */
export interface Entry {
  number?: number;
  ordinal?: boolean;
  /** Never a value by itself, though it may stand for one. */
  doubtful?: boolean;
  fraction?: string;
  join?: Join;
  percent?: '%' | '‰';
  currency?: string;
  /** A unit of measure or time: one of `measures`. */
  measure?: string;
  /** "and a half" behind a number. */
  half?: boolean;
  /** The word for the decimal sign ("point", "virgule"). */
  pointWord?: boolean;
  /** Makes the number behind it negative. */
  minus?: boolean;
  /** The lower number of a fraction, said in its own way ("eighths"). */
  denominator?: number;
  /** "p. 100" behind a number means per cent. */
  perHundred?: boolean;
  month?: number;
  /** The month's name is cut short: only believed beside a day and a year. */
  shortMonth?: boolean;
  hijriMonth?: boolean;
  hijriMark?: boolean;
  /** May stand between the parts of a date ("of", "de", "года"). */
  dateWord?: boolean;
  /** Joins the members of a list or a range ("and", "to"). */
  listWord?: boolean;
  /** Names a numbered part of a text ("article", "para."). */
  provision?: boolean;
  /** A Roman numeral behind it numbers something. */
  romanCue?: boolean;
  century?: boolean;
  decade?: boolean;
  /** A country or area: its ISO 3166-1 code. */
  region?: string;
  /** Numbers this word may stand for ("dozen", "both"); "~1" where it is hardly more than an article. */
  hints?: string[];
}

interface Phrase {
  readonly rest: readonly string[];
  readonly entry: Entry;
}

/** Words and phrases of one language with their roles; phrases are matched longest first. */
export class Lexicon {
  readonly #phrases = new Map<string, Phrase[]>();

  /** Adds a role to `phrase` (words between spaces, hyphens or apostrophes). */
  add(phrase: string, role: Entry): void {
    const words = foldWord(phrase)
      .split(/[\s\u00a0'.-]+/)
      .filter((word) => word !== '');
    const first = words[0];
    if (first === undefined) return;
    const rest = words.slice(1);
    const known = this.#phrases.get(first) ?? [];
    const same = known.find((other) => other.rest.join(' ') === rest.join(' '));
    if (same === undefined) known.push({ rest, entry: { ...role } });
    else merge(same.entry, role);
    known.sort((a, b) => b.rest.length - a.rest.length);
    this.#phrases.set(first, known);
  }

  /** Adds a role to every phrase of a comma-separated list. */
  addAll(list: string, role: Entry): void {
    for (const phrase of list.split(/,\s*/)) this.add(phrase, role);
  }

  /** The phrases that begin with `word`, longest first. */
  beginningWith(word: string): readonly Phrase[] | undefined {
    return this.#phrases.get(word);
  }

  /** The role of one word alone. */
  word(word: string): Entry | undefined {
    const phrases = this.#phrases.get(word);
    const last = phrases?.[phrases.length - 1];
    return last !== undefined && last.rest.length === 0 ? last.entry : undefined;
  }

  /** All single words that have a number or joining role, for taking compounds apart. */
  numberWords(): readonly string[] {
    return [...this.#phrases.keys()].filter((word) => {
      const entry = this.word(word);
      return entry?.number !== undefined || entry?.join !== undefined;
    });
  }
}

function merge(entry: Entry, role: Entry): void {
  const hints = [...(entry.hints ?? []), ...(role.hints ?? [])];
  // A cardinal that is also an ordinal's stem ("acht") stays what it was first.
  const number = entry.number !== undefined ? { number: entry.number, ordinal: entry.ordinal ?? false } : {};
  const shortMonth =
    entry.month !== undefined && role.shortMonth === true ? { shortMonth: entry.shortMonth ?? false } : {};
  Object.assign(entry, role, number, shortMonth, hints.length > 0 ? { hints } : {});
}
