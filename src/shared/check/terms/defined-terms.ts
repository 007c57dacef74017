import type { Alignment } from '../../model/alignment.ts';
import type { Concept } from '../../model/concept.ts';
import { sideText } from '../unit-text.ts';

/** Straight quotation marks open before a word and close behind one: what stands between two quotations is no term. */
const quotedWords =
  /(?:[“«„「《]\s?|(?<![\p{L}\p{N}])"(?=[\p{L}\p{N}]))([^“”«»„「」《》"]{2,60}?)(?:\s?[”»“」》]|(?<=[\p{L}\p{N}])"(?!\p{L}))/gu;
const mostWords = 4;
const mostTerms = 6;
/** "the Company" is used as "a Company" too. */
const article = /^\p{L}{1,3}[\s’']+(?=\p{L}{3})/u;

/**
 * The terms that the documents define themselves: short words in quotation marks, when every version of a unit has as
 * many of them; they go together in their order.
 */
export function definedTerms(alignment: Alignment): readonly Concept[] {
  return alignment.units.flatMap((unit) => {
    const held = alignment.languages.filter((language) => (unit.segments[language] ?? []).length > 0);
    if (held.length < 2) return [];
    const [first, ...others] = held.map((language) => termsIn(sideText(alignment, unit, language)));
    if (first === undefined || first.length === 0 || first.length > mostTerms) return [];
    if (others.some((terms) => terms.length !== first.length)) return [];
    const sides = [first, ...others];
    return first.map(
      (_, at): Concept =>
        Object.fromEntries(held.map((language, side) => [language, [sides[side]?.[at] ?? '']])),
    );
  });
}

function termsIn(text: string): readonly string[] {
  return [...text.matchAll(quotedWords)].flatMap(([, words = '']) => {
    const term = words.trim().replace(article, '');
    const short = term.split(/\s+/).length <= mostWords && (!/\p{sc=Han}/u.test(term) || term.length <= 10);
    return short && /\p{L}{2}/u.test(term) ? [term] : [];
  });
}
