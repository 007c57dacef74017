import { canonicalDecimal, shiftDecimal } from './decimal.ts';
import type { FoldedText } from './fold.ts';
import { moneyScale } from './money.ts';
import { isCode, isEnumerator } from './not-numbers.ts';
import { type NumberPart, readNumber } from './number-words.ts';
import type { Rules } from './rules.ts';
import { strength, Token } from './tokens.ts';

/** Digits behind the point. */
const vulgarFractions: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };

/**
 * Joins what makes one number: words ("eighty-first"), digits with a scale word ("5 million"), digits with an ordinal's
 * ending ("81st"), and a sign. Numbers that are part of a code ("CO2", "COVID-19") or enumerate become faint.
 */
export function joinNumbers(tokens: readonly Token[], folded: FoldedText, rules: Rules): Token[] {
  const joined: Token[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const words =
      token.kind === 'word' && token.entry?.number !== undefined ? wordsNumber(tokens, at, rules) : null;
    if (words !== null) {
      const whole = extended(tokens, at, words, rules);
      joined.push(whole.token);
      at = whole.to;
    } else if (token.kind === 'number') {
      const digits = digitsNumber(tokens, at, folded, rules);
      const whole = extended(tokens, at, digits, rules);
      joined.push(whole.token);
      at = whole.to;
    } else {
      joined.push(token);
      at += 1;
    }
  }
  return joined;
}

interface Joined {
  readonly token: Token;
  readonly to: number;
}

/** What stands around a number and is part of it: decimals in words, a half, a scale behind the half, a minus in words. */
function extended(tokens: readonly Token[], from: number, number: Joined, rules: Rules): Joined {
  const withPoint = decimalsBehind(tokens, number, rules);
  const { token, to } = halfBehind(tokens, withPoint);
  const minus = tokens[from - 1];
  if (minus?.entry?.minus !== true || token.key.startsWith('-')) return { token, to };
  return { token: renewed(token, `-${token.key}`, token.end, minus.start), to };
}

/** "three point one four", "trois virgule quatorze", "три целых пять десятых". */
function decimalsBehind(tokens: readonly Token[], number: Joined, rules: Rules): Joined {
  if (tokens[number.to]?.entry?.pointWord !== true || !/^\d+$/.test(number.token.key)) return number;
  let digits = '';
  let at = number.to + 1;
  let end = number.token.end;
  while (tokens[at]?.kind === 'word' && tokens[at]?.entry?.number !== undefined && digits.length < 6) {
    const part = wordsNumber(tokens, at, rules);
    if (part === null || part.token.ordinal || !/^\d+$/.test(part.token.key)) break;
    digits += part.token.key;
    at = part.to;
    end = part.token.end;
  }
  if (digits === '') return number;
  const below = Math.log10(tokens[at]?.entry?.denominator ?? 0);
  if (Number.isInteger(below)) {
    digits = digits.padStart(below, '0');
    end = tokens[at]?.end ?? end;
    at += 1;
  }
  const key = canonicalDecimal(`${number.token.key}.${digits}`);
  return { token: renewed(number.token, key, end, number.token.start, strength.word), to: at };
}

/** "two and a half", "two and a half million", "un million et demi", "deux ans et demi". */
function halfBehind(tokens: readonly Token[], number: Joined): Joined {
  const next = tokens[number.to];
  const counted = next?.entry?.measure !== undefined && next.entry.measure !== 'h';
  const half = next?.entry?.half === true ? next : counted ? tokens[number.to + 1] : undefined;
  if (half?.entry?.half !== true || half.kind !== 'word' || !/^\d+$/.test(number.token.key)) return number;
  const trust = Math.min(Math.max(number.token.strength, strength.soft), strength.word);
  const scale = scaleOf(tokens[number.to - 1] ?? half);
  const value = Number(number.token.key) + 0.5 * 10 ** scale;
  const { token } = number;
  if (half !== next)
    return { token: renewed(token, String(value), token.end, token.start, trust), to: number.to };
  let key = String(value);
  let to = number.to + 1;
  let end = half.end;
  for (let word = tokens[to]; scale === 0 && word !== undefined && scaleOf(word) > 0; word = tokens[to]) {
    key = shiftDecimal(key, scaleOf(word));
    end = word.end;
    to += 1;
  }
  return { token: renewed(token, key, end, token.start, trust), to };
}

function renewed(token: Token, key: string, end: number, start: number, trust = token.strength): Token {
  return new Token('number', start, end, token.spaced, key, token.entry, false, trust, token.ordinal);
}

function wordsNumber(tokens: readonly Token[], from: number, rules: Rules): Joined | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const run: { part: NumberPart; token: number }[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'sign' && token.key === '-' && !token.spaced && at > from) continue;
    const entry = token.kind === 'word' ? token.entry : null;
    if (entry?.number !== undefined)
      run.push({ part: { value: entry.number, ordinal: entry.ordinal ?? false, and: token.and }, token: at });
    else if (entry?.join !== undefined)
      run.push({ part: { value: 0, ordinal: false, join: entry.join }, token: at });
    else break;
  }
  const parts = run.map(({ part }) => part);
  const read = readNumber(parts, 0, rules.traits);
  const last = read === null ? undefined : tokens[run[read.to - 1]?.token ?? -1];
  if (read === null || last === undefined) return null;
  const doubtful = read.to === 1 && first.entry?.doubtful === true;
  const key = String(read.value);
  const trust = doubtful ? strength.faint : trustIn(read.value, read.ordinal, read.to);
  const entry = first.entry;
  const token = new Token(
    'number',
    first.start,
    last.end,
    first.spaced,
    key,
    entry,
    false,
    trust,
    read.ordinal,
  );
  return { token, to: (run[read.to - 1]?.token ?? from) + 1 };
}

