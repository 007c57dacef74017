import type { Concept } from '../model/concept.ts';
import { languageKey } from './language-key.ts';
import { tokensOf } from './words.ts';

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

interface Term {
  readonly keys: readonly string[];
  readonly concept: Concept;
}

/** The terms of one language, found in texts whatever their inflection (words are compared by their stems). */
export class TermFinder {
  readonly #language: string;
  readonly #byFirst = new Map<string, Term[]>();
  readonly #found = new WeakMap<Written, readonly TermPlace[]>();

  constructor(concepts: readonly Concept[], language: string) {
    this.#language = languageKey(language);
    for (const concept of concepts)
      for (const written of termsIn(concept, this.#language)) {
        const keys = wordsIn(written, this.#language).map(({ key }) => key);
        const first = keys[0];
        if (first === undefined) continue;
        const terms = [...(this.#byFirst.get(first) ?? []), { keys, concept }];
        this.#byFirst.set(
          first,
          terms.toSorted((a, b) => b.keys.length - a.keys.length),
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
      const fitting = (this.#byFirst.get(words[at]?.key ?? '') ?? []).filter(({ keys }) =>
        keys.every((key, index) => words[at + index]?.key === key),
      );
      const longest = fitting[0]?.keys.length ?? 0;
      for (const { keys, concept } of fitting)
        if (keys.length === longest)
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

/** What a concept is called in a language, however its tag is written. */
export function termsIn(concept: Concept, language: string): readonly string[] {
  return Object.entries(concept).flatMap(([tag, terms]) => (languageKey(tag) === language ? terms : []));
}

function wordsIn(text: string, language: string) {
  return tokensOf(text, language).filter(({ kind }) => kind !== 'mark');
}
