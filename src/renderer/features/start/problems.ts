import { canonicalTag } from '../../../shared/model/language-tag.ts';
import { type Draft, type ReadEntry, readEntries } from './draft.ts';

/** What keeps the alignment from starting, gravest first. */
export type Problem =
  | { readonly kind: 'none' | 'one' | 'many' | 'reading' }
  | { readonly kind: 'unread' | 'unknown'; readonly key: string; readonly name: string }
  | { readonly kind: 'tag'; readonly key: string; readonly tag: string }
  | {
      readonly kind: 'same';
      readonly keys: readonly string[];
      readonly language: string;
      readonly names: readonly string[];
    };

const most = 16;

/** Everything that is wrong with the form; empty when the alignment can start. */
export function problemsOf(draft: Draft): readonly Problem[] {
  const { entries } = draft;
  const problems: Problem[] = [];
  for (const entry of entries)
    if (entry.state === 'refused') problems.push({ kind: 'unread', key: entry.key, name: entry.name });
  for (const entry of readEntries(draft)) {
    const { key, name, language } = entry;
    if (language === '') problems.push({ kind: 'unknown', key, name });
    else if (canonicalTag(language) === null) problems.push({ kind: 'tag', key, tag: language });
  }
  problems.push(...sameLanguage(readEntries(draft)));
  if (entries.length === 0) problems.push({ kind: 'none' });
  if (entries.length === 1) problems.push({ kind: 'one' });
  if (entries.length > most) problems.push({ kind: 'many' });
  if (entries.some((entry) => entry.state === 'reading')) problems.push({ kind: 'reading' });
  return problems;
}

/** The problem that concerns the language of the entry `key`; null when its language is all right. */
export function languageProblem(problems: readonly Problem[], key: string): Problem | null {
  return (
    problems.find((problem) => {
      if (problem.kind === 'tag' || problem.kind === 'unknown') return problem.key === key;
      return problem.kind === 'same' && problem.keys.includes(key);
    }) ?? null
  );
}

/** One problem for every language that stands more than once, whatever the case it is written in. */
function sameLanguage(entries: readonly ReadEntry[]): readonly Problem[] {
  const byLanguage = Map.groupBy(
    entries.filter(({ language }) => language !== ''),
    ({ language }) => canonicalTag(language) ?? language,
  );
  return [...byLanguage]
    .filter(([, several]) => several.length > 1)
    .map(([language, several]) => ({
      kind: 'same',
      keys: several.map(({ key }) => key),
      language,
      names: several.map(({ name }) => name),
    }));
}
