import { extname } from 'node:path';
import { type TableRow, textTableRows } from '../../../shared/import/aligned/table.ts';
import { readWorkbook } from '../../../shared/import/aligned/workbook.ts';
import { ReadFault } from '../../../shared/import/read-fault.ts';
import { trouble } from '../../../shared/lib/trouble.ts';
import { decodeAs, detectEncoding } from '../decode/decode.ts';
import { isArchive, openArchive } from '../documents/archive.ts';

/** The rows of a table: of an Excel workbook when `path` ends so, else of CSV or TSV. Throws `ReadFault` and `input`. */
export function tableIn(
  path: string,
  bytes: Uint8Array,
): { readonly encoding: string; readonly rows: Iterable<TableRow> } {
  if (extname(path).toLowerCase() === '.xlsx') {
    if (!isArchive(bytes)) throw new ReadFault(null, trouble('no-workbook'));
    return { encoding: 'utf-8', rows: readWorkbook(openArchive(bytes, path).xml) };
  }
  const { encoding } = detectEncoding(bytes, path);
  return { encoding, rows: textTableRows(decodeAs(bytes, encoding, path, false)) };
}
