import { scanChineseDates } from './chinese-dates.ts';
import { chineseNumeralChars, chineseValue } from './chinese-numerals.ts';
import {
  anyNumber,
  chinese,
  each,
  figures,
  gap,
  members,
  numeral,
  numeralKey,
  oneOf,
  trustIn,
} from './chinese-patterns.ts';
import { scanChineseReferences } from './chinese-references.ts';
import { shiftDecimal } from './decimal.ts';
import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import { timeKey } from './times.ts';
import { strength } from './tokens.ts';

const scales: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};
const currencyCodes = new Map(
  Object.entries(chinese?.currencies ?? {}).flatMap(([code, names]) =>
    members(names).map((name) => [name, code] as const),
  ),
);
const currency = `(?:${gap}(${oneOf([...currencyCodes.keys()])}))?`;
const idiom = new RegExp(
  `(?<![\\d${chineseNumeralChars}])(?:${oneOf(members(chinese?.notNumbers))})(?![之${chineseNumeralChars}])`,
  'g',
);
const share = new RegExp(
  `(百|千)分之${gap}(${anyNumber})|(${numeral})分之(${numeral})|(${anyNumber})${gap}个?百分点`,
  'g',
);
const clock = new RegExp(
  `(${oneOf([...members(chinese?.afternoon), ...members(chinese?.forenoon)])})?${gap}(${anyNumber})${gap}(?:[时點点](?!间|候|期)(?:${gap}(${anyNumber})${gap}分|(半))?|:([0-5]\\d))`,
  'g',
);
const scaled = new RegExp(
  `(${figures})${gap}[多余]?(${oneOf(Object.keys(scales))})(?![米克瓦伏卡赫帕]|分之)${currency}`,
  'g',
);
const money = new RegExp(`(${figures})${gap}(${oneOf([...currencyCodes.keys()])})`, 'g');
const written = new RegExp(
  `(${oneOf(members(chinese?.approximate))})?(${numeral}(?:[多余][万萬亿億]+)?)(?!分之)(?:${gap}(${oneOf([...currencyCodes.keys()])})|(${oneOf(members(chinese?.classifiers))}))?`,
  'g',
);
const hintWords = new Map(
  Object.entries(chinese?.hints ?? {}).flatMap(([value, names]) =>
    members(names).map((name) => [name, value] as const),
  ),
);
const hint = new RegExp(oneOf([...hintWords.keys()]), 'g');

/**
 * Finds what Chinese (and, for the common signs, Japanese) writes its own way: dates, numerals, shares (百分之三十,
 * 三分之二), ordinals and references with 第, amounts with 万 and 亿, times. A numeral alone counts only where a
 * classifier or its length makes it one. Gives the numbers other characters may stand for.
 */
export function scanChinese(folded: FoldedText, found: Findings): readonly string[] {
  const { plain } = folded;
  for (const match of plain.matchAll(idiom)) found.take(match.index, match.index + match[0].length);
  scanChineseDates(folded, found);
  if (plain.includes('分')) each(plain, share, found, addShare);
  if (/[时點点:]/.test(plain)) each(plain, clock, found, addClock);
  scanChineseReferences(plain, found);
  if (/\d/.test(plain)) {
    each(plain, scaled, found, addScaled);
    each(plain, money, found, addMoney);
  }
  each(plain, written, found, addWritten);
  return [...plain.matchAll(hint)].map((match) => hintWords.get(match[0]) ?? '');
}

function claim(
  match: RegExpExecArray,
  key: string,
  trust: number,
  found: Findings,
  kind: 'number' | 'reference' = 'number',
): void {
  const trimmed = match[0].trimEnd();
  const start = match.index + (match[0].length - match[0].trimStart().length);
  found.claim({ kind, key, start, end: match.index + trimmed.length, strength: trust });
}

function addShare(match: RegExpExecArray, found: Findings): void {
  const [, base, part, below, above, points] = match;
  if (part !== undefined)
    claim(match, `${numeralKey(part)}${base === '百' ? '%' : '‰'}`, trustIn(part, true), found);
  else if (points !== undefined) claim(match, `${numeralKey(points)}%`, trustIn(points, true), found);
  else if (below !== undefined && above !== undefined)
    claim(match, `${numeralKey(above)}/${numeralKey(below)}`, strength.soft, found);
}

function addClock(match: RegExpExecArray, found: Findings): void {
  const [, half, hourText, minutes, halfPast, digital] = match;
  const minuteText = minutes ?? digital;
  const hour = Number(numeralKey(hourText ?? ''));
  if (!(hour <= 24) || (half === undefined && minuteText === undefined && !/\d/.test(hourText ?? ''))) return;
  const afternoon = half !== undefined && members(chinese?.afternoon).includes(half) && hour < 12;
  const minute = halfPast === undefined ? Number(numeralKey(minuteText ?? '0')) : 30;
  claim(match, timeKey(hour + (afternoon ? 12 : 0), minute), strength.digits, found);
}

function addScaled(match: RegExpExecArray, found: Findings): void {
  const key = shiftDecimal(numeralKey(match[1] ?? ''), scales[match[2] ?? ''] ?? 0);
  claim(match, withCurrency(key, match[3]), strength.digits, found);
}

function addMoney(match: RegExpExecArray, found: Findings): void {
  claim(match, withCurrency(numeralKey(match[1] ?? ''), match[2]), strength.digits, found);
}

function addWritten(match: RegExpExecArray, found: Findings): void {
  const [whole, approximate, raw = '', money, classifier] = match;
  // 五十两: the last character is a measure.
  const text = raw.length > 1 ? raw.replace(/[两兩]$/, '') : raw;
  const value = chineseValue(text.replace(/[多余]/, ''));
  const rough = approximate !== undefined || /^[几来]/.test(match.input.slice(match.index + whole.length));
  if (value === null || rough) return;
  const single = text.length === 1;
  if (classifier === undefined && money === undefined && (single || value < 11)) return;
  const bare = /^[百千万亿]/.test(text);
  const trust = bare ? strength.faint : trustIn(text.replace(/[多余]/, ''), false);
  const start = match.index + whole.indexOf(text);
  const end = money === undefined ? start + text.length : match.index + whole.length;
  found.claim({ kind: 'number', key: withCurrency(String(value), money), start, end, strength: trust });
}

function withCurrency(key: string, name: string | undefined): string {
  const code = name === undefined ? undefined : currencyCodes.get(name);
  return code === undefined ? key : `${key} ${code}`;
}
