import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readGold } from '../../src/shared/align/gold.ts';
import { primaryLanguage } from '../../src/shared/model/language-tag.ts';
import { sentenceStarts } from '../../src/shared/segment/boundaries.ts';
import { table } from './table.ts';

/**
 * How well paragraphs are cut into sentences: npm run bench:sentences [-- set …]. The sentences of the gold sets beside the
 * project are joined to paragraphs of eight and cut again; a cut counts when it is at the very place. What a set takes for a
 * sentence is its own affair (some cut at colons, commas or lines), so that figures compare builds, not sets.
 */
const folder = join(import.meta.dirname, '../../../shared/gold');
const size = 8;
const usual = [
  'aca',
  'books-de-en',
  'books-es-it',
  'mac-dev',
  'maligna-pl-en',
  'nbooks-usher6',
  'parice',
  'textberg-dev',
  'udhr-un6-sent',
];

if (!existsSync(folder)) console.log('skipped: ../shared not present');
else measure(process.argv.slice(2));

function measure(names: readonly string[]): void {
  const wanted = names.length > 0 ? names : usual;
  const rows: string[][] = [];
  for (const file of readdirSync(folder).filter((each) => wanted.includes(basename(each, '.json')))) {
    const set = readGold(JSON.parse(readFileSync(join(folder, file), 'utf8')), basename(file, '.json'));
    set.langs.forEach((language, column) => {
      const sides = set.docs.map(({ sides: all }) => all[column] ?? []);
      const { right, made, wanted: asked } = scored(sides, language);
      const [precision, recall] = [right / made, right / asked];
      const f1 = (2 * precision * recall) / (precision + recall);
      rows.push([
        basename(file, '.json'),
        language,
        ...[precision, recall, f1].map((share) => share.toFixed(3)),
        String(asked),
      ]);
    });
  }
  console.log(table(['set', 'language', 'P', 'R', 'F1', 'cuts'], rows));
}

function scored(sides: readonly (readonly string[])[], language: string) {
  let [right, made, wanted] = [0, 0, 0];
  for (const sentences of sides)
    for (let from = 0; from < sentences.length; from += size) {
      const { text, starts } = paragraph(sentences.slice(from, from + size), language);
      const cuts = sentenceStarts(text, language, 0).slice(1);
      const asked = new Set(starts.slice(1));
      right += cuts.filter((cut) => asked.has(cut)).length;
      made += cuts.length;
      wanted += asked.size;
    }
  return { right, made, wanted };
}

function paragraph(sentences: readonly string[], language: string) {
  const glue = ['zh', 'ja', 'cmn', 'zho', 'jpn'].includes(primaryLanguage(language)) ? '' : ' ';
  const starts: number[] = [];
  let text = '';
  for (const sentence of sentences.map((each) => each.trim()).filter((each) => each !== '')) {
    if (text !== '') text += glue;
    starts.push(text.length);
    text += sentence;
  }
  return { text, starts };
}
