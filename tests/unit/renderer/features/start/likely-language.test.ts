import { describe, expect, it } from 'vitest';
import { likelyLanguage } from '../../../../../src/renderer/features/start/likely-language.ts';

describe('the language of a file', () => {
  it.each([
    ['treaty.zh-CN.txt', 'zh', 'zh-CN'],
    ['treaty-fr.txt', 'und', 'fr'],
    ['A_RES_78_142_E.docx', 'en', 'en'],
    ['treaty-fr.txt', 'de', 'de'],
    ['treaty.txt', 'es', 'es'],
    ['treaty.txt', 'und', ''],
  ])('%s with a text in "%s" is "%s"', (name, guessed, language) => {
    expect(likelyLanguage(name, guessed)).toBe(language);
  });
});
