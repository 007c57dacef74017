import { chineseNumeralChars, chineseValue } from './chinese-numerals.ts';
import { canonicalDecimal, readDecimal } from './decimal.ts';
import type { Findings } from './found.ts';
import { type ChineseData, languageData } from './language-data.ts';
import { romanValue } from './roman.ts';
import { strength } from './tokens.ts';

/** Pieces of regular expressions for Chinese text, folded. */
export const gap = '[ \\u00a0]*';
export const numeral = `[${chineseNumeralChars}]+`;
export const figures = '(?:\\d{1,3}(?:[ \\u00a0]\\d{3})+(?!\\d)|\\d+(?:,\\d{3})*(?:\\.\\d+)?)';
/** 三十五点五 or 35.5. */
export const anyDecimal = `(?:${figures}|${numeral}(?:点[〇零一二三四五六七八九]+)?)`;
export const anyNumber = `(?:${figures}|${numeral})`;

export const chinese: ChineseData | undefined = languageData.zh?.chinese;

/** The members of a list in the Chinese data. */
export function members(list: string | undefined): readonly string[] {
  return (list ?? '').split(' ').filter((word) => word !== '');
}

/** A pattern for one of `list`, the longest first. */
export function oneOf(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length).join('|');
}

/** Calls `add` for every match of `pattern` in what is not taken yet. */
export function each(
  text: string,
  pattern: RegExp,
  found: Findings,
  add: (match: RegExpExecArray, found: Findings) => void,
): void {
  for (const match of text.matchAll(pattern))
    if (!found.isTaken(match.index, match.index + match[0].length)) add(match, found);
}

/** The canonical decimal of figures, a Chinese or a Roman numeral; the text itself when it is none. */
export function numeralKey(text: string): string {
  if (/^\d/.test(text)) return readDecimal(text, '.');
  return String(chineseValue(text) ?? romanValue(text) ?? text);
}

/** As `numeralKey`, with decimals in words (三点一四). */
export function decimalKey(text: string): string {
  const [whole = '', part] = text.split('点');
  if (part === undefined) return numeralKey(whole);
  const digits = Array.from(part, (digit) => chineseValue(digit) ?? 0).join('');
  return canonicalDecimal(`${numeralKey(whole)}.${digits}`);
}

/** Figures are sure; of numerals the small ones are idioms as often as not, unless something `cues` them. */
export function trustIn(text: string, cued: boolean): number {
  if (/^\d/.test(text)) return strength.digits;
  const value = chineseValue(text.replace(/点.*/, '')) ?? romanValue(text) ?? 0;
  if (cued) return strength.word;
  if (value <= 3) return strength.faint;
  return value <= 12 ? strength.soft : strength.word;
}
