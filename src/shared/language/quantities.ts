import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import { strength, type Token } from './tokens.ts';

const signs: Readonly<Record<string, string>> = {
  $: '$',
  '€': 'EUR',
  '£': 'GBP',
  '¥': '¥',
  '￥': '¥',
  '₽': 'RUB',
  '₹': 'INR',
};
const beforeDollar: Readonly<Record<string, string>> = {
  US: 'USD',
  USD: 'USD',
  CAN: 'CAD',
  CA: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  HK: 'HKD',
  NZ: 'NZD',
};
let codes: ReadonlySet<string> | null = null;

/**
 * Gives every number that no date or reference has taken its unit: "30%", "1000 EUR". Shortened years of a range
 * ("2019-20") are completed.
 */
export function scanQuantities(tokens: readonly Token[], folded: FoldedText, found: Findings): void {
  tokens.forEach((token, at) => {
    if (token.kind === 'word' && token.entry?.fraction !== undefined)
      found.add({
        kind: 'number',
        key: token.entry.fraction,
        start: token.start,
        end: token.end,
        strength: strength.soft,
      });
    if (token.kind !== 'number' || token.used) return;
    const key = shortYear(tokens, at) ?? token.key;
    const percent = percentAt(tokens, at);
    const currency = percent === null ? currencyAt(tokens, at, folded.plain) : null;
    const unit = percent ?? currency;
    const start = unit?.start ?? token.start;
    const end = unit?.end ?? token.end;
    const name = unit === null ? '' : percent === null ? ` ${unit.name}` : unit.name;
    // A unit makes even a small number word a value: "two dollars", "five per cent".
    // "One" alone is an article: it stays a hint.
    if (unit === null && isArticle(token)) return;
    const trust = unit === null || token.strength > strength.soft ? token.strength : strength.soft;
    found.add({ kind: 'number', key: `${key}${name}`, start, end, strength: trust });
  });
}

/** Whether a number is a bare "one", "un", "eine". */
export function isArticle(token: Token): boolean {
  return token.key === '1' && token.strength === strength.faint && !token.ordinal && token.entry !== null;
}

interface Unit {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function percentAt(tokens: readonly Token[], at: number): Unit | null {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if (after?.key === '%' || after?.key === '‰')
    return { name: after.key, start: token.start, end: after.end };
  if (after?.kind === 'word' && after.entry?.percent !== undefined)
    return { name: after.entry.percent, start: token.start, end: after.end };
  const before = tokens[at - 1];
  const prefixed = before?.key === '%' && !token.spaced && tokens[at - 2]?.kind !== 'number';
  return prefixed && before !== undefined ? { name: '%', start: before.start, end: token.end } : null;
}

function currencyAt(tokens: readonly Token[], at: number, plain: string): Unit | null {
  return currencyBefore(tokens, at, plain) ?? currencyBehind(tokens, at, plain);
}

function currencyBefore(tokens: readonly Token[], at: number, plain: string): Unit | null {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  if (before === undefined || before.used) return null;
  const sign = before.kind === 'sign' ? signs[before.key] : undefined;
  if (sign === undefined) {
    const code = before.kind === 'word' ? isoCode(plain.slice(before.start, before.end)) : null;
    return code === null ? null : { name: code, start: before.start, end: token.end };
  }
  const letters = tokens[at - 2];
  const glued = letters?.kind === 'word' && !before.spaced && sign === '$';
  const name = glued ? beforeDollar[plain.slice(letters.start, letters.end).toUpperCase()] : undefined;
  return {
    name: name ?? sign,
    start: name === undefined ? before.start : (letters?.start ?? before.start),
    end: token.end,
  };
}

function currencyBehind(tokens: readonly Token[], at: number, plain: string): Unit | null {
  const token = tokens[at] as Token;
  let after = tokens[at + 1];
  // "5 millions de dollars"
  if (after?.kind === 'word' && after.entry?.dateWord === true) after = tokens[at + 2];
  if (after === undefined) return null;
  if (after.kind === 'word' && after.entry?.currency !== undefined)
    return { name: after.entry.currency, start: token.start, end: after.end };
  const code = after.kind === 'word' ? isoCode(plain.slice(after.start, after.end)) : null;
  const sign = after.kind === 'sign' && tokens[at + 2]?.kind !== 'number' ? signs[after.key] : undefined;
  const name = code ?? sign;
  return name === undefined || after !== tokens[at + 1] ? null : { name, start: token.start, end: after.end };
}

function isoCode(text: string): string | null {
  if (!/^[A-Z]{3}$/.test(text)) return null;
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes.has(text) ? text : null;
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
