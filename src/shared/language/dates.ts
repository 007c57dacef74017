import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import { dateKey } from './numeric-dates.ts';
import type { Rules } from './rules.ts';
import { strength, type Token } from './tokens.ts';

interface Written {
  month: number;
  year: number | null;
  /** Day numbers with their place; the last one stands for the whole date. */
  days: Token[];
  start: number;
  end: number;
  /** Token indices behind and before it. */
  from: number;
  to: number;
  strength: number;
}

/**
 * Finds dates that name their month, in the orders day–month–year, month–day–year and year–month–day, in full, without
 * a day or without a year; days that share a month and dates that share a year each become a date of their own.
 * Dates of the Islamic calendar are left alone: their numbers are no values.
 */
export function scanDates(tokens: readonly Token[], folded: FoldedText, rules: Rules, found: Findings): void {
  leaveHijri(tokens);
  const dates: Written[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.entry?.month === undefined || token.used || token.kind !== 'word') continue;
    if (rules.data?.capitalMonths === true && !/\p{Lu}/u.test(folded.text.charAt(token.start))) continue;
    const date = dateAround(tokens, at, rules);
    if (date === null) continue;
    for (let used = date.from; used < date.to; used += 1)
      if (tokens[used]) (tokens[used] as Token).used = true;
    dates.push(date);
    at = date.to - 1;
  }
  shareYears(dates, tokens);
  for (const date of dates) addDate(date, found);
}

function dateAround(tokens: readonly Token[], at: number, rules: Rules): Written | null {
  const month = tokens[at]?.entry?.month ?? 0;
  const monthEnd = sameMonthAgain(tokens, at, month);
  const hyphened = betweenHyphens(tokens, at, month);
  if (hyphened !== null) return hyphened;
  const short = tokens[at]?.entry?.shortMonth === true;
  const left = fillersLeft(tokens, at);
  const right = fillersRight(tokens, monthEnd, short);
  const before = numberAt(tokens, left);
  const after = numberAt(tokens, right);
  if (isYear(before) && isDay(after)) return written(tokens, month, before, [after], left, right + 1);
  const year = isYear(after) ? after : null;
  // "62 June 1948" is a misprinted date, not a number before a month.
  const misprint = before !== null && before.int > 31 && before.int < 100 && left >= at - 2 && year !== null;
  const spelt = rules.data?.capitalMonths !== true || (before !== null && isFigure(before));
  if ((isDay(before) && spelt) || (misprint && before.strength === strength.digits)) {
    const days = daysBefore(tokens, left);
    if (short && year === null && tokens[monthEnd + 1]?.key !== '.') return null;
    return written(tokens, month, year, days.tokens, days.from, year === null ? monthEnd + 1 : right + 1);
  }
  const mayLead = rules.data === null || rules.data.capitalMonths === true;
  if (isDay(after) && mayLead && isFigure(after)) return monthFirst(tokens, month, at, right, short);
  if (isYear(after) && !short) return written(tokens, month, after, [], at, right + 1);
  return null;
}

/** "19-Dec-2023". */
function betweenHyphens(tokens: readonly Token[], at: number, month: number): Written | null {
  if (tokens[at - 1]?.key !== '-' || tokens[at + 1]?.key !== '-') return null;
  if ([-1, 0, 1, 2].some((step) => tokens[at + step]?.spaced === true)) return null;
  const day = numberAt(tokens, at - 2);
  const year = numberAt(tokens, at + 2);
  return isDay(day) && isYear(year) ? written(tokens, month, year, [day], at - 2, at + 3) : null;
}

/** "December 19, 2023", "December 6 and 7, 1999", "December 19". */
function monthFirst(
  tokens: readonly Token[],
  month: number,
  from: number,
  at: number,
  short: boolean,
): Written | null {
  const days = [tokens[at] as Token];
  let to = at + 1;
  for (;;) {
    const next = skipList(tokens, to);
    const day = numberAt(tokens, next);
    if (next === to || !isDay(day) || !isFigure(day) || tokens[next + 1]?.entry?.month !== undefined) break;
    days.push(day);
    to = next + 1;
  }
  const yearAt = fillersRight(tokens, to - 1, false);
  const year = numberAt(tokens, yearAt);
  if (isYear(year)) return written(tokens, month, year, days, from, yearAt + 1);
  return short || tokens[at]?.spaced === false ? null : written(tokens, month, null, days, from, to);
}

function written(
  tokens: readonly Token[],
  month: number,
  year: Token | null,
  days: Token[],
  from: number,
  to: number,
): Written {
  const parts = year === null ? days : [...days, year];
  const trust = Math.min(...parts.map((part) => Math.max(part.strength, strength.word)));
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { month, year: year?.int ?? null, days, start, end, from, to, strength: trust };
}

