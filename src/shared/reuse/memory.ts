import type { Concept } from '../model/concept.ts';
import { primaryLanguage } from '../model/language-tag.ts';
import { leastScore, type MemoryMatch, type UnitTexts } from '../model/reuse.ts';
import { MemoryIndex } from './memory-index.ts';

interface Entry {
  readonly file: number;
  readonly unit: Concept;
  readonly text: string;
}

const shown = 5;

/** The units of memories, looked up from whichever language there is a text in. Indexes are made when first asked for. */
export class Memory {
  readonly #units: { readonly file: number; readonly unit: Concept }[] = [];
  readonly #languages = new Set<string>();
  readonly #indexes = new Map<string, { readonly index: MemoryIndex; readonly entries: Entry[] }>();

  /** Units in all files. */
  get size(): number {
    return this.#units.length;
  }

  /** True when it has a text in `language` (BCP 47), of whatever region. */
  knows(language: string): boolean {
    return this.#languages.has(primaryLanguage(language));
  }

  /** Puts in a unit, its texts by primary language. */
  add(file: number, unit: Concept): void {
    this.#units.push({ file, unit });
    for (const language in unit) this.#languages.add(language);
    this.#indexes.clear();
  }

  /** What is most like the text in `source` among `texts`, each pair of texts once; the languages of `texts` are the project's. */
  find(texts: UnitTexts, source: string, languages: readonly string[]): readonly MemoryMatch[] {
    const text = texts[source];
    if (text === undefined) return [];
    const { index, entries } = this.#indexOf(primaryLanguage(source));
    const seen = new Set<string>();
    const matches: MemoryMatch[] = [];
    for (const { at, score } of index.find(text, leastScore, shown * 8)) {
      const entry = entries[at];
      if (entry === undefined || matches.length === shown) continue;
      const targets = languages
        .filter((language) => language !== source)
        .flatMap((language) => {
          const [way] = entry.unit[primaryLanguage(language)] ?? [];
          return way === undefined ? [] : [{ language, text: way }];
        });
      const signature = JSON.stringify([entry.text, targets]);
      if (seen.has(signature)) continue;
      seen.add(signature);
      matches.push({ file: entry.file, score, source: { language: source, text: entry.text }, targets });
    }
    return matches;
  }

  /** The score of the text most like `text` in the language `source`; 0 for none. */
  best(text: string, source: string): number {
    return this.#indexOf(primaryLanguage(source)).index.find(text, leastScore, 1)[0]?.score ?? 0;
  }

  #indexOf(language: string): { readonly index: MemoryIndex; readonly entries: readonly Entry[] } {
    const known = this.#indexes.get(language);
    if (known !== undefined) return known;
    const made = { index: new MemoryIndex(), entries: [] as Entry[] };
    for (const { file, unit } of this.#units)
      for (const text of unit[language] ?? []) {
        made.index.add(text);
        made.entries.push({ file, unit, text });
      }
    this.#indexes.set(language, made);
    return made;
  }
}
