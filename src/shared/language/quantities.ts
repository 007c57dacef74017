import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import { measureOfSymbol } from './measures.ts';
import { currencyCode, currencySigns, lettersBeforeDollar } from './money.ts';
import { isPerHundred } from './provisions.ts';
import { strength, type Token } from './tokens.ts';

const half = '0.5';
/** Fractions with a character of their own. */
const fractionSigns: Readonly<Record<string, string>> = {
  '½': '0.5',
  '⅓': '1/3',
  '⅔': '2/3',
  '¼': '1/4',
  '¾': '3/4',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/**
 * Gives every number that no date or reference has taken its unit: "30%", "1000 EUR", "30 d"; and finds fractions.
 * Shortened years of a range ("2019-20") are completed.
 */
export function scanQuantities(tokens: readonly Token[], folded: FoldedText, found: Findings): void {
  tokens.forEach((token, at) => {
    const fraction = fractionAt(tokens, at);
    if (fraction !== null) {
      found.add({ kind: 'number', ...fraction, strength: strength.soft });
      return;
    }
    // Half of a thing is too loosely said to be missed, and yet it is no third.
    if (token.kind === 'word' && token.entry?.hints?.includes(half) === true)
      found.add({ kind: 'number', key: half, start: token.start, end: token.end, strength: strength.faint });
    if (token.kind !== 'number' || token.used) return;
    const key = shortYear(tokens, at) ?? token.key;
    const unit =
      percentAt(tokens, at) ?? currencyAt(tokens, at, folded.plain) ?? measureAt(tokens, at, folded.plain);
    // "One" alone is an article: it stays a hint.
    if (unit === null && isArticle(token)) return;
    token.measured = unit !== null;
    const start = unit?.start ?? token.start;
    const end = unit?.end ?? token.end;
    const name = unit === null ? '' : /^[%‰]$/.test(unit.name) ? unit.name : ` ${unit.name}`;
    // A unit makes even a small number word a value: "two dollars", "five per cent".
    const trust = unit === null || token.strength > strength.soft ? token.strength : strength.soft;
    found.add({ kind: 'number', key: `${key}${name}`, start, end, strength: trust });
  });
}

/** Whether a number is a bare "one", "un", "eine". */
export function isArticle(token: Token): boolean {
  return token.key === '1' && token.strength === strength.faint && !token.ordinal && token.entry !== null;
}

/** "two thirds" in the words of the language's list, "seven eighths" by its parts, and ⅔. */
function fractionAt(
  tokens: readonly Token[],
  at: number,
): { readonly key: string; readonly start: number; readonly end: number } | null {
  const token = tokens[at] as Token;
  const { start, end } = token;
  if (token.kind === 'sign') {
    const key = fractionSigns[token.key];
    return key === undefined ? null : { key, start, end };
  }
  if (token.kind === 'word')
    return token.entry?.fraction === undefined ? null : { key: token.entry.fraction, start, end };
  const below = tokens[at + 1];
  const denominator = below?.entry?.denominator;
  if (denominator === undefined || below === undefined || token.used || token.ordinal) return null;
  if (token.strength === strength.digits || !(token.int < denominator)) return null;
  below.used = true;
  token.used = true;
  return { key: `${token.key}/${denominator}`, start, end: below.end };
}

interface Unit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function percentAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at] as Token;
  if (token.entry?.percent !== undefined)
    return { name: token.entry.percent, start: token.start, end: token.end };
  const after = tokens[behindHyphen(tokens, at)];
  if (after?.key === '%' || after?.key === '‰')
    return { name: after.key, start: token.start, end: after.end };
  if (after?.kind === 'word' && after.entry?.percent !== undefined)
    return { name: after.entry.percent, start: token.start, end: after.end };
  if (isPerHundred(tokens, at + 1)) {
    const hundred = tokens[tokens[at + 2]?.key === '.' ? at + 3 : at + 2] as Token;
    hundred.used = true;
    return { name: '%', start: token.start, end: hundred.end };
  }
  const before = tokens[at - 1];
  // "%12.5", and "% 12.5" where the sign does not belong to a number before it.
  const free = !token.spaced || before?.spaced === true || at === 1;
  const prefixed = before?.key === '%' && free && tokens[at - 2]?.kind !== 'number';
  return prefixed && before !== undefined ? { name: '%', start: before.start, end: token.end } : null;
}

/** The index behind the number at `at`, a hyphen between them passed over ("35-percent", "30-day"). */
function behindHyphen(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at + 1];
  return hyphen?.key === '-' && !hyphen.spaced && tokens[at + 2]?.spaced === false ? at + 2 : at + 1;
}

function currencyAt(tokens: readonly Token[], at: number, plain: string): Unit | null {
  return currencyBefore(tokens, at, plain) ?? currencyBehind(tokens, at, plain);
}

