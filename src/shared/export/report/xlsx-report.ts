import type { PassedFinding } from '../../model/finding.ts';
import { directionOf, languageName } from '../../model/language-tag.ts';
import { type Cell, longestCell, workbook } from '../office/workbook.ts';
import type { ReportInput } from './report-input.ts';
import { type ReportSide, reportRows } from './report-rows.ts';
import { english } from './words/english.ts';
import type { ReportWords } from './words/report-words.ts';

/**
 * A report on findings as a workbook: a row per finding, a column per version, with the place in each document, the verdict
 * and why it was ignored. Words in question stand in ⟦brackets⟧. Every cell is text, whatever it begins with.
 */
export function xlsxReport(input: ReportInput, now: string, words: ReportWords = english): Uint8Array {
  const { languages } = input.alignment;
  const names = languages.map((language) => languageName(language, words.language));
  const head = [
    words.row,
    words.gravity,
    words.kind,
    words.oddOnes,
    words.finding,
    ...names,
    words.places,
    words.because,
  ];
  const rows = reportRows(input).map(({ finding, row, sides, passed }): readonly Cell[] => [
    { text: String(row), style: 'quiet' },
    { text: words.severity[finding.severity], style: 'quiet' },
    { text: words.types[finding.type], style: 'quiet' },
    {
      text: finding.languages.map((language) => languageName(language, words.language)).join(', '),
      style: 'quiet',
    },
    { text: words.sentence(finding, input.alignment), style: 'text' },
    ...sides.map(
      (side): Cell => ({
        text: textOf(side),
        style: directionOf(side.language) === 'rtl' ? 'rightToLeft' : 'text',
      }),
    ),
    { text: sides.map(({ language, place }) => `${language}: ${place || '–'}`).join('\n'), style: 'quiet' },
    { text: passed === undefined ? '' : because(passed), style: 'text' },
  ]);
  const widths = [6, 10, 14, 16, 50, ...names.map(() => 50), 16, 30];
  return workbook(
    {
      name: words.findings,
      columns: widths.map((width) => ({ width })),
      rows: [head.map((text): Cell => ({ text, style: 'head' })), ...rows],
    },
    now,
  );
}

function textOf({ pieces }: ReportSide): string {
  const text = pieces.map((piece) => (piece.marked ? `⟦${piece.text}⟧` : piece.text)).join('');
  return text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text;
}

/** "the rate is meant (Anna, 2026-01-02)". */
function because({ reason, at, by }: Omit<PassedFinding, 'finding'>): string {
  return `${reason} (${by === '' ? '' : `${by}, `}${at.slice(0, 10)})`;
}
