import { scanChineseDates } from './chinese-dates.ts';
import { chineseNumeralChars, chineseValue } from './chinese-numerals.ts';
import { readDecimal, shiftDecimal } from './decimal.ts';
import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import { languageData } from './language-data.ts';
import { romanValue } from './roman.ts';
import { timeKey } from './times.ts';
import { strength } from './tokens.ts';

const data = languageData['zh']?.chinese;
const words = (list: string | undefined) => (list ?? '').split(' ').filter((word) => word !== '');
const oneOf = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');
const gap = '[ \\u00a0]*';
const numeral = `[${chineseNumeralChars}]+`;
const figures = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const any = `(?:${figures}|${numeral})`;
const link = `${gap}(?:[-~、,]|和|及|至|或)${gap}第?${gap}`;
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
  Object.entries(data?.currencies ?? {}).flatMap(([code, names]) =>
    words(names).map((name) => [name, code] as const),
  ),
);
const currency = `(?:${gap}(${oneOf([...currencyCodes.keys()])}))?`;
const idiom = new RegExp(
  `(?<![\\d${chineseNumeralChars}])(?:${oneOf(words(data?.notNumbers))})(?![之${chineseNumeralChars}])`,
  'g',
);
const share = new RegExp(
  `(百|千)分之${gap}(${any})|(${numeral})分之(${numeral})|(${any})${gap}个?百分点`,
  'g',
);
const clock = new RegExp(
  `(${oneOf([...words(data?.afternoon), ...words(data?.forenoon)])})?${gap}(${any})${gap}(?:[时點点](?!间|候|期)(?:${gap}(${any})${gap}分|(半))?|:([0-5]\\d))`,
  'g',
);
const ordinal = new RegExp(
  `第${gap}(\\(?(?:${any}|[IVXL]+)\\)?(?:${link}\\(?(?:${any})\\)?(?=${gap}(?:[条款段节章项号页]|\\()|${link}))*)((?:\\((?:\\d+|${numeral}|[a-z])\\))*)${gap}(${oneOf(words(data?.provisions))})?`,
  'g',
);
const before = new RegExp(
  `(?:(?:${oneOf(words(data?.provisionsBefore))})${gap}(\\d+|[IVXL]+)|(?:${oneOf(words(data?.wordProvisionsBefore))})(${numeral}))(?![\\d.])`,
  'g',
);
const scaled = new RegExp(
  `(${figures})${gap}(${oneOf(Object.keys(scales))})(?![米克瓦伏卡赫帕]|分之)${currency}`,
  'g',
);
const money = new RegExp(`(${figures})${gap}(${oneOf([...currencyCodes.keys()])})`, 'g');
const written = new RegExp(
  `(${oneOf(words(data?.approximate))})?(${numeral})(?!分之)(?:(${oneOf(words(data?.classifiers))})|)${currency}`,
  'g',
);
const hintWords = new Map(
  Object.entries(data?.hints ?? {}).flatMap(([value, names]) =>
    words(names).map((name) => [name, value] as const),
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
  if (plain.includes('第')) each(plain, ordinal, found, addOrdinal);
  each(plain, before, found, addBefore);
  if (/\d/.test(plain)) {
    each(plain, scaled, found, addScaled);
    each(plain, money, found, addMoney);
  }
  each(plain, written, found, addWritten);
  return [...plain.matchAll(hint)].map((match) => hintWords.get(match[0]) ?? '');
}

function each(
  text: string,
  pattern: RegExp,
  found: Findings,
  add: (match: RegExpExecArray, found: Findings) => void,
): void {
  for (const match of text.matchAll(pattern))
    if (!found.isTaken(match.index, match.index + match[0].length)) add(match, found);
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
  const afternoon = half !== undefined && words(data?.afternoon).includes(half) && hour < 12;
  const minute = halfPast === undefined ? Number(numeralKey(minuteText ?? '0')) : 30;
  claim(match, timeKey(hour + (afternoon ? 12 : 0), minute), strength.digits, found);
}

function addOrdinal(match: RegExpExecArray, found: Findings): void {
  const [whole, list = '', parts = '', unit] = match;
  const kind = unit === undefined ? 'number' : 'reference';
  const members = [...list.matchAll(new RegExp(`${any}|[IVXL]+`, 'g'))];
  const listAt = match.index + whole.indexOf(list);
  members.forEach((member, index) => {
    const last = index === members.length - 1;
    const start = index === 0 ? match.index : listAt + member.index;
    const end =
      last && parts === '' ? match.index + whole.trimEnd().length : listAt + member.index + member[0].length;
    const trust =
      unit === undefined ? trustIn(member[0], false) : Math.max(trustIn(member[0], true), strength.word);
    found.add({ kind, key: numeralKey(member[0]), start, end, strength: trust });
  });
  const partsAt = listAt + list.length;
  for (const part of parts.matchAll(new RegExp(`\\d+|${numeral}`, 'g'))) {
    const start = partsAt + part.index;
    found.add({
      kind: 'reference',
      key: numeralKey(part[0]),
      start,
      end: start + part[0].length,
      strength: strength.digits,
    });
  }
  found.take(match.index, match.index + whole.length);
}

function addBefore(match: RegExpExecArray, found: Findings): void {
  const text = match[1] ?? match[2] ?? '';
  claim(match, numeralKey(text), strength.digits, found, 'reference');
}

function addScaled(match: RegExpExecArray, found: Findings): void {
  const key = shiftDecimal(numeralKey(match[1] ?? ''), scales[match[2] ?? ''] ?? 0);
  claim(match, withCurrency(key, match[3]), strength.digits, found);
}

function addMoney(match: RegExpExecArray, found: Findings): void {
  claim(match, withCurrency(numeralKey(match[1] ?? ''), match[2]), strength.digits, found);
}

function addWritten(match: RegExpExecArray, found: Findings): void {
  const [whole, approximate, raw = '', classifier, money] = match;
  // 五十两: the last character is a measure.
  const text = raw.length > 1 ? raw.replace(/[两兩]$/, '') : raw;
  const value = chineseValue(text);
  const rough =
    approximate !== undefined || /^[几多余来]/.test(match.input.slice(match.index + whole.length));
  if (value === null || rough) return;
  const single = text.length === 1;
  if (classifier === undefined && money === undefined && (single || value < 11)) return;
  const bare = /^[百千万亿]/.test(text);
  const trust = bare ? strength.faint : trustIn(text, false);
  const start = match.index + whole.indexOf(text);
  const end = money === undefined ? start + text.length : match.index + whole.length;
  found.claim({ kind: 'number', key: withCurrency(String(value), money), start, end, strength: trust });
}

function withCurrency(key: string, name: string | undefined): string {
  const code = name === undefined ? undefined : currencyCodes.get(name);
  return code === undefined ? key : `${key} ${code}`;
}

function numeralKey(text: string): string {
  if (/^\d/.test(text)) return readDecimal(text, '.');
  return String(chineseValue(text) ?? romanValue(text) ?? text);
}

/** Figures are sure; of numerals the small ones are idioms as often as not, unless something `cues` them. */
function trustIn(text: string, cued: boolean): number {
  if (/^\d/.test(text)) return strength.digits;
  const value = chineseValue(text) ?? romanValue(text) ?? 0;
  if (cued) return strength.word;
  if (value <= 3) return strength.faint;
  return value <= 12 ? strength.soft : strength.word;
}
