import { chineseNumeralChars, chineseValue } from './chinese-numerals.ts';
import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import { dateKey } from './numeric-dates.ts';
import { strength } from './tokens.ts';

const gap = '[ \\u00a0]*';
const year = '(\\d{4}|[〇零一二三四五六七八九]{4}|[一二]千[〇零一二三四五六七八九百十]*)';
const small = '(?:\\d{1,2}|[一二三四五六七八九十廿卅〇]{1,3})';
const link = `${gap}(?:[-~、,]|和|及|与|至|到|以及)${gap}`;
const days = `(${small}(?:${gap}日?${link}${small})*)`;
const date = new RegExp(
  `(?:${year}${gap}年${gap})?(?<![\\d${chineseNumeralChars}])(${small})${gap}月(?:份)?(?:${gap}${days}${gap}[日号])?|(?<![\\d.,/])${year}${gap}年(?!代)`,
  'g',
);
const oneDay = new RegExp(small, 'g');
const decade =
  /(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[ \u00a0]*世纪[ \u00a0]*)?(?:\d{2,4}|[一二三四五六七八九十〇零]{1,4})[ \u00a0]*年代/g;
const joins = new RegExp(`^${link}$`);

/**
 * Finds dates written with 年, 月 and 日, in figures or numerals, in full or in part; days that share a month
 * (9月6日和7日) and dates that share a year (9月6日至10月7日) each become a date of their own.
 */
export function scanChineseDates({ plain }: FoldedText, found: Findings): void {
  if (!/[年月]/.test(plain)) return;
  for (const match of plain.matchAll(decade)) found.take(match.index, match.index + match[0].length);
  let lastYear: number | null = null;
  let lastEnd = 0;
  for (const match of plain.matchAll(date)) {
    const start = match.index;
    const end = start + match[0].length;
    if (found.isTaken(start, end)) continue;
    const [whole, withYear, month, dayList, onlyYear] = match;
    let ownYear = numeral(withYear ?? onlyYear);
    if (ownYear === null && lastYear !== null && joins.test(plain.slice(lastEnd, start))) ownYear = lastYear;
    const monthNumber = numeral(month);
    if (monthNumber !== null && (monthNumber < 1 || monthNumber > 12)) continue;
    if (dayList !== undefined)
      addDays(start + whole.lastIndexOf(dayList), dayList, [start, end], ownYear, monthNumber, found);
    // "三月" without a year or day may be a month or a mistake for three months: hardly a value.
    else if (ownYear !== null) addOne(dateKey(ownYear, monthNumber, null), start, end, found);
    found.take(start, end);
    lastYear = ownYear;
    lastEnd = end;
  }
}

function addDays(
  at: number,
  list: string,
  [start, end]: readonly [number, number],
  yearNumber: number | null,
  month: number | null,
  found: Findings,
): void {
  let first = true;
  for (const day of list.matchAll(oneDay)) {
    const value = numeral(day[0]);
    const from = first ? start : at + day.index;
    const only = day.index === 0 && day[0].length === list.length;
    const behind = at + day.index + day[0].length;
    const to =
      only || behind === end - 1 ? end : behind + (list.charAt(day.index + day[0].length) === '日' ? 1 : 0);
    if (value !== null && value >= 1 && value <= 31)
      addOne(dateKey(yearNumber, month, value), from, to, found);
    first = false;
  }
}

function addOne(key: string, start: number, end: number, found: Findings): void {
  found.add({ kind: 'date', key, start, end, strength: strength.digits });
}

function numeral(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : chineseValue(text);
}
