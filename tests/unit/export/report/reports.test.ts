import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../../src/shared/check/check.ts';
import { htmlReport } from '../../../../src/shared/export/report/html-report.ts';
import { reportRows } from '../../../../src/shared/export/report/report-rows.ts';
import { summaryOf } from '../../../../src/shared/export/report/report-summary.ts';
import { reportWords } from '../../../../src/shared/export/report/words/in-language.ts';
import { alignmentOf } from '../../check/rows.ts';

const alignment = alignmentOf(
  ['en', 'ar'],
  [
    { en: 'The well <b> is 30 metres deep & dry.', ar: 'عمق البئر 35 مترا وهي جافة.' },
    { en: 'It was dug on 4 June 1950.', ar: 'حفرت في 4 حزيران/يونيه 1951.' },
  ],
);
const findings = findingsOf(alignment);
const [number, date] = findings;
const input = {
  alignment,
  documents: [],
  findings: findings.slice(0, 1),
  passed:
    date === undefined
      ? []
      : [{ finding: date, reason: 'The Arabic is right', at: '2025-01-02T10:00:00Z', by: 'Anna' }],
};

describe('a report on findings', () => {
  it('has the texts with the words in question marked, the odd language and the place', () => {
    const [row] = reportRows(input);
    expect(row?.finding).toBe(number);
    expect(row?.sides.map(({ language, place }) => [language, place])).toEqual([
      ['en', '1'],
      ['ar', '1'],
    ]);
    expect(
      row?.sides.map(({ pieces }) => pieces.filter(({ marked }) => marked).map(({ text }) => text)),
    ).toEqual([['30 metres'], ['35 مترا']]);
  });

  it('lists what was ignored after what is open, with the reason', () => {
    expect(reportRows(input).map(({ passed }) => passed?.reason)).toEqual([undefined, 'The Arabic is right']);
  });

  it('counts by kind on top', () => {
    const { lines, byType } = summaryOf(input);
    expect(lines[0]).toBe('2 units, 2 of them in every version.');
    expect(byType).toEqual([
      { type: 'number', error: 1, warning: 0, info: 0, passed: 0 },
      { type: 'date', error: 0, warning: 0, info: 0, passed: 1 },
    ]);
  });

  it('is one page that fetches nothing, runs nothing, and lets no text become markup', () => {
    const page = htmlReport(input);
    expect(page).not.toMatch(/<script|src=|href=|url\(/);
    expect(page).toContain('The well &lt;b&gt; is <mark>30 metres</mark> deep &amp; dry.');
    expect(page).toContain('lang="ar" dir="rtl"');
    expect(page).toContain('Ignored on 2025-01-02 by Anna: The Arabic is right');
    expect(page).toMatch(/@media print/);
  });

  it.each([
    [
      'fr',
      'Différences entre les versions : anglais, arabe',
      'erreur · nombre',
      'Écarté le 2025-01-02 par Anna : The',
    ],
    ['zh', '英语、阿拉伯语之间的差异', '错误 · 数字', '2025-01-02 由 Anna 忽略：The Arabic is right'],
  ])('is written in the language asked for: %s', (language, title, kind, ignored) => {
    const page = htmlReport(input, reportWords(language));
    for (const words of [title, kind, ignored]) expect(page).toContain(words);
    expect(page).not.toMatch(/Ignored|Findings|units|says/);
    expect(reportRows(input)).toHaveLength(2);
  });

  it('names nobody where nobody has said their name', () => {
    const passed = input.passed.map((one) => ({ ...one, by: '' }));
    for (const [language, ignored] of [
      ['en', 'Ignored on 2025-01-02: The'],
      ['fr', 'Écarté le 2025-01-02 : The'],
      ['zh', '2025-01-02 忽略：The'],
    ] as const)
      expect(htmlReport({ ...input, passed }, reportWords(language))).toContain(ignored);
  });

  it('is in English where there are no words of a language', () => {
    expect(htmlReport(input, reportWords('hu'))).toBe(htmlReport(input));
  });
});
