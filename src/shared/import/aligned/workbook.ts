import { trouble } from '../../lib/trouble.ts';
import { ReadFault } from '../read-fault.ts';
import { createXmlReader } from '../xml-reader.ts';
import { type TableRow, tableHead } from './table.ts';

/** The XML of a part of the workbook; null when there is none of that name. */
export type PartOf = (name: string) => string | null;

const mostRows = 1_048_576;
const mostColumns = 256;

/**
 * The rows of a workbook's first sheet that names two languages in its first row, or of its first sheet (SpreadsheetML,
 * ECMA-376 part 1): shown texts as texts, formulas by their last result. Throws `ReadFault` for what is no workbook.
 */
export function readWorkbook(part: PartOf): readonly TableRow[] {
  const book = part('xl/workbook.xml');
  if (book === null) throw new ReadFault(null, trouble('no-sheet'));
  const shared = sharedTexts(part('xl/sharedStrings.xml'));
  let first: readonly TableRow[] | null = null;
  for (const name of sheetNames(book, part('xl/_rels/workbook.xml.rels') ?? '')) {
    const xml = part(name);
    if (xml === null) continue;
    const rows = readSheet(xml, shared);
    if (rows[0] !== undefined && tableHead(rows[0].cells) !== null) return rows;
    first ??= rows;
  }
  if (first === null) throw new ReadFault(null, trouble('no-sheet'));
  return first;
}

function sheetNames(book: string, relations: string): readonly string[] {
  const ids: string[] = [];
  read(book, (name, attributes) => {
    if (name === 'sheet') ids.push(attributes['r:id'] ?? attributes.id ?? '');
  });
  const targets = new Map<string, string>();
  if (relations !== '')
    read(relations, (name, { Id = '', Target = '' }) => {
      if (name === 'Relationship') targets.set(Id, Target.replace(/^\/?(?:xl\/)?/, 'xl/'));
    });
  return ids.flatMap((id) => targets.get(id) ?? []);
}

function read(xml: string, open: (name: string, attributes: Readonly<Record<string, string>>) => void): void {
  const reader = createXmlReader({ open, text: () => {}, close: () => {} });
  reader.write(xml);
  reader.end();
}

/** The texts that cells refer to by number; phonetic guides are no part of them. */
function sharedTexts(xml: string | null): readonly string[] {
  if (xml === null) return [];
  const texts: string[] = [];
  let text = '';
  let [inText, guide] = [false, 0];
  const reader = createXmlReader({
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') guide += 1;
      else if (name === 't') inText = true;
    },
    text(piece) {
      if (inText && guide === 0) text += piece;
    },
    close(name) {
      if (name === 'si') texts.push(unescaped(text));
      else if (name === 'rPh') guide -= 1;
      else if (name === 't') inText = false;
    },
  });
  reader.write(xml);
  reader.end();
  return texts;
}

function readSheet(xml: string, shared: readonly string[]): readonly TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let [line, column] = [0, 0];
  let kind = '';
  let text = '';
  let [taking, guide] = [false, 0];
  const reader = createXmlReader({
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributes.r ?? line + 1);
        [cells, column] = [[], 0];
      } else if (name === 'c') {
        column = columnOf(attributes.r) ?? column;
        kind = attributes.t ?? 'n';
        text = '';
      } else if (name === 'rPh') guide += 1;
      else if (name === 'v' || name === 't') taking = true;
    },
    text(piece) {
      if (taking && guide === 0) text += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'rPh') guide -= 1;
      else if (name === 'c') {
        if (column < mostColumns)
          cells[column] = kind === 's' ? (shared[Number(text)] ?? '') : unescaped(text);
        column += 1;
      } else if (name === 'row') {
        const whole = Array.from(cells, (cell) => cell ?? '');
        if (whole.some((cell) => cell.trim() !== '')) rows.push({ cells: whole, line });
        if (rows.length > mostRows) throw new ReadFault(line, trouble('sheet-rows'));
      }
    },
  });
  reader.write(xml);
  reader.end();
  return rows;
}

/** The column of a cell counted from 0 ("C7" → 2). */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  let at = 0;
  for (const letter of letters) at = at * 26 + letter.charCodeAt(0) - 64;
  return at - 1;
}

/** "_x000D_" stands for a character. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
