import { chineseValue } from './chinese-numerals.ts';
import type { ReadingRules } from './reading-rules.ts';
import { romanValue } from './roman.ts';

/** One way to understand the sign of an enumeration: its key ("3", "b"), its place, and what kind of sign it is. */
export interface Enumerator {
  readonly key: string;
  readonly value: number;
  /** A sample of the kind: "1", "a", "A", "i", "I", "一". */
  readonly kind: string;
}

const digitBlocks = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];
const latin = 'abcdefghijklmnopqrstuvwxyz';
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ukrainian = 'абвгдеєжзиіїклмнопрстуфхцчшщюя';
const looksLatin: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  і: 'i',
};
const greekNumbers: Readonly<Record<string, number>> = {
  α: 1,
  β: 2,
  γ: 3,
  δ: 4,
  ε: 5,
  ϛ: 6,
  ζ: 7,
  η: 8,
  θ: 9,
  ι: 10,
  κ: 20,
  λ: 30,
  μ: 40,
  ν: 50,
  ξ: 60,
  ο: 70,
  π: 80,
};
const hebrewNumbers: Readonly<Record<string, number>> = {
  א: 1,
  ב: 2,
  ג: 3,
  ד: 4,
  ה: 5,
  ו: 6,
  ז: 7,
  ח: 8,
  ט: 9,
  י: 10,
  כ: 20,
  ל: 30,
  מ: 40,
  נ: 50,
  ס: 60,
  ע: 70,
  פ: 80,
};
const kanaOrders = ['アイウエオカキクケコサシスセソタチツテト', 'イロハニホヘトチリヌルヲワカヨタレソ'];
const stems = '甲乙丙丁戊己庚辛壬癸';
const mostRoman = 59;

/** The value of digits of any script (٣ = 3), NaN when they are none. */
export function digitValue(text: string): number {
  let value = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    const block = digitBlocks.find((start) => code >= start && code < start + 10);
    if (block === undefined) return Number.NaN;
    value = value * 10 + code - block;
  }
  return value;
}

/** Every way to understand `sign` as an enumerator, likeliest first; empty when it is none. */
export function enumeratorsOf(sign: string, rules: ReadingRules): readonly Enumerator[] {
  const first = sign.codePointAt(0);
  if (first === undefined || sign.length > 8) return [];
  const digits = digitValue(sign);
  if (!Number.isNaN(digits)) return digits > 0 ? [{ key: String(digits), value: digits, kind: '1' }] : [];
  if (first < 0x250 || (first >= 0x2160 && first < 0x2180)) return latinEnumerators(sign);
  const lower = sign.toLowerCase();
  const kind = lower === sign ? 'a' : 'A';
  const listed = rules.letters
    .map((letters) => letters.indexOf(lower.replace(/ـ/g, '')) + 1)
    .filter((place) => place > 0);
  if (listed.length > 0) return [...new Set(listed)].map((place) => letter(place, 'a'));
  if (first < 0x400) return numeral(lower.replace('στ', 'ϛ'), greekNumbers, kind);
  if (first < 0x530) return cyrillicEnumerators(lower, kind, rules);
  if (first < 0x600) return numeral(sign.replace(/[׳״'"]/g, ''), hebrewNumbers, 'a');
  return eastern(sign);
}

function latinEnumerators(sign: string): readonly Enumerator[] {
  const upper = sign.toUpperCase();
  const isUpper = upper === sign;
  if (!isUpper && sign.toLowerCase() !== sign) return [];
  const found: Enumerator[] = [];
  const roman = romanValue(upper.normalize('NFKC'));
  if (roman !== null && roman <= mostRoman)
    found.push({ key: String(roman), value: roman, kind: isUpper ? 'I' : 'i' });
  const place = latin.indexOf(sign[0]!.toLowerCase());
  if (place >= 0 && sign.length <= 2 && [...upper].every((character) => character === upper[0])) {
    const asLetter = letter(place + 1 + 26 * (sign.length - 1), isUpper ? 'A' : 'a');
    if ('IVX'.includes(upper) || sign.length > 1) found.push(asLetter);
    else found.unshift(asLetter);
  }
  return found;
}

function cyrillicEnumerators(lower: string, kind: string, rules: ReadingRules): readonly Enumerator[] {
  if (lower.length !== 1) return [];
  const place = (rules.language === 'uk' ? ukrainian : cyrillic).indexOf(lower);
  const found = place < 0 ? [] : [letter(place + 1, kind)];
  // Typists mix in Latin letters of the same shape, and the other way round.
  const twin = looksLatin[lower];
  if (twin !== undefined && latin.indexOf(twin) !== place) found.push(letter(latin.indexOf(twin) + 1, kind));
  return found;
}

function eastern(sign: string): readonly Enumerator[] {
  const stem = stems.indexOf(sign);
  if (sign.length === 1 && stem >= 0) return [letter(stem + 1, '甲')];
  const places = kanaOrders.map((order) => order.indexOf(sign) + 1).filter((place) => place > 0);
  if (sign.length === 1 && places.length > 0) return [...new Set(places)].map((place) => letter(place, 'ア'));
  const value = chineseValue(sign);
  return value === null || value === 0 ? [] : [{ key: String(value), value, kind: '一' }];
}

/** Additive numerals of Greek and Hebrew (ια = 11, טו = 15): places of an enumeration, so letters by key. */
function numeral(
  sign: string,
  numbers: Readonly<Record<string, number>>,
  kind: string,
): readonly Enumerator[] {
  let sum = 0;
  let tens = false;
  for (const [at, character] of [...sign].entries()) {
    const value = numbers[character];
    if (value === undefined || at > 1 || (at > 0 && (value >= 10 || !tens))) return hebrewFifteen(sign, kind);
    tens = value >= 10;
    sum += value;
  }
  return sum === 0 ? [] : [letter(sum, kind)];
}

function hebrewFifteen(sign: string, kind: string): readonly Enumerator[] {
  if (sign === 'טו') return [letter(15, kind)];
  return sign === 'טז' ? [letter(16, kind)] : [];
}

/** Letter number `place` as the key of the Latin letter in that place: 3 → "c", 28 → "bb". */
function letter(place: number, kind: string): Enumerator {
  const key = latin[(place - 1) % 26]!.repeat(Math.ceil(place / 26));
  return { key, value: place, kind };
}
