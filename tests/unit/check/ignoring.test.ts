import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { isIgnored, likeKey, likeOf } from '../../../src/shared/check/judging/ignoring.ts';
import { profiled, verdictOf, withVerdict } from '../../../src/shared/check/judging/profile.ts';
import { parseProfile } from '../../../src/shared/check/judging/profile-file.ts';
import { alignmentOf } from './rows.ts';

const rows = [
  { en: 'The bridge is 120 metres long.', fr: 'Le pont mesure 125 mètres.' },
  { en: 'The tower is 80 metres high.', fr: 'La tour mesure 85 mètres.' },
  { en: 'It was built on 3 May 1901.', fr: 'Il fut construit le 3 mai 1902.' },
];
const findings = findingsOf(alignmentOf(['en', 'fr'], rows));

describe('ignoring all like one', () => {
  it('takes every finding of its kind and languages, and no other', () => {
    const [first] = findings;
    const keys = new Set(first === undefined ? [] : [likeKey(first)]);
    expect(findings.map(({ type }) => type)).toEqual(['number', 'number', 'date']);
    expect(findings.filter((finding) => !isIgnored(finding, keys)).map(({ type }) => type)).toEqual(['date']);
  });

  it('is told from the key of one finding', () => {
    expect(likeOf('all:number:en+fr')).toEqual({ type: 'number', languages: ['en', 'fr'] });
    expect(likeOf(findings[0]?.key ?? '')).toBeNull();
    expect(likeOf('all:nothing:en')).toBeNull();
  });

  it('holds when the texts are aligned anew under other ids', () => {
    const again = findingsOf(
      alignmentOf(['en', 'fr'], [{ en: 'A new first line.', fr: 'Une première ligne.' }, ...rows]),
    );
    expect(again.map(({ key }) => key)).toEqual(findings.map(({ key }) => key));
    expect(again.map(({ unit }) => unit)).not.toEqual(findings.map(({ unit }) => unit));
  });
});

describe('settings for the checks', () => {
  const file = (pairs: object) =>
    parseProfile(JSON.stringify({ format: 'triglot-checks', version: 1, pairs }));

  it('make kinds graver, slighter or nothing, a pair before all', () => {
    const set = file({ '*': { number: 'off', date: 'info' }, 'en-fr': { number: 'warning' } });
    expect(profiled(findings, ['en', 'fr'], set).map(({ severity }) => severity)).toEqual([
      'warning',
      'warning',
      'info',
    ]);
    expect(profiled(findings, ['en', 'fr', 'de'], file({ 'de-fr': { date: 'off' } }))).toHaveLength(2);
    expect(profiled(findings, ['en', 'fr'], file({ 'en-de': { date: 'off' } }))).toHaveLength(3);
    expect(profiled(findings, ['en', 'fr'], null)).toBe(findings);
  });

  it('are changed kind by kind, whichever way round a pair is named', () => {
    const first = withVerdict(null, 'fr-en', 'number', 'off');
    const second = withVerdict(first, 'en-fr', 'date', 'info');
    expect(second?.pairs).toEqual({ 'fr-en': { number: 'off', date: 'info' } });
    expect(profiled(findings, ['en', 'fr'], second).map(({ severity }) => severity)).toEqual(['info']);
    expect([verdictOf(second, 'en-fr', 'number'), verdictOf(second, '*', 'number')]).toEqual(['off', null]);
    const third = withVerdict(withVerdict(second, '*', 'name', 'error'), 'en-fr', 'number', null);
    expect(third?.pairs).toEqual({ 'fr-en': { date: 'info' }, '*': { name: 'error' } });
    expect(withVerdict(first, 'en-fr', 'number', null)).toBeNull();
  });

  it('are of tags with regions too, put together by a plus', () => {
    const set = withVerdict(null, 'pt-BR+fr', 'number', 'off');
    const regional = findings.map((finding) => ({ ...finding, languages: ['pt-BR'] }));
    expect(profiled(regional, ['pt-BR', 'fr'], set).map(({ type }) => type)).toEqual(['date']);
    expect(verdictOf(set, 'fr+pt-BR', 'number')).toBe('off');
  });

  it('are refused with the place of what is wrong', () => {
    expect(() => parseProfile('{')).toThrow('it is not JSON');
    expect(() => file({ 'en-fr': { number: 'loud' } })).toThrow(/^pairs\.en-fr\.number: /);
    expect(() => file({ '*': { nomber: 'off' } })).toThrow(/pairs\.\*/);
  });
});
