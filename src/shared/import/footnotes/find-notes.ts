import type { ReadingRules } from '../../language/reading-rules.ts';
import type { SetAside } from '../furniture/signs.ts';
import type { Line, NoteMark } from '../line.ts';
import type { Measure } from '../reflow/measure.ts';
import { type Definition, findDefinitions } from './definitions.ts';
import { matchReferences } from './match.ts';
import { type Candidate, findReferences } from './references.ts';

/** Of the footnotes: where so many are referred to by marks of the format, digits behind words are part of the text. */
const markedShare = 0.5;

/** The footnotes of a document, and the places that refer to them. `marks` are those the format sets, by their place. */
export function findNotes(
  lines: readonly Line[],
  found: readonly (SetAside | null)[],
  marks: readonly NoteMark[],
  measure: Measure,
  rules: ReadingRules,
): { readonly definitions: readonly Definition[]; readonly references: readonly Candidate[] } {
  const candidates = findReferences(lines, marks, rules);
  const matched = (among: readonly Candidate[]) => {
    const definitions = findDefinitions({ lines, found, measure, rules, candidates: among, marks });
    return { definitions, references: matchReferences(definitions, among, lines) };
  };
  if (marks.length > 0) {
    const printed = matched(candidates.filter(({ kind }) => kind !== 'glued'));
    const labels = new Set(marks.map(({ label }) => label));
    const marked = printed.definitions.filter(({ label }) => labels.has(label.label));
    if (marked.length > 0 && marked.length >= markedShare * printed.definitions.length) return printed;
  }
  return matched(candidates);
}
