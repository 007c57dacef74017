import { isMeasure, isRounded, sameMeasure } from '../../language/measures.ts';

const numberWithUnit = /^(-?[\d.]+)(?: ?([^\d\s:.,/()-][^\d\s:/()]*))?$/;
const fraction = /^(\d+)\/(\d{1,4})$/;
/** A time, or a number that may be one: "15:05", "15", "3.05". */
const timeParts = /^(\d{1,2})(?:[:.](\d{1,2}))?(?: h)?$/;
const dateParts = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/;

/**
 * Whether two keys may well mean the same although they differ: a unit or a year that one language leaves out, the kind
 * of dollar, a part of a resolution that is named or not, a separator that can be read both ways.
 */
export function maySayTheSame(one: string, other: string): boolean {
  if (one === other) return true;
  const a = numberWithUnit.exec(one);
  const b = numberWithUnit.exec(other);
  if (a !== null && b !== null) {
    if (sameNumber(a[1] ?? '', b[1] ?? '') && sameUnit(a[2], b[2])) return true;
    return sameMeasure(a[1] ?? '', a[2] ?? '', b[1] ?? '', b[2] ?? '');
  }
  if (fraction.test(one) || fraction.test(other)) {
    const [x, y] = [shareOf(one), shareOf(other)];
    if (x !== null && y !== null) return Math.abs(x - y) < 1e-9;
  }
  if (isTime(one) || isTime(other)) return sameTime(one, other);
  if (dateParts.test(one) && dateParts.test(other)) return sameDate(one, other);
  return withoutLetter(one) === other || withoutLetter(other) === one;
}

/** Whether one key is the other rounded in a larger unit: "30 cm" for "305 mm". */
export function isRounding(one: string, other: string): boolean {
  const a = numberWithUnit.exec(one);
  const b = numberWithUnit.exec(other);
  return a !== null && b !== null && isRounded(a[1] ?? '', a[2] ?? '', b[1] ?? '', b[2] ?? '');
}

/** The unit a number's key carries ("%", "EUR", "d"), "" when it has none. */
export function unitOf(key: string): string {
  return numberWithUnit.exec(key)?.[2] ?? '';
}

/** `key` without a unit of measure: "30" for "30 d". */
export function withoutMeasure(key: string): string {
  const unit = unitOf(key);
  return isMeasure(unit) ? key.slice(0, -unit.length - 1) : key;
}

/** Whether both keys name a unit, and units that cannot be the same: 30 days are not 30 months. */
export function otherUnits(one: string, other: string): boolean {
  const [a, b] = [unitOf(one), unitOf(other)];
  return a !== '' && b !== '' && !sameUnit(a, b) && !maySayTheSame(one, other);
}

/** Whether a key is a share of the whole, as "2/3" or the "0.5" of a half. */
export function isFraction(key: string): boolean {
  const parts = fraction.exec(key);
  return parts === null ? key === '0.5' : Number(parts[1]) < Number(parts[2]) && Number(parts[2]) <= 10;
}

/** What a fraction, a decimal or a percentage is of the whole. */
function shareOf(key: string): number | null {
  const parts = fraction.exec(key);
  if (parts !== null) return Number(parts[1]) / Number(parts[2]);
  const percent = /^([\d.]+)(%?)$/.exec(key);
  return percent === null ? null : Number(percent[1]) / (percent[2] === '%' ? 100 : 1);
}

/** Whether `date` (a date's key) lies in the year `number`. */
export function isYearOf(number: string, date: string): boolean {
  return /^\d{4}$/.test(number) && date.startsWith(`${number}-`);
}

/** All whole numbers in a key, without leading zeros: what it consists of when it is written another way. */
export function atomsOf(key: string): readonly string[] {
  return (key.match(/\d+/g) ?? []).map((digits) => digits.replace(/^0+(?=\d)/, ''));
}

function sameNumber(one: string, other: string): boolean {
  if (one === other) return true;
  const digits = one.replace(/\D/g, '');
  // 1.234 and 1234
  return (
    digits === other.replace(/\D/g, '') && digits.length >= 4 && one.includes('.') !== other.includes('.')
  );
}

function isTime(key: string): boolean {
  return /^\d{1,2}:\d\d$/.test(key);
}

/** A full hour may be a plain number elsewhere, and not every language tells its afternoons by the number. */
function sameTime(one: string, other: string): boolean {
  const a = timeParts.exec(one);
  const b = timeParts.exec(other);
  if (a === null || b === null) return false;
  const minutes = (text: string | undefined) => (text ?? '').padEnd(2, '0');
  return minutes(a[2]) === minutes(b[2]) && Number(a[1]) % 12 === Number(b[1]) % 12;
}

function sameUnit(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  const pair = [one, other];
  const rest = pair.find((unit) => unit !== '$' && unit !== '¥') ?? '';
  if (pair.includes('$')) return /D$/.test(rest);
  return pair.includes('¥') && /^(JPY|CNY)$/.test(rest);
}

function sameDate(one: string, other: string): boolean {
  const a = dateParts.exec(one) ?? [];
  const b = dateParts.exec(other) ?? [];
  const agree = (x: string | undefined, y: string | undefined) =>
    x === undefined || y === undefined || x === '-' || y === '-' || x === y;
  return a[2] === b[2] && agree(a[1], b[1]) && agree(a[3], b[3]);
}

function withoutLetter(reference: string): string {
  return /^\d+\/\d+ [A-Z](?:-[A-Z])?$/.test(reference) ? reference.replace(/ .*/, '') : reference;
}
