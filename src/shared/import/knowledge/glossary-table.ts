import { trouble } from '../../lib/trouble.ts';
import { canonicalTag } from '../../model/language-tag.ts';
import { ReadFault } from '../read-fault.ts';
import type { RowProblem, TakeConcept } from './read-terms.ts';
import { separatedRows } from './separated-rows.ts';
import { createTermCollector } from './term-collector.ts';

const separators = [',', ';', '\t'];

/**
 * Gives to `take` what a glossary in CSV or TSV says in two of `languages` at least. The first row names columns by BCP 47
 * tag; columns named otherwise are passed over, several of one language are ways to say the same, as are parts between
 * `|`. Which of comma, semicolon and tab separates is told by the first row. Gives the rows that were left out, those
 * with more cells than the first.
 * Throws `ReadFault` when the first row does not name two languages, or quotes do not fit.
 */
export function readGlossaryTable(
  text: string,
  languages: readonly string[],
  take: TakeConcept,
): readonly RowProblem[] {
  const { separator, tags } = headOf(text);
  const collected = createTermCollector(languages, take);
  const problems: RowProblem[] = [];
  let first = true;
  for (const { cells, line } of separatedRows(text, separator)) {
    if (first) {
      first = false;
      continue;
    }
    if (cells.length > tags.length) {
      problems.push({ line, ...rowProblem(cells.length, tags.length) });
      continue;
    }
    for (const [at, cell] of cells.entries()) {
      const tag = tags[at];
      if (tag != null) for (const way of cell.split('|')) collected.add(tag, way);
    }
    collected.finish();
  }
  return problems;
}

/** The languages of the columns, null for a column that is none, with the separator that shows most of them. */
function headOf(text: string): { separator: string; tags: readonly (string | null)[] } {
  const heads = separators.map((separator) => {
    const cells = firstRow(text, separator);
    const tags = cells.map((cell) => canonicalTag(cell.trim().replaceAll('_', '-')));
    return { separator, tags, named: tags.filter((tag) => tag !== null).length };
  });
  const best = heads.reduce((most, head) => (head.named > most.named ? head : most));
  if (best.named >= 2) return best;
  throw new ReadFault(1, trouble('glossary-head'));
}

function firstRow(text: string, separator: string): readonly string[] {
  try {
    return separatedRows(text, separator).next().value?.cells ?? [];
  } catch {
    return [];
  }
}

function rowProblem(cells: number, columns: number): Omit<RowProblem, 'line'> {
  return { cells, columns, what: `${cells} cells where the first line has ${columns}` };
}
