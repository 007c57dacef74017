import { canonicalDecimal, readDecimal } from './decimal.ts';
import { charClass, classOf, type FoldedText } from './fold.ts';
import type { Entry } from './lexicon.ts';
import type { Rules } from './rules.ts';

export type TokenKind = 'word' | 'number' | 'sign';

/** How much a found value can be leaned on: a hint only, a small number word, a number word, digits. */
export const strength = { faint: 0, soft: 1, word: 2, digits: 3 } as const;

/** A word or known phrase, a number, or a sign; the scanners join and use them up. */
export class Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** Numbers: the canonical decimal; signs: the sign; words: nothing. */
  readonly key: string;
  readonly entry: Entry | null;
  /** The word carries a conjunction in itself (Arabic و). */
  readonly and: boolean;
  /** Numbers: the value when it is a whole number up to 15 digits, otherwise NaN. */
  readonly int: number;
  readonly strength: number;
  readonly ordinal: boolean;
  /** Taken up by a date, a reference or a quantity. */
  used = false;
  /** It has a unit: it can stand for no amount of another one. */
  measured = false;

  constructor(
    kind: TokenKind,
    start: number,
    end: number,
    spaced: boolean,
    key: string,
    entry: Entry | null = null,
    and = false,
    trust: number = strength.faint,
    ordinal = false,
  ) {
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.spaced = spaced;
    this.key = key;
    this.entry = entry;
    this.and = and;
    this.int = kind === 'number' && wholeKey.test(key) ? Number(key) : Number.NaN;
    this.strength = trust;
    this.ordinal = ordinal;
  }
}

const wholeKey = /^\d{1,15}$/;
/** Groups typed in the order in which a line from right to left shows them: 000 450 1. */
const turnedNumber =
  /(?:000|\d{3}(?=(?:[ \u00a0]\d{3})*[ \u00a0]\d{1,2}(?!\d)))(?:[ \u00a0]\d{3})*[ \u00a0]\d{1,3}(?![\d.,]\d|\d)/y;
const spacedNumber = /\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)(?:[.,]\d+(?![.,]?\d))?/y;
const groupedNumber = /\d{1,3}([,.'])\d{3}(?:\1\d{3})*(?!\d)(?:(?!\1)[.,]\d+)?(?![.,]\d)/y;
const indianNumber = /\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?/y;
const levelsNumber = /\d+(?:\.\d+){2,}/y;
const pointNumber = /\d+\.\d+(?!,?\d)/y;
const commaNumber = /\d+,\d+(?!\.?\d)/y;
const wholeNumber = /\d+/y;

/** Cuts a folded text into tokens; Han characters come as single signs. */
export function tokenise(folded: FoldedText, rules: Rules): Token[] {
  const { plain, lower } = folded;
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  while (at < plain.length) {
    const kind = classOf(plain.charCodeAt(at));
    if (kind === charClass.space) {
      spaced = true;
      at += 1;
      continue;
    }
    if (kind === charClass.mark) {
      at += 1;
      continue;
    }
    let token: Token;
    if (kind === charClass.letter) token = wordAt(lower, at, spaced, rules);
    else if (kind === charClass.digit) token = numberAt(folded, at, spaced, rules);
    else token = new Token('sign', at, at + 1, spaced, plain.charAt(at));
    tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

function wordAt(lower: string, start: number, spaced: boolean, rules: Rules): Token {
  const end = wordEnd(lower, start);
  const word = lower.slice(start, end);
  const phrases = rules.lexicon.beginningWith(word);
  if (phrases !== undefined)
    for (const phrase of phrases) {
      const phraseEnd = phraseEndAt(lower, end, phrase.rest);
      if (phraseEnd >= 0) return new Token('word', start, phraseEnd, spaced, '', phrase.entry);
    }
  const derived = rules.derived(word);
  return new Token('word', start, end, spaced, '', derived?.entry ?? null, derived?.and ?? false);
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && classOf(text.charCodeAt(end)) === charClass.letter) end += 1;
  return end;
}

/** The end of `words` behind `at`, one space, hyphen or apostrophe between them, or -1. */
function phraseEndAt(lower: string, at: number, words: readonly string[]): number {
  let end = at;
  for (const word of words) {
    let next = end;
    if (lower.charAt(next) === '.') next += 1;
    if (/[ \u00a0'-]/.test(lower.charAt(next))) next += 1;
    if (next === end || !lower.startsWith(word, next)) return -1;
    end = next + word.length;
    if (end < lower.length && classOf(lower.charCodeAt(end)) === charClass.letter) return -1;
  }
  return end;
}

function numberAt({ text, plain }: FoldedText, start: number, spaced: boolean, rules: Rules): Token {
  const turned = rules.rightToLeft ? matchAt(turnedNumber, plain, start) : null;
  if (turned !== null)
    return digitsToken(
      start,
      start + turned.length,
      spaced,
      canonicalDecimal(turned.split(/\D/).reverse().join('')),
    );
  const raw =
    matchAt(spacedNumber, plain, start) ??
    matchAt(groupedNumber, plain, start) ??
    matchAt(indianNumber, plain, start);
  const end = start + (raw?.length ?? 0);
  if (raw !== null) return digitsToken(start, end, spaced, readDecimal(raw, rules.point));
  const levels = matchAt(levelsNumber, plain, start);
  if (levels !== null) return digitsToken(start, start + levels.length, spaced, levels);
  const decimal = matchAt(pointNumber, plain, start) ?? commaDecimal(text, plain, start, rules);
  if (decimal !== null)
    return digitsToken(
      start,
      start + decimal.length,
      spaced,
      readDecimal(decimal, decimal.includes(',') ? ',' : rules.point),
    );
  const whole = matchAt(wholeNumber, plain, start) ?? plain.charAt(start);
  return digitsToken(start, start + whole.length, spaced, canonicalDecimal(whole));
}

/** Where the comma is the decimal sign; in Arabic it may be as well, as what parts the members of a list there is another one. */
function commaDecimal(text: string, plain: string, start: number, rules: Rules): string | null {
  const found = rules.point === ',' || rules.language === 'ar' ? matchAt(commaNumber, plain, start) : null;
  if (found === null || rules.point === ',') return found;
  return text.charAt(start + found.indexOf(',')) === ',' ? found : null;
}

function digitsToken(start: number, end: number, spaced: boolean, key: string): Token {
  return new Token('number', start, end, spaced, key, null, false, strength.digits);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