function currencyBefore(tokens: readonly Token[], at: number, plain: string): Unit | null {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined || before.used) return null;
  const sign = before.kind === 'sign' ? currencySigns[before.key] : undefined;
  if (sign === undefined) {
    const code = before.kind === 'word' ? currencyCode(plain.slice(before.start, before.end)) : null;
    return code === null ? null : { name: code, start: before.start, end: token.end };
  }
  const letters = tokens[at - 2];
  const glued = letters?.kind === 'word' && !before.spaced && sign === '$';
  const name = glued ? lettersBeforeDollar[plain.slice(letters.start, letters.end).toUpperCase()] : undefined;
  return {
    name: name ?? sign,
    start: name === undefined ? before.start : (letters?.start ?? before.start),
    end: token.end,
  };
}

function currencyBehind(tokens: readonly Token[], at: number, plain: string): Unit | null {
  const token = tokens[at] as Token;
  let next = at + 1;
  // "5 млн. руб.", "5 Mio. €"
  if (tokens[next]?.key === '.' && tokens[next]?.spaced === false && token.key.endsWith('000')) next += 1;
  const close = next;
  // "5 millions de dollars"
  next = behindOf(tokens, next, plain);
  const after = tokens[next];
  if (after === undefined) return null;
  if (after.kind === 'word' && after.entry?.currency !== undefined)
    return { name: after.entry.currency, start: token.start, end: after.end };
  if (next !== close) return null;
  const code = after.kind === 'word' ? currencyCode(plain.slice(after.start, after.end)) : null;
  const sign =
    after.kind === 'sign' && tokens[next + 1]?.kind !== 'number' ? currencySigns[after.key] : undefined;
  const name = code ?? sign;
  if (name === undefined) return null;
  // "12 $ CA", "12 $US"
  const letters = sign === '$' ? tokens[next + 1] : undefined;
  const which = letters?.kind === 'word' ? plain.slice(letters.start, letters.end) : '';
  const told = which.length > 1 ? lettersBeforeDollar[which] : undefined;
  return {
    name: told ?? name,
    start: token.start,
    end: told === undefined ? after.end : (letters?.end ?? after.end),
  };
}

/** Where the unit stands: behind the "de" of "5 millions de dollars", the "d’" of "5 millions d’euros". */
function behindOf(tokens: readonly Token[], at: number, plain: string): number {
  const word = tokens[at];
  if (word?.kind !== 'word') return at;
  if (word.entry?.dateWord === true) return at + 1;
  const sign = tokens[at + 1];
  const isElided = sign?.kind === 'sign' && !sign.spaced && /^['’]$/.test(sign.key);
  return isElided && plain.slice(word.start, word.end).toLowerCase() === 'd' ? at + 2 : at;
}

/** The unit of measure or time behind the number: "30 days", "30-day", "thirty (30) days", "12 km²", "20 °C". */
function measureAt(tokens: readonly Token[], at: number, plain: string): Unit | null {
  const token = tokens[at] as Token;
  if (token.ordinal || isArticle(token)) return null;
  if (token.entry?.measure !== undefined)
    return { name: token.entry.measure, start: token.start, end: token.end };
  let next = behindHyphen(tokens, at);
  if (tokens[next]?.key === ')' && tokens[at - 1]?.key === '(') next += 1;
  // "5 millions de tonnes"
  if (token.key.endsWith('000') && tokens[next]?.entry?.measure === undefined)
    next = behindOf(tokens, next, plain);
  const after = tokens[next];
  if (after === undefined) return null;
  if (after.key === '°' && plain.charAt(tokens[next + 1]?.start ?? -1) === 'C')
    return { name: '°C', start: token.start, end: tokens[next + 1]?.end ?? after.end };
  if (after.key === '℃') return { name: '°C', start: token.start, end: after.end };
  if (after.kind !== 'word') return null;
  const word = after.entry?.measure;
  if (word !== undefined) {
    const isYear = word === 'y' && token.int >= 1000 && token.int <= 2999;
    return isYear ? null : { name: word, start: token.start, end: after.end };
  }
  const symbol = measureOfSymbol(plain.slice(after.start, after.end));
  if (symbol === null || (symbol.length === 1 && token.strength !== strength.digits)) return null;
  const power = tokens[next + 1];
  const raised = power !== undefined && !power.spaced && /^[²³]$/.test(power.key) ? power : null;
  if (raised === null) return { name: symbol, start: token.start, end: after.end };
  return { name: `${symbol}${raised.key}`, start: token.start, end: raised.end };
}

/** The "20" of "2019-20" is 2020. */
function shortYear(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at] as Token;
  const dash = tokens[at - 1];
  const first = tokens[at - 2];
  if (dash?.key !== '-' || dash.spaced || token.spaced || first?.kind !== 'number') return null;
  if (token.end - token.start !== 2 || !(first.int >= 1000 && first.int <= 2999)) return null;
  const rest = first.int % 100;
  return token.int > rest ? String(first.int - rest + token.int) : null;
}
