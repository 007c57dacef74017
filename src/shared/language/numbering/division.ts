import { chineseNumeralChars } from '../chinese-numerals.ts';
import type { Enumerator } from '../enumerators.ts';
import { enumeratorsOf } from '../enumerators.ts';
import type { ReadingRules } from '../reading-rules.ts';
import { firstNumber } from '../spelled-number.ts';
import { firstWord, followsAsValue, startsText } from './follows.ts';
import type { Label } from './label.ts';
import { readSuffix } from './suffix.ts';

const mayStandAlone = new Set(['annex', 'appendix', 'schedule', 'exhibit']);
const numeral = new RegExp(
  `^(?:\\p{Nd}{1,4}|[${chineseNumeralChars}]{1,5}|[IVXLC]{1,7}|[ivxlc]{2,6}|[Ⅰ-Ⅻ]|\\p{Lu}|\\p{Lo})(?![\\p{L}\\p{M}])`,
  'u',
);
const subdivision = /^\s?[(（]\s*(\p{Nd}{1,3}|\p{L}{1,4})\s*[)）]/u;

/** A label that names its division: "Article 3", "Chapitre II", "ANNEX", "§ 4 bis", "3. cikk", "المادة ٣". */
export function readDivision(head: string, rules: ReadingRules): Label | null {
  const sign = /^§{1,2}\s*/u.exec(head);
  if (sign !== null) return withNumber(head, sign[0].length, 'section', rules);
  if (rules.divisionAfter) {
    const after = numberFirst(head, rules);
    if (after !== null) return after;
  }
  const lower = head.toLowerCase();
  if (lower.length !== head.length || /^\p{Ll}/u.test(head)) return null;
  for (const [printed, key] of rules.divisions) {
    if (!lower.startsWith(printed)) continue;
    const behind = head.slice(printed.length);
    const space = /^[.\s:]*/u.exec(behind)![0];
    if (/^[\p{L}\p{M}]/u.test(behind) && !/^\p{Script=Han}/u.test(head)) continue;
    const found = withNumber(head, printed.length + space.length, key, rules);
    if (found !== null) return found;
    if (mayStandAlone.has(key) && /^\s*(?:[:：.–—-]|$|\n)/u.test(behind))
      return {
        label: head.slice(0, printed.length),
        end: printed.length,
        readings: [alone(key)],
        doubtful: false,
      };
  }
  return null;
}

function withNumber(head: string, from: number, key: string, rules: ReadingRules): Label | null {
  const behind = head.slice(from);
  const found = numberAt(behind, rules);
  if (found === null) return null;
  let end = from + found.end;
  const parts: string[] = [];
  for (let sub = subdivision.exec(head.slice(end)); sub !== null; sub = subdivision.exec(head.slice(end))) {
    const [part] = enumeratorsOf(sub[1]!, rules);
    if (part === undefined || parts.length > 3) break;
    parts.push(part.key);
    end += sub[0].length;
  }
  const rest = head.slice(end);
  if (!startsText(rest, rules) || isReference(rest, rules)) return null;
  if (/^[.)）．](?=\s|$)/u.test(rest)) end += 1;
  const readings = found.enumerators.map(({ key: number, value }) => ({
    path: [`${key} ${number}${found.suffix}`, ...parts],
    value,
    style: parts.length === 0 ? key : `${key} (1)`,
  }));
  const [first, ...others] = readings;
  return first === undefined
    ? null
    : { label: head.slice(0, end), end, readings: [first, ...others], doubtful: false };
}

interface FoundNumber {
  readonly end: number;
  readonly enumerators: readonly Enumerator[];
  readonly suffix: string;
}

function numberAt(text: string, rules: ReadingRules): FoundNumber | null {
  const words = spelledAt(text, rules);
  if (words !== null) return { end: words.end, enumerators: [spelled(words.value)], suffix: '' };
  const dotted = /^\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+(?![\p{L}\p{Nd}])/u.exec(text);
  if (dotted !== null)
    return {
      end: dotted[0].length,
      enumerators: [{ ...spelled(Number(dotted[0].split('.').at(-1))), key: dotted[0] }],
      suffix: '',
    };
  const printed = (/^\p{Nd}{1,4}/u.exec(text) ?? numeral.exec(text))?.[0];
  if (printed === undefined) return null;
  const all = enumeratorsOf(printed, rules);
  // Divisions are numbered in Roman figures rather than in letters, so "Part I" is 1 and "Annex C" c.
  const enumerators = all.length > 1 && /^[IVXLC]$/u.test(printed) ? all : all.slice(0, 1);
  if (enumerators.length === 0) return null;
  const suffix =
    /^\p{Nd}/u.test(printed) || printed.length > 1
      ? readSuffix(text.slice(printed.length))
      : { end: 0, key: '' };
  return { end: printed.length + suffix.end, enumerators, suffix: suffix.key };
}

/** A number in words, all of them: "fifteen", "vigésimo primero", الخامسة عشرة. */
function spelledAt(
  text: string,
  rules: ReadingRules,
): { readonly value: number; readonly end: number } | null {
  const word = /^[\p{L}\p{M}-]+/u.exec(text)?.[0] ?? '';
  if (word.length < 2) return null;
  const number = firstNumber(text.slice(0, 120), rules.language);
  const value = rules.numberWords.get(word.toLowerCase());
  if (number !== null && (number.end > word.length || value === undefined)) return number;
  return value === undefined ? null : { value, end: word.length };
}

/** "3. cikk", "I. fejezet", "3. §": the division behind its number. */
function numberFirst(head: string, rules: ReadingRules): Label | null {
  const number = /^(\p{Nd}{1,4}|[IVXLC]{1,7})(?:\/([A-Z]))?\.\s*/u.exec(head);
  if (number === null) return null;
  const behind = head.slice(number[0].length);
  const word = firstWord(behind);
  const key = behind.startsWith('§') ? 'section' : rules.divisions.find(([printed]) => printed === word)?.[1];
  const [first] = enumeratorsOf(number[1]!, rules);
  if (key === undefined || first === undefined) return null;
  const end = number[0].length + (behind.startsWith('§') ? 1 : word.length);
  if (!startsText(head.slice(end), rules)) return null;
  const path = [`${key} ${first.key}${number[2]?.toLowerCase() ?? ''}`];
  return {
    label: head.slice(0, end),
    end,
    readings: [{ path, value: first.value, style: key }],
    doubtful: false,
  };
}

/** "Artikel 3 Absatz 2 bestimmt": another division right behind the number means the article is only spoken of. */
function isReference(rest: string, rules: ReadingRules): boolean {
  const word = firstWord(rest);
  if (followsAsValue(rest, rules) && rules.months.has(word)) return true;
  const isDivision = rules.divisions.some(([printed]) => printed.replace(/\.$/, '') === word);
  return isDivision && /^[\s\p{L}\p{M}.]+\p{Nd}/u.test(rest);
}

function alone(key: string): { path: readonly string[]; value: number; style: string } {
  return { path: [key], value: 1, style: key };
}

function spelled(value: number): Enumerator {
  return { key: String(value), value, kind: '1' };
}
