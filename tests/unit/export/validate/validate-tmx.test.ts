import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTmxValidator } from '../../../../src/shared/export/validate/validate-tmx.ts';
import type { Violation } from '../../../../src/shared/export/validate/violation.ts';
import {
  brokenCases,
  goodCases,
  goodMemory,
  illFormedCases,
  type MemoryCase,
  warnedCases,
} from '../../../helpers/tmx-cases.ts';

function judged(memory: string, size = memory.length || 1) {
  const violations: Violation[] = [];
  const validator = createTmxValidator((violation) => violations.push(violation));
  for (let at = 0; at < memory.length; at += size) validator.write(memory.slice(at, at + size));
  return { violations, ...validator.end() };
}

const said = ({ violations }: { violations: readonly Violation[] }) =>
  violations.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`);

/** What a case expects, in the words of `said`. */
function expected({ memory, said: sayings }: MemoryCase): readonly string[] {
  return sayings.map(([what, at]) => {
    const before = memory.slice(0, at === '' ? memory.length : memory.indexOf(at)).split('\n');
    return `${before.length}:${(before.at(-1) ?? '').length + 1} ${what}`;
  });
}

const all = [...goodCases, ...warnedCases, ...brokenCases, ...illFormedCases];

describe('a memory under examination', () => {
  it.each(all.map((each) => [each.what, each] as const))('%s', (_, each) => {
    expect(said(judged(each.memory))).toEqual(expected(each));
  });

  it('is judged the same in pieces of any size', () => {
    for (const size of [1, 2, 7, 64])
      for (const each of all)
        expect([each.what, ...said(judged(each.memory, size))]).toEqual([each.what, ...expected(each)]);
  });

  it('is counted', () => {
    const { units, languages, errors, warnings, whole } = judged(goodMemory);
    expect([units, errors, warnings, whole]).toEqual([1, 0, 0, true]);
    expect([...languages]).toEqual([
      ['zh-CN', 1],
      ['en', 1],
      ['fr-FR', 1],
    ]);
  });

  it('is told what is wrong and what to do, in one line each', () => {
    for (const { memory } of all)
      for (const { reason, cure } of judged(memory).violations) {
        expect(reason).toMatch(/^[^\n]{8,120}[^.\n]$/);
        expect(cure).toMatch(/^[A-Z][^\n]{3,140}\.$/);
      }
  });

  it('is told how a language is written, and a date', () => {
    const cures = (memory: string) => judged(memory).violations.map(({ cure }) => cure);
    expect(cures(goodMemory.replace('"fr-FR"', '"fr_fr"'))).toEqual(['Write xml:lang="fr-FR".']);
    expect(
      cures(goodMemory.replace('changedate="20240229T101112Z"', 'changedate="2024-02-29T10:11:12+02:00"')),
    ).toEqual(['Write changedate="20240229T081112Z".']);
  });

  it('shows every slip, not only the first', () => {
    const memory = goodMemory
      .replace('lake', 'lake & river')
      .replace('lac', 'lac & fleuve')
      .replace('fr-FR', 'fr_FR');
    const rules = judged(memory).violations.map(({ line, rule }) => `${line} ${rule}`);
    expect(rules).toEqual(['14 ampersand', '16 language', '17 ampersand']);
  });

  it('may be anything at all', () => {
    const parts = [
      '<tmx>',
      '<tu',
      '>',
      '</tu>',
      '"',
      "'",
      '&',
      ';',
      '#',
      'x',
      '<!',
      '--',
      '[CDATA[',
      ']]>',
      '<?xml',
      '?>',
      'DOCTYPE',
      '\n',
      '湖',
      '\ud83d',
      '/',
      '=',
      ' ',
      'seg',
      '<seg>',
      '</seg>',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (pieces, size) => {
          const memory = pieces.join('');
          expect(said(judged(memory, size))).toEqual(said(judged(memory)));
          expect(judged(memory).errors).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('may not be in another encoding than it says', () => {
    const rules = (label: string, declared: string | null, declaredLabel: string | null, marked = false) => {
      const violations: Violation[] = [];
      createTmxValidator((violation) => violations.push(violation), {
        label,
        marked,
        declared,
        declaredLabel,
      });
      return said({ violations });
    };
    expect(rules('utf-8', null, null)).toEqual([]);
    expect(rules('utf-8', 'UTF8', 'utf-8')).toEqual([]);
    expect(rules('utf-16be', 'UTF-16', 'utf-16le', true)).toEqual([]);
    expect(rules('utf-16le', null, null)).toEqual(['1:1 warning encoding']);
    expect(rules('windows-1252', 'latin1', 'windows-1252')).toEqual(['1:1 warning encoding']);
    expect(rules('utf-8', 'klingon', null)).toEqual(['1:1 error encoding']);
    expect(rules('utf-8', 'UTF-16', 'utf-16le')).toEqual(['1:1 error encoding']);
    expect(rules('utf-8', 'latin1', 'windows-1252', true)).toEqual(['1:1 error encoding']);
  });

  it('shows bytes that are no text', () => {
    const { violations } = judged(goodMemory.replace('lake', 'l\uffffke'));
    expect(violations.map(({ rule, cure }) => [rule, cure])).toEqual([
      ['encoding', 'Save the file as UTF-8.'],
    ]);
  });

  it('cannot make the reading endless', () => {
    const bomb = `<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "${'&a;'.repeat(9)}">]>\n${goodMemory.replace(/<\?.*\n<!.*\n/, '').replace('deep', '&b;')}`;
    expect(said(judged(bomb))).toEqual(['1:1 error doctype', expect.stringMatching(/error entity$/)]);
    expect(said(judged(`<tmx version="1.4">${'<tu>'.repeat(10_000)}`)).at(-1)).toMatch(/error depth$/);
    const many = Array.from({ length: 5_000 }, (_, at) => `x${at}="1"`);
    expect(said(judged(`<tmx ${many.join(' ')}>`))[0]).toMatch(/error attribute-count$/);
    const { errors, whole } = judged(`<tmx>${'&'.repeat(200_000)}`, 10_000);
    expect([errors, whole]).toEqual([100_000, false]);
    const endless = createTmxValidator(() => {});
    for (let at = 0; at < 60; at += 1)
      endless.write(at === 0 ? '<tmx version="1.4"><!--' : 'x'.repeat(100_000));
    expect(endless.end()).toMatchObject({ whole: false });
  });
});
