import { TriglotError } from '../../shared/api/errors.ts';
import type { Concept } from '../../shared/model/concept.ts';
import type { GlossaryOrder } from '../services/engine/messages.ts';
import { readGlossary, readGlossaryIn } from '../services/knowledge/term-files.ts';

/** The terms that a thread holds the texts against. */
export interface HeldGlossaries {
  /** These were read while the alignment was built; the user's own files are among them. */
  built(terms: readonly Concept[]): void;
  give(order: GlossaryOrder): void;
  /** Every term in two of `languages`. A file that cannot be read says so in the window, and keeps no other from being used. */
  termsFor(languages: readonly string[]): readonly Concept[];
}

export function createGlossaries(): HeldGlossaries {
  let first: readonly Concept[] = [];
  let given: GlossaryOrder = { own: null, shelf: [] };
  let read: { readonly languages: string; readonly terms: readonly Concept[] } | null = null;

  const readAll = (languages: readonly string[]): readonly Concept[] => {
    const terms: Concept[] = [];
    const take = (concept: Concept) => void terms.push(concept);
    for (const path of given.own ?? []) passingOver(() => readGlossary(path, languages, take));
    for (const { name, bytes } of given.shelf)
      passingOver(() => readGlossaryIn(name, bytes, languages, take));
    return given.own === null ? [...first, ...terms] : terms;
  };
  return {
    built(terms) {
      first = terms;
      given = { own: null, shelf: [] };
      read = null;
    },
    give(order) {
      given = { ...order, own: order.own ?? given.own };
      read = null;
    },
    termsFor(languages) {
      const key = JSON.stringify(languages);
      if (read?.languages !== key) read = { languages: key, terms: readAll(languages) };
      return read.terms;
    },
  };
}

function passingOver(work: () => void): void {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof TriglotError)) throw thrown;
  }
}