function addDate(date: Written, found: Findings): void {
  if (date.days.length === 0) {
    const key = dateKey(date.year, date.month, null);
    found.add({ kind: 'date', key, start: date.start, end: date.end, strength: date.strength });
    return;
  }
  // The day next to the month carries the whole date; the others only their own figure.
  const monthBefore = (date.days[0]?.start ?? 0) > date.start;
  const whole = monthBefore ? 0 : date.days.length - 1;
  date.days.forEach((day, index) => {
    const key = dateKey(date.year, date.month, day.int);
    let { start, end } = day;
    if (index === whole)
      [start, end] = monthBefore ? [date.start, date.days[1]?.start ?? date.end] : [day.start, date.end];
    if (index === whole && monthBefore && date.days.length > 1) end = day.end;
    found.add({ kind: 'date', key, start, end, strength: date.strength });
  });
}

/** كانون الأول/ديسمبر: the same month named twice. */
function sameMonthAgain(tokens: readonly Token[], at: number, month: number): number {
  const again = tokens[at + 2];
  return tokens[at + 1]?.key === '/' && again?.entry?.month === month ? at + 2 : at;
}

function fillersLeft(tokens: readonly Token[], at: number): number {
  let left = at - 1;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const token = tokens[left];
    const filler =
      token?.kind === 'sign'
        ? /^[.º°ª]$/.test(token.key)
        : token?.kind === 'word' && token.entry?.dateWord === true;
    if (!filler) break;
    left -= 1;
  }
  return left;
}

function fillersRight(tokens: readonly Token[], at: number, afterShort: boolean): number {
  let right = at + 1;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const token = tokens[right];
    const filler =
      token?.kind === 'sign'
        ? (token.key === ',' || (afterShort && token.key === '.')) && skipped < 2
        : token?.kind === 'word' && token.entry?.dateWord === true;
    if (!filler) break;
    right += 1;
  }
  return right;
}

/** The days joined to the one at `last`: "6, 7 and 8", "6-7". A comma alone joins nothing. */
function daysBefore(tokens: readonly Token[], last: number): { tokens: Token[]; from: number } {
  const days = [tokens[last] as Token];
  let from = last;
  let listed = false;
  for (;;) {
    let at = from - 1;
    // "dall’8 all’11 giugno"
    if (/^['’]$/.test(tokens[at]?.key ?? '') && tokens[at - 1]?.entry?.listWord === true) at -= 1;
    const sign = tokens[at];
    const word = sign?.kind === 'word' && sign.entry?.listWord === true;
    const hyphen = sign?.kind === 'sign' && sign.key === '-';
    const slash = sign?.kind === 'sign' && sign.key === '/' && tokens[at - 1]?.key === '.';
    const comma = sign?.kind === 'sign' && sign.key === ',' && listed;
    if (!(word || hyphen || slash || comma)) break;
    at -= 1;
    if (!comma && /^[.,]$/.test(tokens[at]?.key ?? '')) at -= 1;
    const day = numberAt(tokens, at);
    const cued = isCue(tokens, at - 1) || tokens[at - 1]?.key === '-';
    if (!isDay(day) || cued || (hyphen && day.int >= (days[0]?.int ?? 0))) break;
    days.unshift(day);
    from = at;
    listed = true;
  }
  return { tokens: days, from };
}

/** "с 3 по 5 мая": a word of one letter names a part of a text only as an abbreviation, with its stop. */
function isCue(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return word?.entry?.provision === true && word.end - word.start > 2;
}

function skipList(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.key === ',' && tokens[next + 1]?.entry?.listWord === true) next += 1;
  if (tokens[next]?.entry?.listWord === true || tokens[next]?.key === '-') return next + 1;
  return at;
}

function numberAt(tokens: readonly Token[], at: number): Token | null {
  const token = tokens[at];
  return token?.kind === 'number' && !token.used ? token : null;
}

function isDay(token: Token | null): token is Token {
  return token !== null && token.int >= 1 && token.int <= 31;
}

/** In English a day is written in figures or as an ordinal; "May one …" is no date. */
function isFigure(token: Token): boolean {
  return token.ordinal || token.strength === strength.digits;
}

function isYear(token: Token | null): token is Token {
  return token !== null && token.int >= 1000 && token.int <= 9999;
}

/** "6 September to 7 October 1999": the earlier date has the later one's year. */
function shareYears(dates: readonly Written[], tokens: readonly Token[]): void {
  for (let at = dates.length - 2; at >= 0; at -= 1) {
    const date = dates[at];
    const next = dates[at + 1];
    if (
      date === undefined ||
      next === undefined ||
      date.year !== null ||
      next.year === null ||
      date.days.length === 0
    )
      continue;
    const between = tokens.slice(date.to, next.from);
    const joined = between.every(
      (token) => token.entry?.listWord === true || token.entry?.dateWord === true || /^[-,]$/.test(token.key),
    );
    if (between.length <= 3 && joined) date.year = next.year;
  }
}

function leaveHijri(tokens: readonly Token[]): void {
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    const numbers: (Token | undefined)[] = [];
    if (token.entry?.hijriMonth === true) numbers.push(tokens[at - 1], tokens[at + 1], tokens[at + 2]);
    else if (token.entry?.hijriMark === true && tokens[at - 1]?.kind === 'number')
      numbers.push(tokens[at - 1]);
    for (const number of numbers) if (number?.kind === 'number') number.used = true;
  });
}
