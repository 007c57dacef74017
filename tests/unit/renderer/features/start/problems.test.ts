import { describe, expect, it } from 'vitest';
import { type Draft, reduceDraft } from '../../../../../src/renderer/features/start/draft.ts';
import { problemWords } from '../../../../../src/renderer/features/start/problem-words.ts';
import { languageProblem, problemsOf } from '../../../../../src/renderer/features/start/problems.ts';
import { draftOf } from '../../../../helpers/draft.ts';

const kinds = (draft: Draft) => problemsOf(draft).map(({ kind }) => kind);
const speak = (draft: Draft, key: string, language: string) =>
  reduceDraft(draft, { type: 'language', key, language });

describe('what stands in the way of an alignment', () => {
  it('is nothing with two languages, each known', () => {
    expect(problemsOf(draftOf('zh', 'en'))).toEqual([]);
  });
  it('is having no file, or only one', () => {
    expect(kinds(draftOf())).toEqual(['none']);
    expect(kinds(draftOf('en'))).toEqual(['one']);
  });
  it('is two files of one language, also when the code is written another way', () => {
    const draft = speak(draftOf('pt-BR', 'en', 'fr'), 'fr', 'PT-br');
    const [problem] = problemsOf(draft);
    expect(problem).toMatchObject({ kind: 'same', keys: ['pt-BR', 'fr'] });
    expect(problemWords(problem)).toBe(
      'pt-BR.txt and fr.txt are both Brazilian Portuguese: change one or remove it.',
    );
    expect(languageProblem([problem!], 'fr')).toBe(problem);
    expect(languageProblem([problem!], 'en')).toBeNull();
  });
  it('is a code that no language has, and an underscore in it', () => {
    expect(kinds(speak(draftOf('en', 'fr'), 'fr', 'qqx'))).toEqual(['tag']);
    expect(kinds(speak(draftOf('en', 'fr'), 'fr', 'fr_CA'))).toEqual(['tag']);
  });
  it('lets varieties of one language stand side by side', () => {
    expect(problemsOf(draftOf('zh-Hans', 'zh-Hant'))).toEqual([]);
  });
  it('is a language that was not recognised', () => {
    expect(problemWords(problemsOf(draftOf('en', 'und'))[0])).toContain('und.txt');
  });
  it('is a file that is still being read or could not be', () => {
    const draft = reduceDraft(draftOf('en', 'fr'), {
      type: 'add',
      entries: [{ key: 'x', name: 'scan.bin' }],
    });
    expect(kinds(draft)).toEqual(['reading']);
    expect(kinds(reduceDraft(draft, { type: 'refuse', key: 'x', why: 'binary' }))).toEqual(['unread']);
  });
  it('is more versions than can be aligned', () => {
    const many = [
      'ar',
      'bg',
      'cs',
      'da',
      'de',
      'el',
      'en',
      'es',
      'et',
      'fi',
      'fr',
      'ga',
      'hr',
      'hu',
      'it',
      'lt',
      'lv',
    ];
    expect(kinds(draftOf(...many))).toEqual(['many']);
  });
  it('always has words', () => {
    for (const draft of [draftOf(), draftOf('en'), draftOf('en', 'en'), draftOf('und', 'en')])
      for (const problem of problemsOf(draft))
        expect(problemWords(problem)).toMatch(/^[A-Z“].*\.$|^\S+ .*\.$/);
    expect(problemWords(null)).toBeNull();
  });
});
