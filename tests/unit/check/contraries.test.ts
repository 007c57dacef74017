import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { versionRows } from '../../helpers/versions-file.ts';
import { alignmentOf, changed, type Row } from './rows.ts';

const statutes = versionRows('statutes');
const agreement = versionRows('agreement');

/** Errors and warnings about the rows, as type and languages. */
function grave(some: readonly string[], rows: readonly Row[]) {
  return findingsOf(alignmentOf(some, rows))
    .filter(({ severity }) => severity !== 'info')
    .map(({ type, languages: odd }) => `${type} ${odd.join()}`);
}

const rowOf = (words: string) => statutes.findIndex((row) => String(row.en).includes(words));

describe('an exception that became a condition', () => {
  const at = rowOf('loses the right to vote');
  it.each([
    ['en', 'unless', 'if'],
    ['es', 'a menos que', 'si'],
    ['ru', 'если правление не примет', 'если правление примет'],
    ['zh', '除非', '如果'],
    ['ar', 'ما لم', 'إذا'],
    ['de', 'es sei denn, der Vorstand beschließt', 'wenn der Vorstand'],
    ['pt', 'a menos que', 'se'],
  ])('is told in %s', (language, from, to) => {
    const other = language === 'en' ? 'fr' : 'en';
    expect(grave([other, language], changed(statutes, at, language, from, to))).toContain(
      `negation ${language}`,
    );
  });

  it('is not seen in an *if* that denies, nor in *only if*', () => {
    const rows: Row[] = [
      { en: 'The shop is open, unless it rains.', fr: 'La boutique est ouverte, s’il ne pleut pas.' },
      { en: 'It is let in only if it barks.', fr: 'Il n’entre que s’il aboie.' },
    ];
    expect(grave(['en', 'fr'], rows)).toEqual([]);
  });
});

describe('a reservation that became its contrary', () => {
  const at = agreement.findIndex((row) => String(row.en).startsWith('Subject to Article 4'));
  it.each([
    ['en', 'Subject to', 'Under'],
    ['fr', 'Sous réserve de', 'En vertu de'],
    ['de', 'Vorbehaltlich des', 'Gemäß des'],
  ])('is told in %s', (language, from, to) => {
    const other = language === 'en' ? 'es' : 'en';
    expect(grave([other, language], changed(agreement, at, language, from, to))).toContain(
      `negation ${language}`,
    );
  });
});

it('tells each that became one where it opens the sentence', () => {
  const at = rowOf('Every adult');
  expect(grave(['en', 'ru'], changed(statutes, at, 'en', 'Every adult', 'One adult'))).toEqual([
    'modality en',
  ]);
});

describe('what all the others say and one of several does not', () => {
  const rows: readonly Row[] = [
    ...agreement,
    {
      en: 'The travel costs are refunded, provided that the receipts are sent in time.',
      fr: 'Les frais de voyage sont remboursés, à condition que les reçus soient envoyés à temps.',
      zh: '旅费予以报销，条件是收据按时寄送。',
    },
  ];
  it.each([
    ['only', 'fr', 'seul le capitaine', 'le capitaine', 'only the master', 'modality fr'],
    ['provided that', 'en', 'provided that the', 'and the', 'travel costs', 'negation en'],
  ])('is told: %s', (_, language, from, to, words, told) => {
    const at = rows.findIndex((row) => String(row.en).includes(words));
    expect(grave(['en', 'fr', 'zh'], rows)).toEqual([]);
    expect(grave(['en', 'fr', 'zh'], changed(rows, at, language, from, to))).toContain(told);
  });
});
