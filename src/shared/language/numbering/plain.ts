import { chineseNumeralChars } from '../chinese-numerals.ts';
import type { Enumerator } from '../enumerators.ts';
import { enumeratorsOf } from '../enumerators.ts';
import type { ReadingRules } from '../reading-rules.ts';
import { followsAsValue } from './follows.ts';
import type { Label } from './label.ts';
import { readSuffix } from './suffix.ts';

const eastern = new RegExp(
  `^([${chineseNumeralChars}]{1,5}|[甲乙丙丁戊己庚辛壬癸])([、．.]|\\s(?=\\s?\\p{Lo}))`,
  'u',
);
const number = /^\p{Nd}{1,3}/u;
const numberClose = /^\s?(?:\.[)]|[.)．）、°º])(?:\))?/u;
const dash = /^\s?[-–—]\s(?=\s*[\p{L}"“«„(])/u;
const letters =
  /^(\p{L}\p{M}?ـ?|[IVXLC]{2,7}|[ivxlc]{2,6}|[Ⅰ-ⅿ]|([a-z])\2|الف|ΣΤ|στ|ι[α-θ]|Ι[Α-Θ]|[יכ][א-ט]|ט[וז])([.)．）]|\s?[-–](?=\s))/u;
const adverb = /^([\p{L}\p{M}]+)\s?[-–—:،.]/u;
const ordinal = /^(\p{Lu}[\p{L}\p{M}-]+)(?:[.:]\s?[-–—]?|\s?[-–—])(?=\s|$)/u;
const rtl = new Set(['ar', 'fa', 'he', 'ur']);

/** Labels closed by a stop, a bracket or a dash: 3. 3) 1° ٣ - IV. iv) b) 三、 أولا: and a lone "IV". */
export function readPlain(head: string, rules: ReadingRules): Label | null {
  return (
    readEastern(head, rules) ?? readNumber(head, rules) ?? readLetters(head, rules) ?? readAdverb(head, rules)
  );
}

function readEastern(head: string, rules: ReadingRules): Label | null {
  const match = eastern.exec(head);
  if (match === null) return null;
  const rest = head.slice(match[0].length);
  // 一、二、三月 is an enumeration inside a sentence.
  if (new RegExp(`^[${chineseNumeralChars}]{1,3}[、月日年]`, 'u').test(rest)) return null;
  return labelOf(head, match[0].trimEnd().length, enumeratorsOf(match[1]!, rules), match[2]!.trim(), false);
}

function readNumber(head: string, rules: ReadingRules): Label | null {
  const printed = number.exec(head)?.[0];
  if (printed === undefined) return null;
  const isOrdinal = /^\s?[°º]/u.test(head.slice(printed.length));
  const suffix = isOrdinal ? { end: 0, key: '' } : readSuffix(head.slice(printed.length));
  const from = printed.length + suffix.end;
  const behind = head.slice(from);
  const close = numberClose.exec(behind);
  if (close !== null) {
    const sign = close[0].trim();
    const end = from + close[0].length;
    const rest = head.slice(end);
    const glued = !/^(?:\s|$)/u.test(rest);
    if (glued && !/^(?:\p{Lo}|["“«„(（《【]|\p{Lu}\p{Ll}|\p{Lu}\s)/u.test(rest)) return null;
    if ((sign === '°' || sign === 'º') && !/^\s+\p{L}{2}/u.test(rest)) return null;
    if (/^[.．]/u.test(sign) && followsAsValue(rest, rules)) return null;
    return labelOf(head, end, withSuffix(enumeratorsOf(printed, rules), suffix.key), sign, false);
  }
  const dashed = dash.exec(behind);
  if (dashed === null || (!rtl.has(rules.language) && /^\s?[-–—]\s+\p{Ll}/u.test(behind))) return null;
  const end = from + dashed[0].trimEnd().length;
  return labelOf(
    head,
    end,
    withSuffix(enumeratorsOf(printed, rules), suffix.key),
    ' -',
    !rtl.has(rules.language),
  );
}

function readLetters(head: string, rules: ReadingRules): Label | null {
  const alone = /^[IVX]{1,6}$/u.exec(head.trim());
  if (alone !== null)
    return labelOf(head, head.trimEnd().length, enumeratorsOf(alone[0], rules), '', alone[0].length < 2);
  const match = letters.exec(head);
  if (match === null) return null;
  const sign = match[3]!.trim();
  const end = match[0].length;
  const rest = head.slice(end);
  const dashed = /[-–]/u.test(sign);
  if (dashed && !rtl.has(rules.language) && !/^[IVXLC]+$/u.test(match[1]!)) return null;
  const glued = !/^(?:\s|$)/u.test(rest);
  if (glued && (sign !== ')' || !/^\p{L}/u.test(rest)) && !/^\p{Lo}/u.test(rest)) return null;
  const stopped = /^[.．]/u.test(sign);
  if (stopped && (initialsFollow(rest) || /^\s+\p{Nd}/u.test(rest))) return null;
  const isUpper = /^\p{Lu}/u.test(match[1]!);
  if (stopped && isUpper && match[1]!.length === 1 && /^\s+\p{Ll}/u.test(rest)) return null;
  const printed = `${match[1]}.`;
  const doubtful = stopped && match[1]!.length === 1 && !/^\p{Lo}/u.test(match[1]!);
  if (doubtful && rules.abbreviations.has(printed)) return null;
  return labelOf(head, end, enumeratorsOf(match[1]!, rules), dashed ? ' -' : sign, doubtful);
}

function readAdverb(head: string, rules: ReadingRules): Label | null {
  const match = rules.adverbs.size === 0 ? null : adverb.exec(head);
  const value = match === null ? undefined : rules.adverbs.get(match[1]!.replace(/\p{M}/gu, ''));
  if (match === null || value === undefined) return readOrdinal(head, rules);
  return labelOf(head, match[0].length, [{ key: String(value), value, kind: '一' }], '-', false);
}

/** "PRIMERA.- Objeto": a number in words heads a clause. */
function readOrdinal(head: string, rules: ReadingRules): Label | null {
  const match = ordinal.exec(head);
  const value = rules.numberWords.get(match?.[1]?.toLowerCase() ?? '');
  if (match === null || value === undefined) return null;
  const isLoud = match[1]!.toUpperCase() === match[1];
  return labelOf(head, match[0].length, [{ key: String(value), value, kind: 'one' }], '.', !isLoud);
}

/** "J. R. Tolkien", "e. g.": an initial is followed by another one. */
function initialsFollow(rest: string): boolean {
  return /^\s?\p{L}\.(?:\s|$|\p{L})/u.test(rest);
}

function withSuffix(found: readonly Enumerator[], suffix: string): readonly Enumerator[] {
  return found.map((one) => ({ ...one, key: one.key + suffix }));
}

function labelOf(
  head: string,
  end: number,
  found: readonly Enumerator[],
  sign: string,
  doubtful: boolean,
): Label | null {
  const [first, ...others] = found.map(({ key, value, kind }) => ({
    path: [key],
    value,
    style: `${kind}${sign.replace('．', '.').replace('）', ')')}`,
  }));
  return first === undefined
    ? null
    : { label: head.slice(0, end), end, readings: [first, ...others], doubtful };
}
