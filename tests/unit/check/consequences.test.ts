import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import type { Draft } from '../../../src/shared/check/draft.ts';
import { causesOf } from '../../../src/shared/check/judging/consequences.ts';
import { findingSentence as chinese } from '../../../src/shared/language/told/chinese.ts';
import { partsOf } from '../../../src/shared/language/told/finding-parts.ts';
import { findingSentence as french } from '../../../src/shared/language/told/french.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';
import { versionRows } from '../../helpers/versions-file.ts';
import { alignmentOf, changed, type Row } from './rows.ts';

const list: readonly Row[] = [
  { en: 'The board keeps the following books:', fr: 'Le bureau tient les livres suivants :' },
  { en: '1. the book of members and their addresses;', fr: '1. le livre des membres et de leurs adresses ;' },
  { en: '2. the book of the boats that were hired out;' },
  {
    en: '3. the book of visitors to the reading room;',
    fr: '2. le livre des visiteurs de la salle de lecture ;',
  },
  {
    en: '4. the book of gifts and of those who made them;',
    fr: '3. le livre des dons et de ceux qui les ont faits ;',
  },
  { en: '5. the book of complaints of the neighbours.', fr: '4. le livre des plaintes des voisins.' },
];

describe('a list member that is lost', () => {
  const found = findingsOf(alignmentOf(['en', 'fr'], list));

  it('is told once, with the numbers behind it', () => {
    expect(found.map(({ type, unit }) => `${type} ${unit}`)).toEqual(['missing u3']);
    expect(found[0]?.message).toBe(
      'French has no paragraph 2: “the book of the boats that were hired out;”; after it English numbers this 3, 4 and 5, French 2, 3 and 4',
    );
    expect(found[0]?.consequences?.map(({ type }) => type)).toEqual(['order']);
  });

  it('is told in French and Chinese with the numbers behind it', () => {
    const parts = (language: string) => partsOf(found[0]!, alignmentOf(['en', 'fr'], list), language, '');
    expect(french(parts('fr'))).toMatch(/^Français : rien pour « 2\. .* ; ensuite, d’autres numéros$/);
    expect(chinese(parts('zh-Hans'))).toMatch(/；其后编号也随之不同$/);
  });

  it('leaves numbers that differ further on a finding of their own', () => {
    const later: readonly Row[] = [
      ...list.slice(0, 3),
      ...['boats', 'rooms', 'windows', 'chairs'].map((what) => ({
        en: `The ${what} are kept clean.`,
        fr: `On tient propres les ${what}.`,
      })),
      { en: '7. The board meets in May.', fr: '8. Le bureau se réunit en mai.' },
    ];
    expect(findingsOf(alignmentOf(['en', 'fr'], later)).map(({ type }) => type)).toContain('order');
  });
});

describe('a clause that is lost', () => {
  const rows = versionRows('agreement').map((row): Row => ({ en: row.en, es: row.es }));
  const at = rows.findIndex((row) => String(row.es).startsWith('Ningún pasajero'));
  const clause = 'Ningún pasajero pagará más de seis euros, salvo el día del mercado de Morvik.';
  const cut = alignmentOf(['en', 'es'], changed(rows, at, 'es', clause, ''));
  const found = findingsOf(cut, { words: lexiconOf(['en', 'es']).concepts }).filter(
    ({ severity }) => severity !== 'info',
  );

  it('takes along what it denies and excepts', () => {
    expect(found.map(({ type }) => type)).toEqual(['length']);
    expect(found[0]?.message).toContain('; with it go “no” and “except”');
    expect(found[0]?.consequences?.map(({ type }) => type)).toEqual(['negation', 'negation']);
  });

  it('has the key it has alone', () => {
    expect(found[0]?.key.startsWith('length:es:')).toBe(true);
    expect(found[0]?.key).not.toContain('#');
  });

  it('is told in French and Chinese with them', () => {
    const parts = (language: string) => partsOf(found[0]!, cut, language, '');
    expect(french(parts('fr'))).toMatch(/ ; du même coup « No », « except »$/);
    expect(chinese(parts('zh-Hans'))).toMatch(/；同时涉及“No”、“except”$/);
  });
});

describe('what goes with what', () => {
  const place = (language: string, start: number, end: number) => ({
    language,
    segment: `${language}:1`,
    start,
    end,
    value: '',
  });
  const draft = (type: Draft['type'], more: Partial<Draft> = {}): Draft => ({
    key: type,
    unit: 'u1',
    order: 0,
    type,
    severity: 'warning',
    languages: ['fr'],
    message: type,
    evidence: [place('en', 40, 80)],
    ...more,
  });

  it('leaves alone what stands elsewhere in the sentence, or is another version’s', () => {
    const clause = draft('length');
    const far = draft('number', { evidence: [place('en', 0, 4)] });
    const theirs = draft('name', { languages: ['zh'], evidence: [place('en', 50, 60)] });
    expect(causesOf([far, theirs, clause])).toEqual([far, theirs, clause]);
  });

  it('does not hide a warning behind what is for information', () => {
    const clause = draft('length', { severity: 'info' });
    const number = draft('number', { evidence: [place('en', 50, 54)] });
    expect(causesOf([number, clause])).toEqual([number, clause]);
  });

  it('lets a text left in another language take all with it, as grave as the gravest', () => {
    const foreign = draft('untranslated', { evidence: [place('fr', 0, 90)] });
    const number = draft('number', { severity: 'error', about: '1956', evidence: [place('en', 50, 54)] });
    const [only, ...others] = causesOf([number, foreign]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ type: 'untranslated', severity: 'error' });
    expect(only?.message).toBe('untranslated; with it goes 1956');
  });

  it('takes figures in a lost clause for lost and not for contradicted', () => {
    const clause = draft('length');
    const number = draft('number', { severity: 'error', evidence: [place('en', 50, 54)] });
    expect(causesOf([number, clause]).map(({ severity }) => severity)).toEqual(['warning']);
  });
});
