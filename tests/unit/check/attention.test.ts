import { expect, it } from 'vitest';
import type { Draft } from '../../../src/shared/check/draft.ts';
import { heardFirst } from '../../../src/shared/check/judging/attention.ts';
import type { Unit } from '../../../src/shared/model/unit.ts';

const units = (count: number): readonly Unit[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `u${at}`,
    segments: { en: [`en:${at}`], fr: [`fr:${at}`] },
    confidence: 0.9,
    status: 'auto',
  }));

const warning = (type: Draft['type'], at: number, more: Partial<Draft> = {}): Draft => ({
  key: `${type} ${at}`,
  unit: `u${at}`,
  order: at,
  type,
  severity: 'warning',
  languages: ['fr'],
  message: '',
  evidence: [],
  sureness: 0.5,
  ...more,
});

const heard = (drafts: readonly Draft[], count: number) =>
  heardFirst(drafts, units(count))
    .filter(({ severity }) => severity === 'warning')
    .map(({ key }) => key);

it('leaves all warnings of a document that has few', () => {
  const few = [1, 2, 3, 4, 5].map((at) => warning('name', at));
  expect(heard(few, 20)).toHaveLength(5);
});

it('turns what a free translation leaves out everywhere into information, but for the surest', () => {
  const many = Array.from({ length: 40 }, (_, at) => warning('name', at, { sureness: at / 40 }));
  expect(heard(many, 200)).toEqual(['name 34', 'name 35', 'name 36', 'name 37', 'name 38', 'name 39']);
});

it('hears what is seldom before what is frequent', () => {
  const many = Array.from({ length: 40 }, (_, at) => warning('name', at, { sureness: 0.99 }));
  const seldom = [warning('negation', 3), warning('number', 7)];
  expect(heard([...many, ...seldom], 200)).toEqual(expect.arrayContaining(['negation 3', 'number 7']));
  expect(heard([...many, ...seldom], 200)).toHaveLength(6);
});

it('never silences errors, or what no manner of translating explains', () => {
  const many = Array.from({ length: 40 }, (_, at) => warning('name', at));
  const { sureness: _, ...foreign } = warning('wrong-language', 9);
  const wrong = warning('number', 8, { severity: 'error' });
  const after = heardFirst([...many, foreign, wrong], units(100));
  expect(after).toEqual(expect.arrayContaining([foreign, wrong]));
});

it('counts only units in which two versions stand beside each other', () => {
  const alone = units(300).map((unit, at) =>
    at < 200 ? { ...unit, segments: { en: unit.segments.en ?? [] } } : unit,
  );
  const many = Array.from({ length: 40 }, (_, at) => warning('name', at));
  expect(heardFirst(many, alone).filter(({ severity }) => severity === 'warning')).toHaveLength(5);
});
