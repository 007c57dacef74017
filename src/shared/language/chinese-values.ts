import { scanChineseDates } from './chinese-dates.ts';
import { chineseNumeralChars, chineseValue } from './chinese-numerals.ts';
import {
  anyDecimal,
  anyNumber,
  chinese,
  decimalKey,
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
const measureCodes = new Map(
  Object.entries(chinese?.measures ?? {}).flatMap(([code, names]) =>
    members(names).map((name) => [name, code] as const),
  ),
);
const unitNames = oneOf([...currencyCodes.keys(), ...measureCodes.keys()]);
const unit = `(?:${gap}(${unitNames})(?![级代度])(半)?)?`;
const idiom = new RegExp(
  `(?<![\\d${chineseNumeralChars}])(?:${oneOf(members(chinese?.notNumbers))})(?![之${chineseNumeralChars}])`,
  'g',
);
const share = new RegExp(
  `([百千])分之${gap}(${anyDecimal})|(${numeral})分之(${numeral})|(${anyDecimal})${gap}个?百分点|(?<![${chineseNumeralChars}])([一二两三四五六七八九])成(?:([一二三四五六七八九半])|(?=[的以左多至]|$|[,.，。、]))`,
  'g',
);
const clock = new RegExp(
  `(${oneOf([...members(chinese?.afternoon), ...members(chinese?.forenoon)])})?${gap}(${anyNumber})${gap}(?:[时點点](?!间|候|期)(?:${gap}(${anyNumber})${gap}分|(半))?|:([0-5]\\d))`,
  'g',
);
const chained = new RegExp(`((?:\\d+[亿億万萬千百]零?){2,}(?:\\d{1,3}(?!\\d))?)(?!分之)${unit}`, 'g');
const link = /(\d+)([亿億万萬千百]?)/g;
const scaled = new RegExp(
  `(${figures})${gap}[多余]?(${oneOf(Object.keys(scales))})(?![米克瓦伏卡赫帕]|分之)[多余]?${unit}`,
  'g',
);
const counted = new RegExp(`(${figures})${gap}(${unitNames})(?![级代度])(半)?`, 'g');
const prefixed = new RegExp(`人民币${gap}(${figures})${gap}([万亿])?元?`, 'g');
const negative = new RegExp(`(?:负|負|零下)${gap}(${anyDecimal})(?:${gap}([%‰]))?(?!责|担)`, 'g');
const decimal = new RegExp(
  `(?<![第${chineseNumeralChars}])(${numeral})点([〇零一二三四五六七八九]+)(?![十分刻半])(?:[万亿])?`,
  'g',
);
const written = new RegExp(
  `(${oneOf(members(chinese?.approximate))})?(${numeral}(?:[多余][万萬亿億]+)?)(?!分之)(?:${gap}(${unitNames})(?![级代度])(半)?|(${oneOf(members(chinese?.classifiers))})(半)?)?`,
  'g',
);
const hintWords = new Map(
  Object.entries(chinese?.hints ?? {}).flatMap(([value, names]) =>
    members(names).map((name) => [name, value] as const),
  ),
);
const hint = new RegExp(oneOf([...hintWords.keys()]), 'g');
const numeralOnly = new RegExp(`^[${chineseNumeralChars}]+$`);

/**
 * Finds what Chinese (and, for the common signs, Japanese) writes its own way: dates, numerals, shares (百分之三十,
 * 三分之二), ordinals and references with 第, amounts with 万 and 亿, times. A numeral alone counts only where a
 * classifier or its length makes it one. Gives the numbers other characters may stand for.
 */
export function scanChinese(folded: FoldedText, found: Findings): readonly string[] {
  const { plain } = folded;
  for (const match of plain.matchAll(idiom)) found.take(match.index, match.index + match[0].length);
  scanChineseDates(folded, found);
  if (/[分成]/.test(plain)) each(plain, share, found, addShare);
  if (/[负負零]/.test(plain)) each(plain, negative, found, addNegative);
  if (/[时點点:]/.test(plain)) each(plain, clock, found, addClock);
  if (plain.includes('点')) each(plain, decimal, found, addDecimal);
  scanChineseReferences(plain, found);
  if (/\d/.test(plain)) {
    if (plain.includes('人民币')) each(plain, prefixed, found, addPrefixed);
    each(plain, chained, found, addChained);
    each(plain, scaled, found, addScaled);
    each(plain, counted, found, addCounted);
  }
  each(plain, written, found, addWritten);
  return [...plain.matchAll(hint)].flatMap((match) => hintOf(match, found));
}

/** What the characters may stand for; a digit of a number that was read whole stands for nothing by itself. */
function hintOf({ 0: word, index }: RegExpExecArray, found: Findings): readonly string[] {
  const key = hintWords.get(word) ?? '';
  const end = index + word.length;
  // A half, or a digit before what no classifier is known for (六桶).
  const counts = key === '0.5' || (numeralOnly.test(word) && /^(?:[2-9]|10)$/.test(key));
  if (counts && !found.isTaken(index, end))
    found.add({ kind: 'number', key, start: index, end, strength: strength.faint });
  const inNumber =
    numeralOnly.test(word) &&
    found.values.some(
      (value) =>
        value.kind === 'number' &&
        value.strength > strength.faint &&
        index >= value.start &&
        end <= value.end,
    );
  return inNumber ? [] : [key];
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
  const [, base, part, below, above, points, tenths, more] = match;
  if (part !== undefined)
    claim(match, `${decimalKey(part)}${base === '百' ? '%' : '‰'}`, trustIn(part, true), found);
  else if (points !== undefined) claim(match, `${decimalKey(points)}%`, trustIn(points, true), found);
  else if (below !== undefined && above !== undefined)
    claim(match, `${numeralKey(above)}/${numeralKey(below === '万' ? '一万' : below)}`, strength.soft, found);
  else if (tenths !== undefined)
    claim(match, `${numeralKey(tenths)}${hundredths(more)}%`, strength.soft, found);
}

/** 三成 is thirty per cent, 三成五 thirty-five, 三成半 as well. */
function hundredths(more: string | undefined): string {
  if (more === undefined) return '0';
  return more === '半' ? '5' : numeralKey(more);
}

function addNegative(match: RegExpExecArray, found: Findings): void {
  const [, number = '', sign = ''] = match;
  claim(match, `-${decimalKey(number)}${sign}`, trustIn(number, true), found);
}

function addDecimal(match: RegExpExecArray, found: Findings): void {
  const key = decimalKey(`${match[1]}点${match[2]}`);
  const scale = /[万亿]$/.exec(match[0])?.[0] ?? '';
  claim(match, scale === '' ? key : shiftDecimal(key, scales[scale] ?? 0), strength.word, found);
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

/** 1万2千 is twelve thousand. */
function addChained(match: RegExpExecArray, found: Findings): void {
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [, digits, scale = ''] of (match[1] ?? '').matchAll(link)) {
    const power = scales[scale] ?? 0;
    if (power >= last) return;
    sum += Number(digits) * 10 ** power;
    last = power;
  }
  claim(match, withUnit(String(sum), match[2], match[3]), strength.digits, found);
}

function addScaled(match: RegExpExecArray, found: Findings): void {
  const key = shiftDecimal(numeralKey(match[1] ?? ''), scales[match[2] ?? ''] ?? 0);
  claim(match, withUnit(key, match[3], match[4]), strength.digits, found);
}

function addCounted(match: RegExpExecArray, found: Findings): void {
  const key = withUnit(numeralKey(match[1] ?? ''), match[2], match[3]);
  // 气温为-5℃: a range has a number on either side.
  const minus = /(?:^|[^\p{N}\p{sc=Latin})\s])[-\u2212]$/u.test(match.input.slice(0, match.index));
  claim(match, minus ? `-${key}` : key, strength.digits, found);
}

