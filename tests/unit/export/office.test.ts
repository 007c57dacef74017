import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toReviewSheet } from '../../../src/shared/export/office/review-sheet.ts';
import { toTableDocument } from '../../../src/shared/export/office/table-document.ts';
import { columnName } from '../../../src/shared/export/office/workbook.ts';
import { exportInput } from '../../helpers/export-input.ts';
import { elementsOf, readXml } from '../../helpers/read-xml.ts';

const rows = [
  ['=SUM(A1)', '+33 1', '@name'],
  [['Two', 'segments'], '-5 °C', ''],
  ['Lake & <river> 😀\u0001', '_x000D_', 'بحيرة'],
];
const input = exportInput(['en', 'fr', 'ar'], rows);

function partsOf(bytes: Uint8Array) {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  return new Map(parts.map(([name, xml]) => [name, readXml(xml.replace(' standalone="yes"', ''))]));
}

/** Every part that is named exists, and every part that exists is named. */
function expectWhole(parts: ReturnType<typeof partsOf>): void {
  const types = parts.get('[Content_Types].xml')!;
  const named = elementsOf(types, 'Override').map(({ attributes }) => attributes.PartName?.slice(1));
  const there = [...parts.keys()].filter((name) => !name.endsWith('.rels') && !name.startsWith('['));
  expect(named.sort()).toEqual(there.sort());
}

describe('a review sheet', () => {
  const parts = partsOf(toReviewSheet(input, {}).content);
  const sheet = parts.get('xl/worksheets/sheet1.xml')!;
  const cells = elementsOf(sheet, 'row').map((row) =>
    row.children.map((cell) => elementsOf(cell, 't')[0]?.text ?? ''),
  );

  it('is a whole workbook', () => {
    expectWhole(parts);
  });

  it('holds every text as text, whatever it begins with, several segments on lines of their own', () => {
    expect(cells[0]?.slice(0, 5)).toEqual(['Unit', 'Number', 'English (en)', 'French (fr)', 'Arabic (ar)']);
    expect(cells.slice(1).map((row) => row.slice(2, 5))).toEqual([
      ['=SUM(A1)', '+33 1', '@name'],
      ['Two\nsegments', '-5 °C', ''],
      ['Lake & <river> 😀', '_x005F_x000D_', 'بحيرة'],
    ]);
    const kinds = elementsOf(sheet, 'c').map(({ attributes }) => attributes.t ?? 'empty');
    expect(new Set(kinds)).toEqual(new Set(['inlineStr', 'empty']));
    expect(elementsOf(sheet, 'f')).toEqual([]);
  });

  it('leaves out what no cell can hold, and says so', () => {
    const { summary } = toReviewSheet(exportInput(['en', 'fr'], [['A'.repeat(32_768), 'B']]), {});
    expect(summary.written).toBe(0);
    expect(summary.leftOut[0]?.why).toMatch(/longer than a spreadsheet's cell/);
  });

  it('counts columns as spreadsheets do', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});

describe('a Word table', () => {
  const parts = partsOf(toTableDocument(input, {}).content);
  const document = parts.get('word/document.xml')!;

  it('is a whole document with a row per unit and a head on every page', () => {
    expectWhole(parts);
    const [head, ...units] = elementsOf(document, 'w:tr');
    expect(elementsOf(head!, 'w:tblHeader')).toHaveLength(1);
    const texts = units.map((row) =>
      elementsOf(row, 'w:tc').map((cell) => elementsOf(cell, 'w:t').map(({ text }) => text)),
    );
    expect(texts).toEqual([
      [[''], ['=SUM(A1)'], ['+33 1'], ['@name']],
      [[''], ['Two', 'segments'], ['-5 °C'], []],
      [[''], ['Lake & <river> 😀'], ['_x000D_'], ['بحيرة']],
    ]);
  });

  it('says each text its language and direction', () => {
    const [, , , arabic] = elementsOf(elementsOf(document, 'w:tr')[3]!, 'w:tc');
    expect(elementsOf(arabic!, 'w:bidi')).toHaveLength(1);
    expect(elementsOf(arabic!, 'w:lang')[0]?.attributes['w:bidi']).toBe('ar');
  });
});
