import { suggestedStem } from './file-name.ts';
import type { ExportInput, ExportOptions } from './input.ts';
import { inPairs, type LanguagePair } from './pairs.ts';
import type { Rendered } from './result.ts';
import { exportRows } from './rows.ts';

/** Two plain texts for every pair, line against line, as Moses and its successors take them: "treaty.en-fr.en" and ".fr". */
export function mosesFiles(input: ExportInput, options: ExportOptions): Rendered<'moses'> {
  return inPairs(input, options, (pair) => onePair(input, pair));
}

function onePair(
  input: ExportInput,
  options: ExportOptions & { readonly languages: LanguagePair },
): Rendered<'moses'> {
  const { languages } = options;
  const { rows, leftOut } = exportRows(input, options, 2);
  const stem = `${suggestedStem(input, languages)}.${languages.join('-')}`;
  const names = languages.map((language) => `${stem}.${language}`);
  return {
    summary: {
      format: 'moses',
      suggestedName: stem,
      written: rows.length,
      leftOut,
      warnings: [],
      files: names.map((name) => ({ name, written: rows.length })),
    },
    files: () =>
      names.map((name, column) => ({
        name,
        content: rows.map(({ sides }) => `${sides[column]?.text ?? ''}\n`).join(''),
      })),
  };
}
