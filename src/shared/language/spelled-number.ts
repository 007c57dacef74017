import { foldText } from './fold.ts';
import { joinNumbers } from './numbers.ts';
import { rulesOf } from './rules.ts';
import { tokenise } from './tokens.ts';

/**
 * The whole number in words that `text` begins with, and the offset behind it; null when it begins with none, or the
 * number words of `language` are not known.
 */
export function firstNumber(
  text: string,
  language: string,
): { readonly value: number; readonly end: number } | null {
  const rules = rulesOf(language);
  if (rules.data === null) return null;
  const folded = foldText(text);
  const tokens = tokenise(folded, rules);
  if (tokens[0]?.kind !== 'word' || tokens[0].entry?.number === undefined) return null;
  const first = joinNumbers(tokens, folded, rules)[0];
  return first?.kind === 'number' && first.int > 0 ? { value: first.int, end: first.end } : null;
}
