import { documentName, suggestedName } from '../file-name.ts';
import type { ExportInput, ExportOptions, XliffVersion } from '../input.ts';
import { inPairs, type LanguagePair } from '../pairs.ts';
import { type ExportResult, lazyResult, oneFile, type Rendered } from '../result.ts';
import { exportRows } from '../rows.ts';
import { writtenTag } from '../tags.ts';
import type { XliffParts } from './parts.ts';
import { writeXliff1 } from './version-1.ts';
import { writeXliff2 } from './version-2.ts';

const writers: Readonly<Record<XliffVersion, (parts: XliffParts) => string>> = {
  '2.1': writeXliff2,
  '1.2': writeXliff1,
};

/**
 * A bilingual file in XLIFF (OASIS, 2.1 of 2018 or 1.2 of 2008) for every pair of languages that has something to translate: a file
 * without a unit is none.
 */
export function xliffFiles(input: ExportInput, options: ExportOptions): Rendered<'xliff'> {
  return inPairs(input, options, (pair) => {
    const rendered = oneFile(toXliff(input, pair));
    if (rendered.summary.written > 0) return rendered;
    return { summary: { ...rendered.summary, files: [] }, files: () => [] };
  });
}

/**
 * One bilingual file. A unit without a translation is there to be translated; one without a source text is left out,
 * since there is nothing to translate.
 */
export function toXliff(
  input: ExportInput,
  options: ExportOptions & { readonly languages: LanguagePair },
): ExportResult<'xliff'> {
  const [from, into] = options.languages;
  const given = exportRows(input, options, 1);
  const rows = given.rows.filter(({ sides }) => sides[0]?.text !== '');
  const without = given.rows.filter(({ sides }) => sides[0]?.text === '');
  const untranslated = rows.filter(({ sides }) => sides[1]?.text === '').length;
  const [source, target] = [writtenTag(from, options.tags), writtenTag(into, options.tags)];
  const summary = {
    format: 'xliff' as const,
    suggestedName: suggestedName(input, options.languages, 'xlf', [source, target]),
    written: rows.length,
    leftOut: [
      ...given.leftOut,
      ...without.map(({ unit, sides }) => ({
        unit: unit.id,
        why: 'There is no source text.',
        text: [...(sides[1]?.text ?? '')].slice(0, 80).join(''),
      })),
    ],
    warnings:
      untranslated === 0
        ? []
        : [
            untranslated === 1
              ? '1 unit has no translation and is written to be translated.'
              : `${untranslated} units have no translation and are written to be translated.`,
          ],
  };
  const original = documentName(input.documents, from) ?? 'document';
  const write = writers[options.xliff ?? '2.1'];
  return lazyResult(summary, () => write({ source, target, original, toolVersion: input.version, rows }));
}