/** One, two, first to third are mostly articles, pronouns and idioms; up to twelve they may be. */
function trustIn(value: number, ordinal: boolean, words: number): number {
  if (words > 1) return strength.word;
  if (value < 3 || (ordinal && value === 3)) return strength.faint;
  return value <= 12 || (value >= 100 && Number.isInteger(Math.log10(value))) ? strength.soft : strength.word;
}

function digitsNumber(tokens: readonly Token[], from: number, folded: FoldedText, rules: Rules): Joined {
  const token = tokens[from] as Token;
  let { key, end } = token;
  let to = from + 1;
  let ordinal = false;
  let next = tokens[to];
  for (; next !== undefined && scaleOf(next) > 0; next = tokens[to]) {
    key = shiftDecimal(key, scaleOf(next));
    end = next.end;
    to += 1;
  }
  const letters = to === from + 1 ? moneyScale(tokens, from, folded.plain) : 0;
  if (letters > 0) {
    key = shiftDecimal(key, letters);
    end = next?.end ?? end;
    to += 1;
    next = tokens[to];
  }
  const vulgar = vulgarFractions[next?.kind === 'sign' ? next.key : ''];
  if (vulgar !== undefined && /^\d+$/.test(key))
    ({ key, end, to } = { key: `${key}.${vulgar}`, end: next?.end ?? end, to: to + 1 });
  const suffix = to === from + 1 ? suffixAt(tokens, to, folded.lower, rules) : null;
  if (suffix !== null) ({ ordinal, end, to } = { ordinal: true, end: suffix.end, to: suffix.to });
  const shared = to === from + 1 && /^\d{1,3}(?:\.\d+)?$/.test(key) ? sharedScale(tokens, to) : 0;
  if (shared > 0) key = shiftDecimal(key, shared);
  const minus = isMinus(tokens, from);
  const start = minus ? token.start - 1 : token.start;
  const faint =
    isDecade(tokens, from, to, folded, rules) ||
    isCode(tokens, from, to, folded) ||
    isEnumerator(tokens, from);
  // "3 and 5 million" may still be three.
  const trust = faint ? strength.faint : shared > 0 ? strength.soft : strength.digits;
  return {
    token: new Token(
      'number',
      start,
      end,
      token.spaced,
      minus ? `-${key}` : key,
      null,
      false,
      trust,
      ordinal,
    ),
    to,
  };
}

/** "3 to 5 million": the power of ten that the first number of a range has from the second. */
function sharedScale(tokens: readonly Token[], at: number): number {
  const link = tokens[at];
  const [second, scale] = [tokens[at + 1], tokens[at + 2]];
  const linked = link?.entry?.listWord === true || link?.key === '-';
  return linked && second?.kind === 'number' && scale !== undefined ? scaleOf(scale) : 0;
}

/** The power of ten a word like "million" multiplies digits by, 0 when it is none. */
function scaleOf(token: Token): number {
  const value = token.kind === 'word' && token.entry?.ordinal !== true ? token.entry?.number : undefined;
  if (value === undefined || value < 1000) return 0;
  const power = Math.log10(value);
  return Number.isInteger(power) ? power : 0;
}

function suffixAt(
  tokens: readonly Token[],
  at: number,
  lower: string,
  rules: Rules,
): { end: number; to: number } | null {
  let to = at;
  let next = tokens[to];
  if (next?.kind === 'sign' && next.key === '-' && !next.spaced) next = tokens[++to];
  if (next === undefined || next.spaced) return null;
  const sign = next.kind === 'sign' && (next.key === 'º' || next.key === 'ª' || next.key === '°');
  if (
    next.kind === 'sign' &&
    next.key === '.' &&
    /[ºª]/.test(lower.charAt(next.end)) &&
    tokens[to + 1]?.spaced === false
  )
    return { end: tokens[to + 1]?.end ?? next.end, to: to + 2 };
  const known = rules.ordinalSuffixes.has(lower.slice(next.start, next.end));
  if (known && (next.kind === 'word' || sign)) return { end: next.end, to: to + 1 };
  return null;
}

function isMinus(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1];
  if (sign?.kind !== 'sign' || tokens[at]?.spaced === true) return false;
  if (sign.key === '\u2212') return true;
  if (sign.key !== '-') return false;
  const before = tokens[at - 2];
  return before === undefined ? false : sign.spaced || before.key === '(';
}

/** "1990s", "1990-х", "les années 90". */
function isDecade(
  tokens: readonly Token[],
  from: number,
  to: number,
  { lower }: FoldedText,
  rules: Rules,
): boolean {
  if (tokens[from - 1]?.entry?.decade === true) return true;
  const after = tokens[to]?.key === '-' ? tokens[to + 1] : tokens[to];
  const suffix = after?.kind === 'word' && !after.spaced ? lower.slice(after.start, after.end) : '';
  const last = tokens[to - 1];
  const taken = last?.kind === 'word' ? lower.slice(last.start, last.end) : '';
  const int = tokens[from]?.int ?? 0;
  return int % 10 === 0 && (rules.decadeSuffixes.has(suffix) || rules.decadeSuffixes.has(taken));
}
