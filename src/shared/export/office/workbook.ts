import { legalXml, xmlAttribute, xmlText } from '../xml.ts';
import { officePackage } from './package.ts';

/** How a cell looks; the order is that of the formats in the style sheet. */
export const cellStyles = ['plain', 'head', 'text', 'rightToLeft', 'quiet'] as const;
export type CellStyle = (typeof cellStyles)[number];

export interface Cell {
  /** Always a text to the spreadsheet, whatever it begins with; '' is an empty cell. */
  readonly text: string;
  readonly style: CellStyle;
}

export interface Column {
  /** In characters. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface Sheet {
  /** At most 31 characters. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The first is the head, which stays in sight. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The longest text a spreadsheet's cell takes, in UTF-16 units. */
export const longestCell = 32_767;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of one sheet (SpreadsheetML, ECMA-376 part 1), all of its cells texts. */
export function workbook(sheet: Sheet, now: string): Uint8Array {
  const name = xmlAttribute(sheet.name);
  const book =
    `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    `<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  return officePackage(
    [
      {
        name: 'xl/workbook.xml',
        xml: book,
        type: `${sheetType}.sheet.main+xml`,
        relations: [
          { id: 'rId1', kind: 'worksheet', target: 'worksheets/sheet1.xml' },
          { id: 'rId2', kind: 'styles', target: 'styles.xml' },
        ],
      },
      { name: 'xl/worksheets/sheet1.xml', xml: sheetXml(sheet), type: `${sheetType}.worksheet+xml` },
      { name: 'xl/styles.xml', xml: styles, type: `${sheetType}.styles+xml` },
    ],
    now,
  );
}

function sheetXml({ columns, rows }: Sheet): string {
  const widths = columns.map(
    ({ width, hidden = false }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  const last = columnName(Math.max(0, columns.length - 1));
  return (
    `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>${rows.map(rowXml).join('')}</sheetData>` +
    `<autoFilter ref="A1:${last}${Math.max(1, rows.length)}"/>` +
    '<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function rowXml(cells: readonly Cell[], at: number): string {
  const row = at + 1;
  const written = cells.map(({ text, style }, column) => {
    const place = `${columnName(column)}${row}`;
    const format = cellStyles.indexOf(style);
    return text === ''
      ? `<c r="${place}" s="${format}"/>`
      : `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** What reads like one of the format's own escapes ("_x000D_") is escaped itself. */
function cellText(text: string): string {
  return xmlText(legalXml(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** The letters of a column counted from 0: A … Z, AA … */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

const wrapped = (more = '') => `<alignment vertical="top" wrapText="1"${more}/>`;
const styles =
  `<styleSheet xmlns="${main}">` +
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>' +
  '<font><sz val="9"/><color rgb="FF6B6B6B"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEAE2"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${wrapped()}</xf>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${wrapped()}</xf>` +
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${wrapped(' horizontal="right" readingOrder="2"')}</xf>` +
  `<xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${wrapped()}</xf>` +
  '</cellXfs></styleSheet>';
