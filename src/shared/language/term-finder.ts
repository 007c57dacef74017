import type { Concept } from '../model/concept.ts';
import { primaryLanguage } from '../model/language-tag.ts';
import { type Token, tokensOf } from './words.ts';

/** A term where it stands in a segment. */
export interface TermPlace {
  readonly concept: Concept;
  readonly start: number;
  readonly end: number;
}

/** Whatever has a text: a segment. */
interface Written {
  readonly text: string;
}

/** A word by its stem and as it is written, folded. */
type Word = Pick<Token, 'key' | 'form'>;

interface Term {
  readonly words: readonly Word[];
  readonly concept: Concept;
}

/** The terms of one language, found in texts whatever their inflection (words are compared by their stems). */
export class TermFinder {
  readonly #language: string;
  readonly #byFirst = new Map<string, Term[]>();
  readonly #found = new WeakMap<Written, readonly TermPlace[]>();

  constructor(concepts: readonly Concept[], language: string) {
    this.#language = primaryLanguage(language);
    for (const concept of concepts)
      for (const written of termsIn(concept, this.#language)) {
        const words = wordsIn(written, this.#language);
        const first = words[0]?.key;
        if (first === undefined) continue;
        const terms = [...(this.#byFirst.get(first) ?? []), { words, concept }];
        this.#byFirst.set(
          first,
          terms.toSorted((a, b) => b.words.length - a.words.length),
        );
      }
  }

  /** The terms in a segment, the longest where one holds another; all concepts that share it. Remembered. */
  termsOf(segment: Written): readonly TermPlace[] {
    const known = this.#found.get(segment);
    if (known !== undefined) return known;
    const words = wordsIn(segment.text, this.#language);
    const places: TermPlace[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const fitting = (this.#byFirst.get(words[at]?.key ?? '') ?? []).filter((term) =>
        term.words.every((word, index) => isSameWord(word, words[at + index])),
      );
      const longest = fitting[0]?.words.length ?? 0;
      for (const { words: own, concept } of fitting)
        if (own.length === longest)
          places.push({
            concept,
            start: words[at]?.start ?? 0,
            end: words[at + longest - 1]?.end ?? 0,
          });
      if (longest > 1) at += longest - 1;
    }
    this.#found.set(segment, places);
    return places;
  }
}

/** Letters in which both forms of one word may differ at their ends: "condição" and "condições". */
const ending = 2;

/** Whether two words of one stem are forms of one word: "autoridad" is none of "autorizado". */
function isSameWord(one: Word, other: Word | undefined): boolean {
  if (other === undefined || one.key !== other.key) return false;
  // A word that is known by another form of it has no letters to compare.
  if (!one.form.startsWith(one.key) || !other.form.startsWith(one.key)) return true;
  const shorter = Math.min(one.form.length, other.form.length);
  let shared = one.key.length;
  while (shared < shorter && one.form.charAt(shared) === other.form.charAt(shared)) shared += 1;
  return shorter - shared <= ending;
}

/** What a concept is called in a language, however its tag is written. */
export function termsIn(concept: Concept, language: string): readonly string[] {
  return Object.entries(concept).flatMap(([tag, terms]) => (primaryLanguage(tag) === language ? terms : []));
}

function wordsIn(text: string, language: string) {
  return tokensOf(text, language).filter(({ kind }) => kind !== 'mark');
}
