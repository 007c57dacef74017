import type { ReadingRules } from '../reading-rules.ts';

const magnitudes =
  /^(?:[%‰‱€$£°]|万|萬|亿|億|兆|倍|million|milliard|mio|mrd|billion|mil |prozent|per ?cent|euro|millón|millones|milhões|миллион|млн|млрд)/iu;

/** The first word of `text` in lower case, without what surrounds it; empty when it does not begin with a word. */
export function firstWord(text: string): string {
  return /^[\s"“«„'‘(]*([\p{L}\p{M}’'.-]+)/u.exec(text)?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';
}

/** True when what follows a number makes it part of a date, an amount or a reference ("19. Dezember", "3.5 Mio."). */
export function followsAsValue(rest: string, rules: ReadingRules): boolean {
  const trimmed = rest.trimStart();
  if (magnitudes.test(trimmed)) return true;
  if (rules.months.has(firstWord(trimmed))) return true;
  return /^\p{Nd}{1,2}\.\s?\p{Nd}/u.test(trimmed) || /^(?:1[5-9]|20)\d\d(?![\d\p{L}])/u.test(trimmed);
}

/** True when `rest` goes on inside a sentence: a lower-case letter or a comma. */
export function goesOn(rest: string): boolean {
  return /^\s*(?:\p{Ll}|[,،、，;/])/u.test(rest);
}

/** True when nothing or a proper beginning stands behind a division's number: not "of the Treaty", not "Absatz 2". */
export function startsText(rest: string, rules: ReadingRules): boolean {
  if (/^\s*$/u.test(rest)) return true;
  if (/^[\p{L}\p{Nd}/]/u.test(rest) || goesOn(rest)) return false;
  if (!/^\s/u.test(rest)) return true;
  const word = firstWord(rest);
  const capital = /^[\s"“«„'‘(]*\p{Lu}/u.test(rest);
  if (
    (rules.goesOn.has(word) && !capital) ||
    (rules.beforeNumber.has(word) && /^\S+\s+\p{Nd}/u.test(rest.trim()))
  )
    return false;
  return !(/^\s+\p{Nd}/u.test(rest) && followsAsValue(rest, rules));
}
