import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import type { Rules } from './rules.ts';
import { strength } from './tokens.ts';

const yearFirst = /(?<![\d/.-])([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g;
const korean = /([12]\d{3})년[ \u00a0]?(\d{1,2})월[ \u00a0]?(\d{1,2})일/g;
const yearLast = /(?<![\d/.-])(\d{1,2})([-/]|\.[ \u00a0]?)(\d{1,2})\2([12]\d{3})(?![\d/-]|\.\d)/g;

/**
 * Finds dates written in digits only (2023-12-19, 19.12.2023, 12/19/2023) and tells day from month by value, then by
 * habit; and Korean ones, whose months have no names (2023년 12월 19일).
 */
export function scanNumericDates({ plain }: FoldedText, rules: Rules, found: Findings): void {
  if (plain.includes('년'))
    for (const match of plain.matchAll(korean))
      add(match, Number(match[1]), Number(match[2]), Number(match[3]), found);
  if (!/\d[-/.][ \u00a0]?\d{1,2}[-/.][ \u00a0]?\d/.test(plain)) return;
  for (const match of plain.matchAll(yearFirst))
    add(match, Number(match[1]), Number(match[3]), Number(match[4]), found);
  for (const match of plain.matchAll(yearLast)) {
    const first = Number(match[1]);
    const second = Number(match[3]);
    const monthFirst = second > 12 || (first <= 12 && match[2] === '/' && rules.monthFirst);
    add(match, Number(match[4]), monthFirst ? first : second, monthFirst ? second : first, found);
  }
}

/** "2023-12-19", "2023-12", "--12-19" or "2023": what is not known is left out (ISO 8601). */
export function dateKey(year: number | null, month: number | null, day: number | null): string {
  const two = (value: number) => String(value).padStart(2, '0');
  if (month === null) return year === null ? '' : String(year);
  const head = year === null ? '-' : String(year);
  return day === null ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

function add(match: RegExpExecArray, year: number, month: number, day: number, found: Findings): void {
  const start = match.index;
  const end = start + match[0].length;
  if (month < 1 || month > 12 || day < 1 || day > 31 || found.isTaken(start, end)) return;
  found.claim({ kind: 'date', key: dateKey(year, month, day), start, end, strength: strength.digits });
}
