import { directionOf, languageName } from '../../model/language-tag.ts';
import { documentName, suggestedName, suggestedStem } from '../file-name.ts';
import type { ExportInput, ExportOptions } from '../input.ts';
import { oneLine } from '../one-line.ts';
import { type ExportResult, lazyResult } from '../result.ts';
import { type ExportRow, exportRows, type Side } from '../rows.ts';
import { xmlAttribute, xmlText } from '../xml.ts';
import { officePackage } from './package.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Twentieths of a point: A4, its margins, and the width of the column of numbers. */
const paper = { short: 11_906, long: 16_838, margin: 850, number: 700 } as const;

/**
 * A Word document with the versions side by side in a table (WordprocessingML, ECMA-376 part 1): a row per unit that is not
 * broken over pages, the languages' names on every page, each text in its language and direction.
 */
export function toTableDocument(
  input: ExportInput,
  options: ExportOptions,
): ExportResult<'docx', Uint8Array> {
  const { languages, rows, leftOut } = exportRows(input, options, 1);
  const summary = {
    format: 'docx' as const,
    suggestedName: suggestedName(input, languages, 'docx'),
    written: rows.length,
    leftOut,
    warnings: [],
  };
  return lazyResult(summary, () =>
    officePackage(
      [
        {
          name: 'word/document.xml',
          xml: documentXml(input, languages, rows),
          type: `${type}.document.main+xml`,
          relations: [{ id: 'rId1', kind: 'styles', target: 'styles.xml' }],
        },
        { name: 'word/styles.xml', xml: styles, type: `${type}.styles+xml` },
      ],
      input.now,
    ),
  );
}

function documentXml(input: ExportInput, languages: readonly string[], rows: readonly ExportRow[]): string {
  const wide = languages.length > 2;
  const width = (wide ? paper.long : paper.short) - 2 * paper.margin;
  const column = Math.floor((width - paper.number) / languages.length);
  const grid = [paper.number, ...languages.map(() => column)];
  const size = wide
    ? `w:w="${paper.long}" w:h="${paper.short}" w:orient="landscape"`
    : `w:w="${paper.short}" w:h="${paper.long}"`;
  const margins = ['top', 'right', 'bottom', 'left', 'header', 'footer'].map(
    (side) => `w:${side}="${paper.margin}"`,
  );
  return (
    `<w:document xmlns:w="${main}"><w:body>` +
    `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>${xmlText(suggestedStem(input, languages))}</w:t></w:r></w:p>` +
    `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>` +
    `<w:tblGrid>${grid.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>` +
    headXml(input, languages, grid) +
    rows.map((row) => rowXml(row, grid)).join('') +
    `</w:tbl><w:p/><w:sectPr><w:pgSz ${size}/><w:pgMar ${margins.join(' ')} w:gutter="0"/></w:sectPr>` +
    '</w:body></w:document>'
  );
}

function headXml({ documents }: ExportInput, languages: readonly string[], grid: readonly number[]): string {
  const cells = languages.map((language, at) => {
    const name = languageName(language, 'en');
    const file = documentName(documents, language);
    const paragraph = (text: string, style: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r></w:p>`;
    const under = file === undefined ? '' : paragraph(oneLine(file), 'Quiet');
    return cellXml(grid[at + 1] ?? 0, `${paragraph(name, 'Head')}${under}`);
  });
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cellXml(grid[0] ?? 0, '<w:p/>')}${cells.join('')}</w:tr>`;
}

function rowXml({ label, sides }: ExportRow, grid: readonly number[]): string {
  const number = `<w:p><w:pPr><w:pStyle w:val="Quiet"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(oneLine(label ?? ''))}</w:t></w:r></w:p>`;
  const cells = sides.map((side, at) => cellXml(grid[at + 1] ?? 0, sideXml(side)));
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cellXml(grid[0] ?? 0, number)}${cells.join('')}</w:tr>`;
}

function sideXml({ language, segments }: Side): string {
  if (segments.length === 0) return '<w:p/>';
  const rtl = directionOf(language) === 'rtl';
  const tag = xmlAttribute(language);
  const run = rtl ? `<w:rtl/><w:lang w:bidi="${tag}"/>` : `<w:lang w:val="${tag}" w:eastAsia="${tag}"/>`;
  return segments
    .map(({ kind, text }) => {
      const heading = kind === 'title' || kind === 'heading';
      const bold = heading ? '<w:b/><w:bCs/>' : '';
      return (
        `<w:p><w:pPr>${rtl ? '<w:bidi/>' : ''}</w:pPr><w:r><w:rPr>${bold}${run}</w:rPr>` +
        `<w:t xml:space="preserve">${xmlText(oneLine(text))}</w:t></w:r></w:p>`
      );
    })
    .join('');
}

function cellXml(width: number, content: string): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
}

const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="BFBFBF"/>`;
const style = (id: string, run: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:rPr>${run}</w:rPr></w:style>`;
const styles =
  `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  style('Title', '<w:b/><w:sz w:val="32"/>') +
  style('Head', '<w:b/><w:bCs/>') +
  style('Quiet', '<w:color w:val="6B6B6B"/><w:sz w:val="16"/><w:szCs w:val="16"/>') +
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('') +
  '</w:tblBorders><w:tblCellMar><w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>';
