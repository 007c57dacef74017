import { TermFinder, termsIn } from '../language/term-finder.ts';
import type { Concept } from '../model/concept.ts';
import { primaryLanguage } from '../model/language-tag.ts';
import type { TermSide, TermUse, UnitTexts } from '../model/reuse.ts';

/** The terms of glossaries, found in the texts of a unit whatever their inflection. */
export class Glossary {
  readonly #files = new Map<Concept, number>();
  readonly #finders = new Map<string, TermFinder>();

  /** Terms in all files. */
  get size(): number {
    return this.#files.size;
  }

  add(file: number, concept: Concept): void {
    this.#files.set(concept, file);
    this.#finders.clear();
  }

  /**
   * The terms that stand in one of `texts` at least, in the order they are met, each with what the other languages have of
   * it. A language lacks a term when the glossary names it there, the language has a text, and none of its names stands in it.
   */
  find(texts: UnitTexts, languages: readonly string[]): readonly TermUse[] {
    const found = new Map<Concept, Map<string, string>>();
    for (const language of languages) {
      const text = texts[language];
      if (text === undefined) continue;
      for (const { concept, start, end } of this.#finderOf(language).termsOf({ text })) {
        const places = found.get(concept) ?? new Map<string, string>();
        found.set(concept, places);
        if (!places.has(language)) places.set(language, text.slice(start, end));
      }
    }
    return [...found].map(([concept, places]) => ({
      file: this.#files.get(concept) ?? 0,
      sides: languages.flatMap((language): TermSide[] => {
        const terms = termsIn(concept, primaryLanguage(language));
        if (terms.length === 0) return [];
        const place = places.get(language) ?? null;
        return [{ language, terms, found: place, lacking: place === null && texts[language] !== undefined }];
      }),
    }));
  }

  #finderOf(language: string): TermFinder {
    const known = this.#finders.get(language);
    if (known !== undefined) return known;
    const made = new TermFinder([...this.#files.keys()], language);
    this.#finders.set(language, made);
    return made;
  }
}
