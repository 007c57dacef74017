import type { ReadingRules } from '../../language/reading-rules.ts';
import { isUpper } from '../../language/script.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What becomes of a hyphen at a line end: it stays, it goes, or it stays with a space behind ("Wirtschafts- und"). */
export type HyphenFate = 'keep' | 'drop' | 'space';

/**
 * Decides about a hyphen between `left` (the text up to it, hyphen excluded) and `right` (the text of the next line).
 * The document's own words decide first, then what the language says of its compounds; a word merely divided is
 * joined.
 */
export function hyphenFate(
  left: string,
  right: string,
  rules: ReadingRules,
  vocabulary: () => Vocabulary,
): HyphenFate {
  const [stem] = /[\p{L}\p{M}\p{Nd}]+(?:[-‐’'][\p{L}\p{M}\p{Nd}]+)*$/u.exec(left.slice(-60)) ?? [''];
  const [tail] = /^[\p{L}\p{M}\p{Nd}]+(?:[-‐][\p{L}\p{M}\p{Nd}]+)*/u.exec(right.slice(0, 60)) ?? [''];
  if (stem === '' || tail === '') return 'keep';
  if (/\p{Nd}$/u.test(stem) || /^\p{Nd}/u.test(tail)) return 'keep';
  const before = stem.toLowerCase().replace(/‐/g, '-');
  const after = tail.toLowerCase().replace(/‐/g, '-');
  const first = after.split('-')[0]!;
  const last = before.split('-').at(-1)!;
  if (rules.language === 'de' && rules.hyphenAfter.has(first)) return 'space';
  const words = vocabulary();
  if (words.has(`${before}-${after}`) || words.has(`${last}-${first}`)) return 'keep';
  if (words.has(last + first) || words.has(before + after)) return 'drop';
  if (isUpper(tail[0]!))
    return isUpper(stem.at(-1)!) && stem.length > 1 && tail.length > 1 && isUpper(tail[1]!) ? 'drop' : 'keep';
  if (rules.hyphenBefore.has(before) || rules.hyphenBefore.has(last)) return 'keep';
  if (before.includes('-') && words.has(last)) return 'keep';
  if (rules.hyphenAfter.has(first) || rules.hyphenAfter.has(after)) return 'keep';
  if (words.has(last) && words.has(first) && last.length >= 4 && first.length >= 4) return 'keep';
  return 'drop';
}
