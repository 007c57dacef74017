import { describe, expect, it } from 'vitest';
import { createRecall } from '../../../../../src/main/services/knowledge/recall.ts';
import { readLines } from '../../../../../src/shared/import/lines.ts';

const versions = {
  'en-GB': 'The lake is deep.\nThe lake is cold in winter.\nThe river is cold.',
  fr: 'Le lac est profond.\nLe lac est froid en hiver.\nLa rivière est froide.',
};
const documents = Object.entries(versions).map(([language, source]) =>
  readLines({ language, path: 'a.txt', format: 'text', encoding: 'utf-8', source }),
);

describe('what is recalled of a memory', () => {
  it('are its terms, and by which words the segments are known that stand in the documents', () => {
    const recall = createRecall(documents);
    recall.take({ en: ['cold'], fr: ['froid'] });
    recall.take({ en: ['The lake is deep.'], fr: ['Le lac est profond.'] });
    recall.take({ en: ['The lake is wide and blue.'], fr: ['Le lac est large et bleu.'] });
    recall.take({ en: ['The river is cold.'], fr: ['Une autre traduction de cette phrase.'] });
    expect([recall.units(), recall.standing()]).toEqual([4, 1]);
    expect(recall.concepts()).toEqual([
      { en: ['cold'], fr: ['froid'] },
      { en: ['The lake is deep.'], fr: ['Le lac est profond.'] },
      { en: ['deep'], fr: ['profond'] },
    ]);
  });

  it('is nothing where other segments have the same words', () => {
    const twice = documents.map((document) => ({
      ...document,
      segments: [...document.segments, ...document.segments],
    }));
    const recall = createRecall(twice);
    recall.take({ en: ['The lake is cold in winter.'], fr: ['Le lac est froid en hiver.'] });
    expect([recall.standing(), recall.concepts()]).toEqual([1, []]);
  });
});
