import { describe, expect, it } from 'vitest';
import { knowsMeaning } from '../../../../src/shared/language/meaning.ts';
import { readingRules } from '../../../../src/shared/language/reading-rules.ts';
import {
  canonicalTag,
  directionOf,
  languageName,
  primaryLanguage,
} from '../../../../src/shared/model/language-tag.ts';

describe('language tags', () => {
  it.each([
    ['en', 'en'],
    ['ZH-cn', 'zh-CN'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['sr-latn-rs', 'sr-Latn-RS'],
    ['es-419', 'es-419'],
  ])('gives %s its canonical form %s', (given, canonical) => {
    expect(canonicalTag(given)).toBe(canonical);
  });

  it.each(['', 'en_US', 'english', 'qq', 'français', 'e', '../..'])('refuses %j', (given) => {
    expect(canonicalTag(given)).toBeNull();
  });

  it('knows the direction of a script, whatever the region', () => {
    expect(['ar', 'he', 'fa-IR', 'ur', 'zh', 'en', 'az-Arab', 'az'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'rtl',
      'ltr',
    ]);
  });

  it('names a language in the language asked for', () => {
    expect([languageName('fr', 'en'), languageName('zh', 'fr')]).toEqual(['French', 'chinois']);
    expect(primaryLanguage('zh-Hant-TW')).toBe('zh');
  });

  it('knows a language by whatever tag it is given', () => {
    expect(['cmn', 'zho', 'cmn-Hans', 'arb', 'deu', 'FRA', 'eng-GB'].map(primaryLanguage)).toEqual([
      'zh',
      'zh',
      'zh',
      'ar',
      'de',
      'fr',
      'en',
    ]);
    expect(['x_y', '-', ''].map(primaryLanguage)).toEqual(['x_y', '', '']);
  });

  it('has the rules of a language for all its tags', () => {
    expect(readingRules('deu')).toBe(readingRules('de'));
    expect(knowsMeaning('cmn')).toBe(true);
  });
});
