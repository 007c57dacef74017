import { trouble } from '../../lib/trouble.ts';
import { unitStatuses } from '../../model/unit.ts';
import { separatedRows } from '../knowledge/separated-rows.ts';
import { ReadFault } from '../read-fault.ts';
import { headedLanguage } from './language-names.ts';
import { type AlignedFacts, cleanCell, type TakeRow } from './row.ts';
import { shareOf } from './tmx.ts';

/** A row of a table with the number it has there. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** What the columns of a table are. */
export interface TableHead {
  /** The language of each column, null for a column that is none. */
  readonly languages: readonly (string | null)[];
  readonly unit: number;
  readonly status: number;
  readonly confidence: number;
  /** The hidden column of a review sheet. */
  readonly signs: number;
}

/** Heads of columns that rather hold numbers than Indonesian or Norwegian, where there are two languages without. */
const numbering = /^(?:id|no)$/i;

/** The columns that a first row names; null when it does not name two languages. */
export function tableHead(cells: readonly string[]): TableHead | null {
  const found = cells.map(headedLanguage);
  const clear = found.map((language, at) => (numbering.test(cells[at]?.trim() ?? '') ? null : language));
  const languages = [clear, found].find((each) => new Set(each.filter((one) => one !== null)).size >= 2);
  if (languages === undefined) return null;
  const words = cells.map((cell) => cell.trim().toLowerCase());
  const [unit, status, confidence, signs] = ['unit', 'status', 'confidence', 'signs'].map((word) =>
    words.indexOf(word),
  ) as [number, number, number, number];
  return { languages, unit, status, confidence, signs };
}

/** Gives every row of a table with a text to `take`; the first names its columns. Lines inside a cell are segments. */
export function readTableRows(rows: Iterable<TableRow>, take: TakeRow): AlignedFacts {
  let head: TableHead | null = null;
  for (const { cells: texts, line } of rows) {
    if (head === null) {
      head = tableHead(texts);
      if (head === null) throw new ReadFault(line, trouble('table-head'));
      continue;
    }
    const cells = new Map<string, readonly string[]>();
    for (const [at, language] of head.languages.entries()) {
      const segments = language === null ? [] : cellSegments(texts[at] ?? '');
      if (language !== null && segments.length > 0)
        cells.set(language, [...(cells.get(language) ?? []), ...segments]);
    }
    if (cells.size === 0) continue;
    const status = unitStatuses.find((each) => each === texts[head?.status ?? -1]?.trim());
    const confidence = shareOf(texts[head?.confidence ?? -1]?.trim() ?? '');
    take({ cells, ...(status && { status }), ...(confidence !== undefined && { confidence }) });
  }
  if (head === null) throw new ReadFault(null, trouble('table-empty'));
  return { sentences: false, source: head.languages.find((each) => each !== null) ?? null };
}

/** The segments of a cell, one a line. */
export function cellSegments(cell: string): readonly string[] {
  return cell
    .split(/\r\n|[\r\n]/)
    .map(cleanCell)
    .filter((text) => text !== '');
}

/** The rows of CSV or TSV: whichever of comma, semicolon and tab shows most languages in the first line parts the cells. */
export function* textTableRows(text: string): Generator<TableRow> {
  const counted = [',', ';', '\t'].map((separator) => ({ separator, named: namedIn(text, separator) }));
  const { separator } = counted.reduce((best, each) => (each.named > best.named ? each : best));
  for (const { cells, line } of separatedRows(text, separator))
    yield { cells: cells.map((cell) => cell.replace(/^'(?='*[=+\-@])/, '')), line };
}

function namedIn(text: string, separator: string): number {
  try {
    const first = separatedRows(text, separator).next().value?.cells ?? [];
    return first.filter((cell: string) => headedLanguage(cell) !== null).length;
  } catch {
    return 0;
  }
}
