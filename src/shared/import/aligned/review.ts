import { trouble } from '../../lib/trouble.ts';
import type { ReviewCell, ReviewProblem } from '../../model/review.ts';
import { ReadFault } from '../read-fault.ts';
import { cellSegments, type TableRow, tableHead } from './table.ts';

/** A review sheet as it has come back; its rows may have been moved, filtered, deleted and added to. */
export interface ReviewSheet {
  readonly cells: readonly ReviewCell[];
  readonly problems: readonly ReviewProblem[];
}

/** Reads the rows of a review sheet, each known by its unit wherever it stands. Throws `ReadFault` for any other table. */
export function readReview(rows: Iterable<TableRow>): ReviewSheet {
  const cells: ReviewCell[] = [];
  const problems: ReviewProblem[] = [];
  const seen = new Map<string, number>();
  let head: ReturnType<typeof tableHead> = null;
  for (const { cells: texts, line } of rows) {
    if (head === null) {
      head = tableHead(texts);
      if (head === null || head.unit < 0) throw new ReadFault(line, trouble('review-head'));
      continue;
    }
    const unit = texts[head.unit]?.trim() ?? '';
    const columns = head.languages.flatMap((language, at) => (language === null ? [] : [{ language, at }]));
    if (unit === '') {
      if (columns.some(({ at }) => (texts[at] ?? '').trim() !== ''))
        problems.push({ line, what: 'The row names no unit: new rows are not taken.' });
      continue;
    }
    const before = seen.get(unit);
    if (before !== undefined) {
      problems.push({ line, what: `Unit ${unit} stands in row ${before} too; that one counts.` });
      continue;
    }
    seen.set(unit, line);
    const signs = head.signs < 0 ? [] : (texts[head.signs] ?? '').trim().split(/\s+/);
    const signed = signs.length === columns.length;
    columns.forEach(({ language, at }, column) => {
      const text = cellSegments(texts[at] ?? '').join('\n');
      cells.push({ unit, language, text, sign: signed ? (signs[column] ?? null) : null, line });
    });
  }
  if (head === null) throw new ReadFault(null, trouble('review-empty'));
  return { cells, problems };
}
