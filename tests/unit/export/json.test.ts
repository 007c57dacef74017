import { describe, expect, it } from 'vitest';
import { toJson } from '../../../src/shared/export/json.ts';
import { buildDocument, buildFinding } from '../../helpers/build.ts';
import { exportInput } from '../../helpers/export-input.ts';

const input = exportInput(
  ['zh-Hans', 'en', 'fr'],
  [
    [
      '“甲” 😀',
      { text: '1. One.', label: '1.', path: ['1'], kind: 'list-item', why: 'number', imported: '1. Un.' },
      '',
    ],
    { cells: ['乙', ['B', 'b'], 'Deux'], status: 'confirmed', moved: true, bookmarked: true, reasons: [] },
  ],
  {
    documents: [
      buildDocument('en', { path: 'dir/one.md', format: 'markdown', encoding: 'utf-16le' }),
      buildDocument('fr'),
    ],
    findings: [
      buildFinding('u1', {
        id: 'f3',
        units: ['u1'],
        evidence: [{ language: 'en', segment: 'en:1', start: 0, end: 2, value: '1' }],
      }),
    ],
  },
);

describe('the alignment as JSON', () => {
  it('is the fixed surface: documents, units and findings with exactly these keys', () => {
    expect(JSON.parse(toJson(input).content)).toEqual({
      format: 'triglot-alignment',
      version: 1,
      languages: ['zh-Hans', 'en', 'fr'],
      documents: {
        'zh-Hans': {
          path: '',
          format: 'text',
          encoding: 'utf-8',
          segments: [
            { id: 'zh-Hans:1', kind: 'paragraph', text: '“甲” 😀', spans: [[0, 6]] },
            { id: 'zh-Hans:2', kind: 'paragraph', text: '乙', spans: [[7, 8]] },
          ],
        },
        en: {
          path: 'dir/one.md',
          format: 'markdown',
          encoding: 'utf-16le',
          segments: [
            { id: 'en:1', kind: 'list-item', label: '1.', text: '1. One.', spans: [[0, 7]] },
            { id: 'en:2', kind: 'paragraph', text: 'B', spans: [[8, 9]] },
            { id: 'en:3', kind: 'paragraph', text: 'b', spans: [[10, 11]] },
          ],
        },
        fr: {
          path: 'fr.txt',
          format: 'text',
          encoding: 'utf-8',
          segments: [{ id: 'fr:1', kind: 'paragraph', text: 'Deux', spans: [[0, 4]] }],
        },
      },
      units: [
        {
          id: 'u1',
          segments: { 'zh-Hans': ['zh-Hans:1'], en: ['en:1'], fr: [] },
          confidence: 0.9,
          status: 'auto',
        },
        {
          id: 'u2',
          segments: { 'zh-Hans': ['zh-Hans:2'], en: ['en:2', 'en:3'], fr: ['fr:1'] },
          confidence: 1,
          status: 'confirmed',
        },
      ],
      findings: [
        {
          id: 'f3',
          unit: 'u1',
          type: 'missing',
          severity: 'error',
          languages: ['fr'],
          message: 'French has nothing for u1.',
          evidence: [{ language: 'en', segment: 'en:1', start: 0, end: 2, value: '1' }],
        },
      ],
    });
  });

  it('is the same text for the same alignment, one line per unit', () => {
    const { content, summary } = toJson(input);
    expect(toJson(JSON.parse(JSON.stringify(input)) as typeof input).content).toBe(content);
    expect(content.split('\n').filter((line) => line.includes('"status"'))).toHaveLength(2);
    expect(summary).toMatchObject({ format: 'json', written: 2, leftOut: [], warnings: [] });
  });

  it('is JSON without any segment, unit or finding too', () => {
    const empty = exportInput(['en', 'fr'], []);
    expect(JSON.parse(toJson(empty).content)).toMatchObject({
      units: [],
      findings: [],
      documents: { en: { segments: [] } },
    });
  });

  it('rounds probabilities to four digits', () => {
    const third = exportInput(['en', 'fr'], [{ cells: ['A', 'B'], confidence: 1 / 3 }]);
    expect(toJson(third).content).toContain('"confidence":0.3333,');
  });
});
