import { isMeasure, shownMeasure } from '../language/measures.ts';
import { languageName } from '../model/language-tag.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const names = new Map<string, string>();
const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });

/** "Chinese" for "zh"; the tag itself where it has no name ("x-old"). */
export function nameOf(language: string): string {
  const known = names.get(language);
  if (known !== undefined) return known;
  const name = nameOrTag(language);
  names.set(language, name);
  return name;
}

function nameOrTag(language: string): string {
  try {
    return language === 'und' ? language : languageName(language, 'en');
  } catch {
    return language;
  }
}

/** "Chinese, English and French". */
export function namesOf(languages: readonly string[]): string {
  return listOf(languages.map(nameOf));
}

/** "a", "a and b", "a, b and c". */
export function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** A value's key as people read it: "19 December 2023" for "2023-12-19", "12,500 EUR" for "12500 EUR". */
export function shownValue(kind: string, key: string): string {
  return kind === 'date' ? shownDate(key) : shownNumber(key);
}

/** `text` in quotation marks, cut at a word (or character) after about `most` characters. */
export function quoted(text: string, most = 48): string {
  const clean = text.trim();
  if (clean.length <= most) return `“${clean}”`;
  const cut = clean.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `“${cut.slice(0, space > most / 2 ? space : most).replace(/[\s,;:.，；：。、]+$/, '')}…”`;
}

function shownDate(key: string): string {
  const match = /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(key);
  if (match === null) return key;
  const [, year, month, day] = match;
  const parts = [
    day === undefined ? '' : String(Number(day)),
    monthNames[Number(month) - 1] ?? '',
    year === '-' ? '' : year,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function shownNumber(key: string): string {
  const unit = key.slice(key.indexOf(' ') + 1);
  if (isMeasure(unit)) return shownMeasure(Number(key.slice(0, -unit.length)), unit, 'en');
  const match = /^(-?\d{5,15}(?:\.\d+)?)(.*)$/.exec(key);
  return match === null ? key : `${grouped.format(Number(match[1]))}${match[2]}`;
}
