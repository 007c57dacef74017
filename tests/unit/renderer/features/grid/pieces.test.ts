import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../../src/renderer/features/grid/pieces.ts';
import type { Mark } from '../../../../../src/renderer/state/marks.ts';
import { withFindings } from '../../../../../src/renderer/state/marks.ts';
import type { Finding } from '../../../../../src/shared/model/finding.ts';

const text = 'On 3 May 2021 the board met.';
const date: Mark = { start: 3, end: 13, key: '2021-05-03', state: 'matched' };

describe('piecesOf', () => {
  it('cuts around marks and loses no letter', () => {
    const pieces = piecesOf(text, [date]);
    expect(pieces.map((piece) => piece.text)).toEqual(['On ', '3 May 2021', ' the board met.']);
    expect(pieces.map((piece) => piece.mark?.key)).toEqual([undefined, '2021-05-03', undefined]);
  });

  it('is one piece when nothing is marked', () => {
    expect(piecesOf(text, [])).toEqual([{ start: 0, text }]);
  });

  it('sets footnote marks behind the word they stood behind, never into a value', () => {
    const pieces = piecesOf(
      text,
      [date],
      [
        { offset: 5, label: '1' },
        { offset: text.length, label: '2' },
      ],
    );
    expect(pieces.map((piece) => piece.notes)).toEqual([undefined, ['1'], ['2']]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});

describe('withFindings', () => {
  const finding: Finding = {
    id: 'f1',
    key: 'k',
    unit: 'u1',
    type: 'date',
    severity: 'error',
    languages: ['en'],
    message: '',
    evidence: [
      { language: 'en', segment: 'en:1', start: 3, end: 13, value: '2021-05-03' },
      { language: 'fr', segment: 'fr:1', start: 0, end: 4, value: '2021-05-04' },
    ],
  };

  it('makes the odd one loud and its mates plain, in place of the calm mark', () => {
    expect(withFindings([date], 'en:1', [finding])).toEqual([{ ...date, state: 'odd' }]);
    expect(withFindings([], 'fr:1', [finding])).toMatchObject([{ start: 0, state: 'mate' }]);
  });

  it('leaves marks elsewhere as they are', () => {
    const other: Mark = { start: 18, end: 23, key: 'board', state: 'matched' };
    expect(withFindings([date, other], 'en:1', [finding]).map(({ state }) => state)).toEqual([
      'odd',
      'matched',
    ]);
    expect(withFindings([date], 'en:9', [finding])).toEqual([date]);
  });
});
