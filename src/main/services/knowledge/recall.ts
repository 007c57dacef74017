import { tokensOf } from '../../../shared/language/words.ts';
import type { Concept } from '../../../shared/model/concept.ts';
import type { Document } from '../../../shared/model/document.ts';
import { primaryLanguage } from '../../../shared/model/language-tag.ts';

/** What of a memory is of use for the documents at hand. */
export interface Recall {
  take(unit: Concept): void;
  /** Units taken. */
  units(): number;
  /** Units of which two segments at least stand in the documents, word for word. */
  standing(): number;
  /**
   * The memory's terms; and of every unit that stands in the documents the words that occur in its segments alone, as
   * ways to say one thing, so that the aligner finds these segments to belong together.
   */
  concepts(): readonly Concept[];
}

/** The longest text, in characters, that is taken for a term. */
const termLength = 24;
/** How many words that a segment has for itself are enough to know it by. */
const enough = 3;

/** Listens to a memory on behalf of `documents`, keeping no more than they need. */
export function createRecall(documents: readonly Document[]): Recall {
  const texts = textsByLanguage(documents);
  const terms: Concept[] = [];
  const standing: Concept[] = [];
  let units = 0;
  return {
    take(unit) {
      units += 1;
      if (Object.values(unit).every((ways) => ways.every((way) => way.length <= termLength)))
        terms.push(chosen(unit, (ways) => ways.map(kept)));
      const found = chosen(unit, (ways, language) =>
        ways.filter((way) => texts.get(language)?.has(way.normalize('NFC'))).map(kept),
      );
      if (Object.keys(found).length >= 2) standing.push(found);
    },
    units: () => units,
    standing: () => standing.length,
    concepts() {
      const own = ownWords(documents);
      const known = standing.map((unit) =>
        chosen(unit, (ways, language) => ways.flatMap((way) => own(language, way)).slice(0, enough)),
      );
      return [...terms, ...known.filter((unit) => Object.keys(unit).length >= 2)];
    },
  };
}

/** The concept with what `choose` makes of its ways; languages that are left with none are gone. */
function chosen(
  concept: Concept,
  choose: (ways: readonly string[], language: string) => readonly string[],
): Concept {
  const made: Record<string, readonly string[]> = {};
  for (const [language, ways] of Object.entries(concept)) {
    const left = choose(ways, language);
    if (left.length > 0) made[language] = left;
  }
  return made;
}

/** A copy that does not keep alive the piece of file it was cut from. */
function kept(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function textsByLanguage(documents: readonly Document[]): ReadonlyMap<string, ReadonlySet<string>> {
  const texts = new Map<string, Set<string>>();
  for (const { language, segments } of documents) {
    const known = texts.get(primaryLanguage(language)) ?? new Set();
    for (const { text } of segments) known.add(text.replace(/\s+/g, ' ').trim().normalize('NFC'));
    texts.set(primaryLanguage(language), known);
  }
  return texts;
}

/** The function that gives the words of a segment which occur in no other segment of its language. */
function ownWords(documents: readonly Document[]): (language: string, text: string) => readonly string[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { language, segments } of documents) {
    const primary = primaryLanguage(language);
    const count = counts.get(primary) ?? new Map<string, number>();
    for (const { text } of segments)
      for (const { key } of wordsOf(text, primary)) count.set(key, (count.get(key) ?? 0) + 1);
    counts.set(primary, count);
  }
  return (language, text) =>
    wordsOf(text, language).flatMap(({ key, form }) => (counts.get(language)?.get(key) === 1 ? [form] : []));
}

/** The words of a text, each once. */
function wordsOf(text: string, language: string) {
  const words = tokensOf(text, language).filter(({ kind }) => kind === 'word');
  return new Map(words.map((word) => [word.key, word])).values().toArray();
}
