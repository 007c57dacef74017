import { directionOf, languageName } from '../model/language-tag.ts';
import { documentName, suggestedName, suggestedStem } from './file-name.ts';
import type { ExportInput, ExportOptions } from './input.ts';
import { oneLine } from './one-line.ts';
import { type ExportResult, lazyResult } from './result.ts';
import { type ExportRow, exportRows, type Side } from './rows.ts';
import { xmlAttribute, xmlText } from './xml.ts';

/**
 * A page with the versions side by side, complete in itself: nothing is fetched, no script runs, rows are not broken over
 * printed pages and the languages' names stand on each. Findings stand under their row.
 */
export function toHtml(input: ExportInput, options: ExportOptions): ExportResult<'html'> {
  const { languages, rows, leftOut } = exportRows(input, options, 1);
  const summary = {
    format: 'html' as const,
    suggestedName: suggestedName(input, languages, 'html'),
    written: rows.length,
    leftOut,
    warnings: [],
  };
  return lazyResult(summary, () => {
    const title = xmlText(suggestedStem(input, languages));
    const width = (100 / languages.length).toFixed(2);
    return [
      '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
      '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
      `<title>${title}</title>\n<style>\n${style}td:not(:first-child) { width: ${width}% }\n</style>\n</head>\n<body>\n`,
      `<h1>${title}</h1>\n<table>\n<thead><tr><th></th>`,
      ...languages.map((language) => head(input, language)),
      '</tr></thead>\n<tbody>\n',
      ...rows.map((row) => rowHtml(row, languages.length)),
      '</tbody>\n</table>\n</body>\n</html>\n',
    ].join('');
  });
}

function head({ documents }: ExportInput, language: string): string {
  const file = documentName(documents, language);
  const under = file === undefined ? '' : `<small>${xmlText(oneLine(file))}</small>`;
  return `<th scope="col" dir="${directionOf(language)}">${xmlText(languageName(language, 'en'))}${under}</th>`;
}

function rowHtml({ unit, label, sides, remarks }: ExportRow, columns: number): string {
  const notes = remarks.map((remark) => `<p>${xmlText(remark)}</p>`);
  return [
    `<tr id="${xmlAttribute(unit.id)}" class="${unit.status}"><td>${xmlText(oneLine(label ?? ''))}</td>`,
    ...sides.map(cell),
    '</tr>\n',
    notes.length === 0
      ? ''
      : `<tr class="findings"><td></td><td colspan="${columns}">${notes.join('')}</td></tr>\n`,
  ].join('');
}

function cell({ language, segments }: Side): string {
  const paragraphs = segments.map(({ kind, text }) => {
    const strong = kind === 'title' || kind === 'heading';
    const content = xmlText(oneLine(text));
    return `<p>${strong ? `<strong>${content}</strong>` : content}</p>`;
  });
  return `<td lang="${xmlAttribute(language)}" dir="${directionOf(language)}">${paragraphs.join('')}</td>`;
}

const style = `:root { color-scheme: light dark }
body { margin: 2rem; font: 1rem/1.45 Georgia, "Noto Serif", "Songti SC", serif }
h1 { font-size: 1.3rem }
table { width: 100%; border-collapse: collapse }
th, td { padding: .35rem .6rem; border-bottom: 1px solid #8885; text-align: start; vertical-align: top }
td:first-child { color: #777; font-size: .8rem; white-space: nowrap }
th small { display: block; color: #777; font-weight: normal }
p { margin: 0 0 .3rem }
.findings td { border-bottom: 1px solid #8885; color: #a40; font: .85rem/1.4 system-ui, sans-serif }
tr:has(+ .findings) td { border-bottom: 0 }
@media (prefers-color-scheme: dark) { .findings td { color: #fa6 } }
@page { margin: 14mm }
@media print {
  body { margin: 0; font-size: 9.5pt }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  tr:has(+ .findings) { break-after: avoid }
}
`;
