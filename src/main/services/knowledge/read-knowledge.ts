import type { Knowledge } from '../../../shared/align/knowledge.ts';
import type { Concept } from '../../../shared/model/concept.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { KnowledgeSources } from '../engine/messages.ts';
import { shortName } from '../files/failures.ts';
import { readLexicon } from './lexicon.ts';
import { createRecall } from './recall.ts';
import { readGlossary, readMemory } from './term-files.ts';

/** What is known before aligning, and one sentence on every file it was taken from. */
export interface ReadKnowledge {
  readonly knowledge: Knowledge;
  /** What the glossaries alone hold. */
  readonly terms: readonly Concept[];
  readonly notes: readonly string[];
}

const shown = 3;

/**
 * What the aligner may lean on for `documents`: the core lexicon, glossaries, and of memories their terms and whatever
 * stands in the documents themselves. Throws `input` for a file that cannot be taken.
 */
export function readKnowledge(sources: KnowledgeSources, documents: readonly Document[]): ReadKnowledge {
  const languages = documents.map(({ language }) => language);
  const concepts: Concept[] = [...readLexicon(sources.lexicon, languages).concepts];
  const terms: Concept[] = [];
  const notes: string[] = [];
  const into = languages.join(', ');
  for (const path of sources.glossaries) {
    const before = terms.length;
    const problems = readGlossary(path, languages, (concept) => terms.push(concept));
    notes.push(`${shortName(path)}: ${counted(terms.length - before, 'term')} for ${into}.`);
    for (const { line, what } of problems.slice(0, shown)) notes.push(`${path}:${line}: left out, ${what}.`);
    const more = problems.length - shown;
    if (more > 0) notes.push(`${path}: ${counted(more, 'more line')} left out likewise.`);
  }
  concepts.push(...terms);
  for (const path of sources.memories) {
    const recall = createRecall(documents);
    readMemory(path, languages, recall.take);
    for (const concept of recall.concepts()) concepts.push(concept);
    const { units, standing } = recall;
    const found = `${standing()} found word for word in these documents`;
    notes.push(`${shortName(path)}: ${counted(units(), 'unit')} for ${into}, ${found}.`);
  }
  return { knowledge: { concepts }, terms, notes };
}

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
