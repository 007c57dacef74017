import { describe, expect, it } from 'vitest';
import { messageParts } from '../../../../../src/renderer/features/findings/message-parts.ts';
import type { Alignment } from '../../../../../src/shared/model/alignment.ts';
import type { Evidence, Finding } from '../../../../../src/shared/model/finding.ts';

const texts: Readonly<Record<string, string>> = {
  en: 'of 12 May and 1225 tonnes',
  fr: 'du 21 mai et 1 225 tonnes',
  zh: '5月12日，1225吨',
};
const alignment: Alignment = {
  languages: ['en', 'fr', 'zh'],
  pivot: 'en',
  segments: Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [
      language,
      [{ id: `${language}:1`, kind: 'paragraph', text, spans: [] }],
    ]),
  ),
  units: [],
};

function quote(language: string, words: string): Evidence {
  const start = texts[language]!.indexOf(words);
  return { language, segment: `${language}:1`, start, end: start + words.length, value: '' };
}
function finding(message: string, ...evidence: readonly Evidence[]): Finding {
  return {
    id: 'f1',
    key: 'k1',
    unit: 'u1',
    type: 'date',
    severity: 'error',
    languages: ['fr'],
    message,
    evidence,
  };
}
const roles = (one: Finding) =>
  messageParts(one, alignment, 'en')
    .filter(({ role }) => role !== 'plain')
    .map(({ text, role }) => [text, role]);

describe('a finding’s sentence', () => {
  const message = 'French says 21 mai, English 12 May and Chinese 5月12日.';
  const dates = finding(message, quote('fr', '21 mai'), quote('en', '12 May'), quote('zh', '5月12日'));
  it('sets the odd language, its words and the words of the others apart', () => {
    expect(roles(dates)).toEqual([
      ['French', 'language'],
      ['21 mai', 'odd'],
      ['12 May', 'mate'],
      ['5月12日', 'mate'],
    ]);
  });
  it('is the same sentence when its pieces are joined', () => {
    expect(
      messageParts(dates, alignment, 'en')
        .map(({ text }) => text)
        .join(''),
    ).toBe(message);
  });
  it('does not find a number inside a longer one', () => {
    expect(roles(finding('English says 1225, French 122.', quote('en', '12')))).toEqual([
      ['French', 'language'],
    ]);
  });
  it('knows a value that the sentence gives in its own words', () => {
    const told = finding(
      'French says 21 May 2024, English 12 May 2024.',
      { ...quote('fr', '21 mai'), value: '2024-05-21' },
      { ...quote('en', '12 May'), value: '2024-05-12' },
    );
    expect(roles(told)).toEqual([
      ['French', 'language'],
      ['21 May 2024', 'odd'],
      ['12 May 2024', 'mate'],
    ]);
  });
  it('takes the longer of two quotations that begin together', () => {
    const both = finding('English says 12 May.', quote('en', '12'), quote('en', '12 May'));
    expect(roles(both)).toEqual([['12 May', 'mate']]);
  });
  it('does not raise its voice over words that only stand elsewhere', () => {
    const moved = {
      ...finding('French has 21 mai in another place.', quote('fr', '21 mai')),
      type: 'moved' as const,
    };
    expect(roles(moved)).toContainEqual(['21 mai', 'mate']);
  });
  it('stays whole when the segment it quotes is gone', () => {
    const gone = finding('Something differs.', { ...quote('en', '12'), segment: 'en:9' });
    expect(messageParts(gone, alignment, 'en')).toEqual([{ text: 'Something differs.', role: 'plain' }]);
  });
});
