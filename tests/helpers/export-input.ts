import type { ExportInput } from '../../src/shared/export/input.ts';
import { type BuildOptions, buildAlignment, buildDocument, type RowSpec } from './build.ts';

/** An export of rows of texts, made on 22 November 2026 at 10:11:12 UTC by version 1.2.3, documents `<language>.txt`. */
export function exportInput(
  languages: readonly string[],
  rows: readonly RowSpec[],
  more: Partial<ExportInput> & BuildOptions = {},
): ExportInput {
  const { pivot, order, ...rest } = more;
  const options = { ...(pivot === undefined ? {} : { pivot }), ...(order === undefined ? {} : { order }) };
  return {
    alignment: buildAlignment(languages, rows, options),
    documents: languages.map((language) => buildDocument(language)),
    findings: [],
    segmentation: 'paragraph',
    now: '2026-11-22T10:11:12.345Z',
    version: '1.2.3',
    ...rest,
  };
}
