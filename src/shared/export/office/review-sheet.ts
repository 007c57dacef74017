import { fingerprint } from '../../lib/fingerprint.ts';
import { directionOf, languageName } from '../../model/language-tag.ts';
import { suggestedName } from '../file-name.ts';
import type { ExportInput, ExportOptions } from '../input.ts';
import { oneLine } from '../one-line.ts';
import { type ExportResult, lazyResult } from '../result.ts';
import { type ExportRow, exportRows, type Side } from '../rows.ts';
import { type Cell, longestCell, workbook } from './workbook.ts';

/**
 * A workbook for review in a spreadsheet: a row per unit, a column per language ("French (fr)"), several segments of a unit
 * on lines of their own. The unit's id and the hidden signs at the end let edited texts come back, wherever their rows
 * have been moved.
 */
export function toReviewSheet(input: ExportInput, options: ExportOptions): ExportResult<'xlsx', Uint8Array> {
  const { languages, rows: all, leftOut } = exportRows(input, options, 1);
  const rows = all.filter(({ sides }) => sides.every((side) => cellText(side).length <= longestCell));
  const long = all.filter((row) => !rows.includes(row));
  const summary = {
    format: 'xlsx' as const,
    suggestedName: suggestedName(input, languages, 'xlsx'),
    written: rows.length,
    leftOut: [
      ...leftOut,
      ...long.map(({ unit, sides }) => ({
        unit: unit.id,
        why: "A text is longer than a spreadsheet's cell can hold (32,767 characters).",
        text: (sides.find(({ text }) => text !== '')?.text ?? '').slice(0, 80),
      })),
    ],
    warnings: [],
  };
  return lazyResult(summary, () =>
    workbook(
      {
        name: 'Triglot',
        columns: [
          { width: 8 },
          { width: 10 },
          ...languages.map(() => ({ width: 55 })),
          { width: 12 },
          { width: 11 },
          { width: 40 },
          { width: 10, hidden: true },
        ],
        rows: [headOf(languages), ...rows.map(rowOf)],
      },
      input.now,
    ),
  );
}

function headOf(languages: readonly string[]): readonly Cell[] {
  const names = languages.map((language) => `${languageName(language, 'en')} (${language})`);
  return ['Unit', 'Number', ...names, 'Status', 'Confidence', 'Remarks', 'Signs'].map((text) => ({
    text,
    style: 'head',
  }));
}

function rowOf({ unit, label, sides, confidence, remarks }: ExportRow): readonly Cell[] {
  const quiet = (text: string): Cell => ({ text, style: 'quiet' });
  return [
    quiet(unit.id),
    quiet(label ?? ''),
    ...sides.map(
      (side): Cell => ({
        text: cellText(side),
        style: directionOf(side.language) === 'rtl' ? 'rightToLeft' : 'text',
      }),
    ),
    quiet(unit.status),
    quiet(confidence.toFixed(2)),
    quiet(remarks.join('\n')),
    quiet(sides.map((side) => fingerprint(cellText(side))).join(' ')),
  ];
}

function cellText({ segments }: Side): string {
  return segments.map(({ text }) => oneLine(text)).join('\n');
}
