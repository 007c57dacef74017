import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { findingWords } from '../../../../src/renderer/state/finding-words.ts';
import { engineSentences } from '../../../../src/renderer/words/engine/english.ts';
import { recognised, said } from '../../../../src/renderer/words/engine/said.ts';
import { engine as french } from '../../../../src/renderer/words/fr/engine.ts';
import { speak } from '../../../../src/renderer/words/t.ts';
import { engine as chinese } from '../../../../src/renderer/words/zh/engine.ts';
import { commands, runCommand } from '../../../../src/shared/edit/commands.ts';
import { applyAll } from '../../../../src/shared/edit/step.ts';
import { renderExport } from '../../../../src/shared/export/render.ts';
import { arbitraryAlignment } from '../../../helpers/arbitrary-alignment.ts';
import { buildAlignment, buildFinding } from '../../../helpers/build.ts';
import { exportInput } from '../../../helpers/export-input.ts';

afterEach(() => speak('en'));

describe('a sentence of the engine', () => {
  it('is said in the language of the interface, with its numbers and names', () => {
    speak('fr');
    expect(said('Undone: Joined 2 French segments')).toBe('Annulé : 2 segments joints (français)');
    expect(said('Edited an English segment')).toBe('Un segment modifié (anglais)');
    expect(said('numbers agree: 3, 7 and 2 more')).toBe('nombres concordants : 3, 7 et 2 de plus');
    speak('zh-Hans');
    expect(said('Pushed the French column down')).toBe('已将法语列下移');
    expect(said('3 of 4 names found again')).toBe('4 个名称中找到 3 个');
  });
  it('stays as it is in English, and where it is none of the engine’s', () => {
    expect(said('Merged 2 units')).toBe('Merged 2 units');
    speak('fr');
    expect(said('lake.txt: the file is empty.')).toBe('lake.txt: the file is empty.');
  });
  it.each([
    ['fr', french],
    ['zh', chinese],
  ])('loses none of its places in %s', (_, words) => {
    const placesOf = (sentence: string) =>
      [...new Set(sentence.match(/\{(?:n|m|language|text)\}/g) ?? [])].sort();
    for (const [key, sentence] of Object.entries(engineSentences))
      expect(placesOf(words[key as keyof typeof words]), key).toEqual(placesOf(sentence));
  });
  it('is known whatever is edited', () => {
    const unknown = new Set<string>();
    fc.assert(
      fc.property(
        arbitraryAlignment,
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(commands)), fc.nat(12), fc.nat(3), fc.nat(20)), {
          maxLength: 12,
        }),
        (start, moves) => {
          let alignment = start;
          for (const [name, at, column, offset] of moves) {
            const unit = alignment.units[at % alignment.units.length]!;
            const language = alignment.languages[column % alignment.languages.length]!;
            const list = alignment.segments[language]!;
            const segment = unit.segments[language]![0] ?? list[at % Math.max(list.length, 1)]?.id ?? 'en:0';
            const outcome = runCommand({ alignment, pivotUnlocked: at % 2 === 0 }, name, {
              unit: unit.id,
              units: alignment.units.slice(0, 1 + (at % 3)).map(({ id }) => id),
              language,
              segment,
              segments: list.slice(0, 1 + (at % 3)).map(({ id }) => id),
              offset,
              direction: at % 2 === 0 ? 'up' : 'down',
              text: `text ${offset}`,
              texts: [[segment, `text ${offset}`]],
              labels: [],
              comments: [],
              changes: [{ unit: unit.id, language, text: `text ${offset}` }],
            });
            const words = 'refused' in outcome ? outcome.refused : outcome.label;
            if (recognised(words) === null) unknown.add(words);
            if (!('refused' in outcome)) alignment = applyAll(alignment, outcome.steps);
          }
        },
      ),
      { numRuns: 300 },
    );
    expect([...unknown]).toEqual([]);
  });
});

describe('what is said of an export', () => {
  it('is known, whatever is written and left out', () => {
    const long = 'word '.repeat(7000);
    const input = exportInput(
      ['zh', 'en', 'fr'],
      [
        { cells: ['一。', 'One.', 'Un.'], status: 'confirmed' },
        ['一。', 'One.', 'Un.'],
        ['二。', 'Two.', ''],
        ['二。', 'Second.', ''],
        ['', 'Three.', ''],
        ['四。', '', 'Quatre.'],
        [long, long, long],
      ],
      { pivot: 'en', findings: [buildFinding('u1')] },
    );
    const omitted = input.alignment.units.map((unit, at) => (at === 5 ? { ...unit, omitted: true } : unit));
    const inputs = [input, { ...input, alignment: { ...input.alignment, units: omitted } }];
    const choices = [
      {},
      { only: 'confirmed' },
      { duplicates: 'once', conflicts: 'best' },
      { conflicts: 'none' },
      { languages: ['zh', 'fr'] },
    ] as const;
    const told = new Set<string>();
    for (const each of inputs)
      for (const options of choices)
        for (const format of ['tmx', 'xliff', 'xlsx', 'csv'] as const) {
          const { summary } = renderExport(each, format, options);
          for (const { why } of summary.leftOut) told.add(why);
          for (const warning of summary.warnings) told.add(warning.replace(/^\S+–\S+: /, ''));
        }
    expect([...told].filter((words) => recognised(words) === null)).toEqual([]);
    expect(told.size).toBeGreaterThan(10);
  });
});

describe('a finding', () => {
  const alignment = buildAlignment(
    ['zh', 'en', 'fr'],
    [
      ['2016年6月9日', '9 June 2016', '19 juin 2016'],
      ['第二段', 'Second paragraph', ''],
    ],
  );
  const evidence = (language: string, text: string) => ({
    language,
    segment: `${language}:1`,
    start: 0,
    end: text.length,
    value: 'v',
  });
  const date = buildFinding('u1', {
    type: 'date',
    languages: ['fr'],
    message: 'French says 19 June 2016, Chinese and English 9 June 2016',
    evidence: [evidence('zh', '2016年6月9日'), evidence('en', '9 June 2016'), evidence('fr', '19 juin 2016')],
  });
  const gap = buildFinding('u2', {
    type: 'missing',
    languages: ['fr'],
    evidence: [{ language: 'en', segment: 'en:2', start: 0, end: 6, value: '' }],
  });
  it('is the engine’s sentence in English', () => {
    expect(findingWords(date, alignment)).toBe(date.message);
  });
  it('is put together from its evidence elsewhere, the odd one first', () => {
    speak('fr');
    expect(findingWords(date, alignment)).toBe(
      'Français : 19 juin 2016 ; chinois : 2016年6月9日 ; anglais : 9 June 2016',
    );
    expect(findingWords(gap, alignment)).toBe('Français : rien pour « Second »');
    speak('zh-Hans');
    expect(findingWords(date, alignment)).toBe('法语：19 juin 2016；中文：2016年6月9日；英语：9 June 2016');
    expect(findingWords(gap, alignment)).toBe('法语缺少“Second”');
  });
});