function addPrefixed(match: RegExpExecArray, found: Findings): void {
  const [, number = '', scale] = match;
  claim(match, `${shiftDecimal(numeralKey(number), scales[scale ?? ''] ?? 0)} CNY`, strength.digits, found);
}

function addWritten(match: RegExpExecArray, found: Findings): void {
  const [whole, approximate, raw = '', unitName, halfUnit, classifier, halfThing] = match;
  // 五十两: the last character is a measure.
  const text = raw.length > 1 ? raw.replace(/[两兩]$/, '') : raw;
  const value = chineseValue(text.replace(/[多余]/, ''));
  const rough = approximate !== undefined || /^[几来]/.test(match.input.slice(match.index + whole.length));
  if (value === null || rough) return;
  const single = text.length === 1;
  if (classifier === undefined && unitName === undefined && (single || value < 11)) return;
  const bare = /^[百千万亿]/.test(text);
  const half = halfUnit ?? halfThing;
  const sure = bare ? strength.faint : trustIn(text.replace(/[多余]/, ''), false);
  const start = match.index + whole.indexOf(text);
  const end = unitName === undefined ? start + text.length : match.index + whole.length;
  const key = withUnit(String(value), unitName, half);
  // A unit makes even a small number a value, a half an inexact one.
  const counted = unitName !== undefined && value > 1 ? Math.max(sure, strength.soft) : sure;
  const trust = half === undefined ? counted : strength.soft;
  found.claim({ kind: 'number', key, start, end, strength: trust });
}

/** `key` with the code of its unit and the half that may stand behind it (三年半). */
function withUnit(key: string, name: string | undefined, half: string | undefined): string {
  const value = half !== undefined && /^\d+$/.test(key) ? `${key}.5` : key;
  const code = name === undefined ? undefined : (currencyCodes.get(name) ?? measureCodes.get(name));
  // 2020年 is a year and counts none.
  if (code === undefined || (code === 'y' && /^[12]\d{3}$/.test(value))) return value;
  return `${value} ${code}`;
}
