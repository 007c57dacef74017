import { alignSegments } from '../../../src/shared/align/align.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import { lexiconOf } from './lexicon.ts';

const remembered = new WeakMap<Alignment, Alignment>();

/** The same documents, aligned by the program. */
export function realigned(alignment: Alignment): Alignment {
  const known = remembered.get(alignment);
  if (known !== undefined) return known;
  const { languages, pivot, segments } = alignment;
  const knowledge = lexiconOf(languages);
  const anew = { ...alignment, units: alignSegments({ languages, pivot, segments, knowledge }) };
  remembered.set(alignment, anew);
  return anew;
}
