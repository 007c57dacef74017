import { trouble } from '../../lib/trouble.ts';
import { ReadFault } from '../read-fault.ts';

export interface SeparatedRow {
  readonly cells: readonly string[];
  /** The line it begins in, counted from 1. */
  readonly line: number;
}

/**
 * The rows of a table between `separator`s (RFC 4180): cells in double quotes may hold separators, line breaks and doubled
 * quotes; lines end in CR LF, LF or CR; lines without anything are passed over. A quote inside a cell that does not
 * begin with one stands for itself. Throws `ReadFault` for a quote that is never closed, or is followed by text.
 */
export function* separatedRows(text: string, separator: string): Generator<SeparatedRow> {
  const plain = new RegExp(`[^${separator === '\t' ? '\\t' : separator}\\r\\n]*`, 'y');
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  let row = { cells: [] as string[], line };
  const finished = (): SeparatedRow => {
    const done = row;
    row = { cells: [], line };
    return done;
  };
  while (at < text.length) {
    if (text[at] === '"') {
      const { cell, end, breaks } = quoted(text, at, line);
      row.cells.push(cell);
      line += breaks;
      at = end;
    } else {
      plain.lastIndex = at;
      const cell = plain.exec(text)?.[0] ?? '';
      row.cells.push(cell);
      at += cell.length;
    }
    const next = text[at];
    if (next === separator) {
      at += 1;
      if (at === text.length) row.cells.push('');
    } else if (next !== undefined) {
      if (next !== '\n' && next !== '\r') throw new ReadFault(line, trouble('quote-behind'));
      at += text.startsWith('\r\n', at) ? 2 : 1;
      line += 1;
      const done = finished();
      if (!isEmpty(done)) yield done;
    }
  }
  if (!isEmpty(row)) yield row;
}

function quoted(text: string, start: number, line: number): { cell: string; end: number; breaks: number } {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) throw new ReadFault(line, trouble('quote-open'));
    if (text[close + 1] !== '"') {
      const cell = text.slice(start + 1, close).replaceAll('""', '"');
      return { cell, end: close + 1, breaks: cell.split(/\r\n|[\r\n]/).length - 1 };
    }
    at = close + 2;
  }
}

function isEmpty({ cells }: SeparatedRow): boolean {
  return cells.length === 0 || (cells.length === 1 && cells[0]?.trim() === '');
}
