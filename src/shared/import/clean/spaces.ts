import type { ReadingRules } from '../../language/reading-rules.ts';
import { isDense, isHanOrKana } from '../../language/script.ts';

/**
 * What white space between two stretches of one line reads: a single space, or nothing – inside Chinese and Japanese,
 * between their characters and figures or Latin letters, and around the apostrophe of an elided word.
 */
export function spaceBetween(before: string, after: string, space: string, rules: ReadingRules): string {
  const last = before.at(-1) ?? '';
  const first = after[0] ?? '';
  if (isDense(last) && isDense(first))
    return space.includes('\u3000') && isHanOrKana(last) && isHanOrKana(first) ? ' ' : '';
  if (isDense(last) || isDense(first)) return isKept(last, first) ? ' ' : '';
  if (rules.elisions.size > 0 && isElided(before, after, rules)) return '';
  return ' ';
}

/** What a line break inside a paragraph reads: a space, or nothing where none belongs. */
export function breakBetween(before: string, after: string, rules: ReadingRules): string {
  const last = before.at(-1) ?? '';
  const first = after[0] ?? '';
  if (isDense(last) || isDense(first)) return isKept(last, first) ? ' ' : '';
  if (isElided(before, after, rules)) return '';
  if (/[/([{（]/u.test(last) && !/\s[/]$/.test(before)) return '';
  if (/[—–]/u.test(last) && !/\s[—–]$/u.test(before) && /[\p{L}\p{Nd}]/u.test(first)) return '';
  return ' ';
}

/** Korean words and Latin ones beside full-width punctuation keep their space; Han and figures do not. */
function isKept(last: string, first: string): boolean {
  return /\p{Script=Hangul}/u.test(last) || /\p{Script=Hangul}/u.test(first);
}

/** "l ’eau", "l’ eau": white space beside the apostrophe of an elided word. */
function isElided(before: string, after: string, rules: ReadingRules): boolean {
  if (/^[’']\p{L}/u.test(after)) return rules.elisions.has(wordAtEnd(before));
  if (!/[’']$/u.test(before) || !/^\p{L}/u.test(after)) return false;
  return rules.elisions.has(wordAtEnd(before.slice(0, -1)));
}

function wordAtEnd(text: string): string {
  return /[\p{L}\p{M}]+$/u.exec(text.slice(-12))?.[0]?.toLowerCase() ?? '';
}
