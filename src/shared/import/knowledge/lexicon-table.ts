import { canonicalTag } from '../../model/language-tag.ts';
import type { ReadTerms, TermProblem } from './read-terms.ts';
import { wantedLanguages } from './wanted-languages.ts';

interface Column {
  readonly at: number;
  readonly name: string;
  /** Its primary subtag. */
  readonly language: string;
}

/**
 * The concepts of a lexicon table: columns between tabs, the first line naming them by BCP 47 tag, one concept a line,
 * ways to say it between `|`. Only what is said in the primary languages of `languages` is given, by them; concepts
 * said in fewer than two of these are left out. What cannot be understood is left out and reported. Never throws.
 */
export function readLexiconTable(text: string, languages: readonly string[]): ReadTerms {
  const problems: TermProblem[] = [];
  const concepts: Record<string, readonly string[]>[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/);
  const head = (lines[0] ?? '').split('\t');
  const columns = wantedColumns(head, languages, problems);
  for (const [at, line] of lines.entries()) {
    if (at === 0 || line.trim() === '') continue;
    const cells = line.split('\t');
    if (cells.length !== head.length) {
      const what = `${cells.length} columns where the first line has ${head.length}`;
      problems.push({ line: at + 1, what });
      continue;
    }
    const concept: Record<string, readonly string[]> = {};
    for (const column of columns) {
      const ways = (cells[column.at] ?? '').split('|').map((way) => way.trim());
      const said = ways.filter((way) => way !== '');
      if (said.length < ways.length)
        problems.push({ line: at + 1, what: `nothing stands in column "${column.name}", or beside a "|"` });
      if (said.length > 0) concept[column.language] = [...(concept[column.language] ?? []), ...said];
    }
    if (Object.keys(concept).length >= 2) concepts.push(concept);
  }
  return { concepts, problems };
}

function wantedColumns(
  head: readonly string[],
  languages: readonly string[],
  problems: TermProblem[],
): readonly Column[] {
  const wanted = wantedLanguages(languages);
  const seen = new Set<string>();
  return head.flatMap((cell, at): Column[] => {
    const name = cell.trim();
    const tag = canonicalTag(name);
    const wrong = tag === null ? 'is no language code' : seen.has(tag) ? 'names a language again' : null;
    if (wrong !== null) problems.push({ line: 1, what: `column ${at + 1} ("${name}") ${wrong}` });
    if (tag === null || wrong !== null) return [];
    seen.add(tag);
    const language = wanted(tag);
    return language === null ? [] : [{ at, name, language }];
  });
}
