import { describe, expect, it } from 'vitest';
import { exportRows } from '../../../src/shared/export/rows.ts';
import { buildFinding } from '../../helpers/build.ts';
import { exportInput } from '../../helpers/export-input.ts';

const input = exportInput(
  ['zh', 'en', 'fr'],
  [
    { cells: ['一。', { text: '1. One.', label: '1.' }, 'Un.'], status: 'confirmed' },
    ['', 'Two.', ''],
    [['三', '。'], '', ['Trois,', 'et plus.']],
    { cells: ['四。', '', ''], status: 'confirmed' },
    ['\u0001', 'Five.', '\n'],
  ],
  { pivot: 'en', findings: [buildFinding('u3', { units: ['u3', 'u1'] }), buildFinding('u1', { id: 'f9' })] },
);

describe('what is exported', () => {
  it('is every unit with text in two languages; the others are named with the reason', () => {
    const { rows, leftOut } = exportRows(input, {}, 2);
    expect(rows.map((row) => row.unit.id)).toEqual(['u1', 'u3']);
    expect(leftOut).toEqual([
      { unit: 'u2', why: 'Only English has text.', text: 'Two.' },
      { unit: 'u4', why: 'Only Chinese has text.', text: '四。' },
      { unit: 'u5', why: 'Only English has text.', text: 'Five.' },
    ]);
  });

  it('is only what was confirmed, when asked', () => {
    const { rows, leftOut } = exportRows(input, { only: 'confirmed' }, 2);
    expect(rows.map((row) => row.unit.id)).toEqual(['u1']);
    expect(leftOut.map(({ unit, why }) => `${unit} ${why}`)).toEqual([
      'u2 Not confirmed.',
      'u3 Not confirmed.',
      'u4 Only Chinese has text.',
      'u5 Not confirmed.',
    ]);
  });

  it('leaves out a side that came after its unit was confirmed, when only what is confirmed is asked for', () => {
    const grown = exportInput(
      ['zh', 'en', 'fr'],
      [{ cells: ['一。', 'One.', 'Un.'], status: 'confirmed', awaits: ['fr'] }],
    );
    const texts = (only: 'all' | 'confirmed') =>
      exportRows(grown, { only }, 2).rows.map(({ sides }) => sides.map(({ text }) => text));
    expect(texts('all')).toEqual([['一。', 'One.', 'Un.']]);
    expect(texts('confirmed')).toEqual([['一。', 'One.', '']]);
  });

  it('is only the chosen languages, in the chosen order', () => {
    const { rows, leftOut } = exportRows(input, { languages: ['fr', 'en'] }, 2);
    expect(rows.map((row) => row.sides.map((side) => `${side.language}: ${side.text}`))).toEqual([
      ['fr: Un.', 'en: 1. One.'],
    ]);
    expect(leftOut.map(({ unit, why }) => `${unit} ${why}`)).toEqual([
      'u2 Of these languages only English has text.',
      'u3 Of these languages only French has text.',
      'u4 No text in the chosen languages.',
      'u5 Of these languages only English has text.',
    ]);
    expect(leftOut[2]?.text).toBe('四。');
  });

  it('is gaps too where one text is enough', () => {
    expect(exportRows(input, {}, 1).rows.map((row) => row.unit.id)).toEqual(['u1', 'u2', 'u3', 'u4', 'u5']);
  });

  it('has several segments as one text, Chinese without a space', () => {
    const row = exportRows(input, {}, 2).rows[1];
    expect(row?.sides.map((side) => side.text)).toEqual(['三。', '', 'Trois, et plus.']);
  });

  it('has the findings of every unit they span, the printed number, and certainty where a person confirmed', () => {
    const [first, second] = exportRows(input, {}, 2).rows;
    expect(first).toMatchObject({ label: '1.', confidence: 1 });
    expect(first?.findings.map((finding) => finding.id)).toEqual(['f-u3', 'f9']);
    expect(second).toMatchObject({ label: undefined, confidence: 0.9 });
    expect(second?.findings.map((finding) => finding.id)).toEqual(['f-u3']);
  });

  it('shows the beginning of a long text that is left out, no character torn', () => {
    const long = exportInput(['en', 'fr'], [['', '😀'.repeat(200)]]);
    expect(exportRows(long, {}, 2).leftOut[0]?.text).toBe(`${'😀'.repeat(79)}…`);
  });
});
