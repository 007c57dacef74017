import type { NewProject } from '../../../src/main/services/store/create-store.ts';
import type { Document } from '../../../src/shared/model/document.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';
import type { Unit } from '../../../src/shared/model/unit.ts';
import { between, oneOf, type Random, randomOf } from '../faults/random.ts';

const words: Readonly<Record<string, readonly string[]>> = {
  en: 'the parties shall keep lake water clean boat harbour licence commission report every spring treaty signature force town shore fish'.split(
    ' ',
  ),
  fr: 'les parties veillent à la propreté eau lac bateau port permis commission rapport chaque printemps traité signature vigueur rive pêche'.split(
    ' ',
  ),
  zh: [...'缔约方应保持湖水清洁船只港口许可证委员会报告每年春季条约签署生效沿岸捕鱼'],
};

/** An invented project of `units` units in three languages, some with gaps, as reading and aligning would give it. */
export function largeProject(units: number): NewProject {
  const random = randomOf(20261122);
  const languages = Object.keys(words);
  const segments: Record<string, Segment[]> = Object.fromEntries(languages.map((language) => [language, []]));
  const offsets = new Map(languages.map((language) => [language, 0]));
  const made: Unit[] = [];
  for (let at = 0; at < units; at += 1) {
    const sides: Record<string, string[]> = {};
    const shape = { length: between(6, 34, random), number: between(100, 999, random) };
    for (const language of languages) {
      const gap = language === 'fr' && random() < 0.01;
      sides[language] = gap ? [] : [add(segments[language]!, language, at + 1, shape, offsets, random)];
    }
    made.push({ id: `u${at + 1}`, segments: sides, confidence: 0.6 + random() * 0.4, status: 'auto' });
  }
  return {
    alignment: { languages, pivot: 'en', segments, units: made },
    segmentation: 'paragraph',
    documents: languages.map(
      (language): Document => ({
        language,
        path: `${language}.txt`,
        format: 'text',
        encoding: 'utf-8',
        source: segments[language]!.map(({ text }) => text).join('\n'),
        segments: segments[language]!,
        furniture: [],
      }),
    ),
  };
}

/** A paragraph of so many words with a number in it that all versions share, as its own number in front. */
function add(
  list: Segment[],
  language: string,
  row: number,
  { length, number }: { readonly length: number; readonly number: number },
  offsets: Map<string, number>,
  random: Random,
): string {
  const own = words[language]!;
  const unspaced = language === 'zh';
  const said = Array.from({ length: unspaced ? length * 2 : length }, () => oneOf(own, random));
  const label = `${row}.`;
  const text = `${label} ${said.join(unspaced ? '' : ' ')} ${number}${unspaced ? '。' : '.'}`;
  const start = offsets.get(language)!;
  offsets.set(language, start + text.length + 1);
  const id = `${language}:${list.length + 1}`;
  list.push({
    id,
    kind: 'paragraph',
    text,
    label,
    path: [String(row)],
    spans: [[start, start + text.length]],
  });
  return id;
}
