import { directionOf, languageName } from '../../model/language-tag.ts';
import { documentName } from '../file-name.ts';
import { oneLine } from '../one-line.ts';
import { xmlAttribute, xmlText } from '../xml.ts';
import type { ReportInput } from './report-input.ts';
import { type ReportRow, type ReportSide, reportRows } from './report-rows.ts';
import { summaryOf } from './report-summary.ts';
import { english } from './words/english.ts';
import type { ReportWords } from './words/report-words.ts';

/**
 * A report on findings as one page, complete in itself: nothing is fetched, no script runs, and it can be printed. A summary
 * stands on the first page; then come the findings, each with its texts side by side and the words in question marked.
 */
export function htmlReport(input: ReportInput, words: ReportWords = english): string {
  const { languages } = input.alignment;
  const named = languages.map((language) => languageName(language, words.language));
  const title = xmlText(words.title(named.join(words.language === 'zh-Hans' ? '、' : ', ')));
  const rows = reportRows(input);
  const open = rows.filter(({ passed }) => passed === undefined);
  const done = rows.filter(({ passed }) => passed !== undefined);
  return [
    `<!DOCTYPE html>\n<html lang="${words.language}">\n<head>\n<meta charset="utf-8">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
    `<title>${title}</title>\n<style>\n${style}</style>\n</head>\n<body>\n`,
    `<h1>${title}</h1>\n`,
    documents(input, words),
    summary(input, words),
    open.length === 0 ? `<p>${words.none}</p>\n` : `<h2>${words.findings}</h2>\n`,
    ...open.map((row) => section(row, input, words)),
    done.length === 0 ? '' : `<h2>${words.ignored}</h2>\n`,
    ...done.map((row) => section(row, input, words)),
    '</body>\n</html>\n',
  ].join('');
}

function documents({ alignment, documents: all }: ReportInput, words: ReportWords): string {
  const items = alignment.languages.map((language) => {
    const file = documentName(all, language) ?? '';
    return `<li>${xmlText(languageName(language, words.language))}: ${xmlText(oneLine(file))}</li>`;
  });
  return `<ul class="documents">${items.join('')}</ul>\n`;
}

function summary(input: ReportInput, words: ReportWords): string {
  const { lines, byType } = summaryOf(input, words);
  const rows = byType.map(
    ({ type, error, warning, info, passed }) =>
      `<tr><th scope="row">${words.types[type]}</th><td>${error}</td><td>${warning}</td><td>${info}</td><td>${passed}</td></tr>`,
  );
  const { error, warning, info } = words.severities;
  const head = `<tr><th scope="col">${words.kind}</th><th>${error}</th><th>${warning}</th><th>${info}</th><th>${words.ignored}</th></tr>`;
  return [
    '<section class="summary">\n',
    ...lines.map((line) => `<p>${xmlText(line)}</p>\n`),
    rows.length === 0 ? '' : `<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>\n`,
    '</section>\n',
  ].join('');
}

function section(
  { finding, row, sides, passed }: ReportRow,
  { alignment }: ReportInput,
  words: ReportWords,
): string {
  const why =
    passed === undefined
      ? ''
      : `<p class="passed">${xmlText(words.ignoredOn(passed.at.slice(0, 10), passed.reason, passed.by))}</p>`;
  return [
    `<article class="${finding.severity}"><h3><span>${row}</span> ${xmlText(words.sentence(finding, alignment))}</h3>`,
    `<p class="kind">${words.severity[finding.severity]} · ${words.types[finding.type]}</p>${why}`,
    `<div class="sides">${sides.map((each) => side(each, words)).join('')}</div></article>\n`,
  ].join('');
}

function side({ language, odd, place, pieces }: ReportSide, words: ReportWords): string {
  const name = xmlText(languageName(language, words.language));
  const text = pieces
    .map((piece) => {
      const content = xmlText(piece.text).replaceAll('\n', '<br>');
      return piece.marked ? `<mark>${content}</mark>` : content;
    })
    .join('');
  const direction = `lang="${xmlAttribute(language)}" dir="${directionOf(language)}"`;
  return `<div class="side${odd ? ' odd' : ''}"><h4>${name} <small>${xmlText(place)}</small></h4><p ${direction}>${text || '–'}</p></div>`;
}

const style = `:root { color-scheme: light dark }
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; font: 1rem/1.45 system-ui, "Noto Sans", "Noto Sans SC", sans-serif }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem }
h3 { font-size: 1rem; margin: 0 } h3 span { display: inline-block; min-width: 2.2rem; color: #777; font-weight: normal }
h4 { font-size: .8rem; margin: 0; color: #777 } .odd h4 { color: #a40; font-weight: bold }
article { margin: 1rem 0; padding: .6rem .8rem; border-inline-start: 4px solid #8888; break-inside: avoid }
article.error { border-color: #c22 } article.warning { border-color: #c80 }
.kind, .passed { margin: .1rem 0 .4rem; color: #777; font-size: .85rem }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .8rem }
.side p { margin: .1rem 0 } .odd mark { background: #f9c; text-decoration: underline } mark { background: #fe8; color: inherit }
table { border-collapse: collapse } th, td { padding: .2rem .8rem .2rem 0; text-align: start; border-bottom: 1px solid #8885 }
td { text-align: end }
@media (prefers-color-scheme: dark) { mark { background: #660 } .odd mark { background: #725 } .odd h4 { color: #fa6 } }
@media print { body { margin: 0; max-width: none; font-size: 9.5pt } .summary { break-after: page } }
`;
