import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../../../src/shared/model/alignment.ts';
import { buildAlignment, rowsOf } from '../../../helpers/build.ts';
import { edited, refusalOf } from '../../../helpers/edit-oracle.ts';

const text = 'The lake is deep. The river is cold.';
const start = buildAlignment(['fr', 'en'], [['Le lac.', [text, 'End.']]]);
const split = (from: Alignment, offset: number) => edited(from, 'split', { segment: 'en:1', offset });

describe('splitting a segment', () => {
  it('puts both halves, trimmed, in the same unit, the second under a fresh id', () => {
    const { after, label, select } = split(start, text.indexOf('The river'));
    expect(rowsOf(after)).toEqual([['Le lac.', 'The lake is deep. | The river is cold. | End.']]);
    expect(after.units[0]?.segments.en).toEqual(['en:1', 'en:3', 'en:2']);
    expect(after.segments.en?.map((segment) => segment.spans)).toEqual([[[0, 17]], [[18, 36]], [[37, 41]]]);
    expect(label).toBe('Split an English segment');
    expect(select).toEqual({ unit: 'u1', language: 'en' });
  });

  it('is taken back by joining', () => {
    const there = split(start, 17).after;
    const { after } = edited(there, 'join-next', { segment: 'en:1' });
    expect(rowsOf(after)).toEqual(rowsOf(start));
  });

  it('gives every footnote mark to the half its word is in', () => {
    const from = buildAlignment(
      ['fr', 'en'],
      [
        [
          'Le lac.',
          [
            {
              text,
              notes: [
                { offset: 8, label: '1' },
                { offset: 17, label: '2' },
                { offset: 27, label: '3' },
              ],
            },
          ],
        ],
      ],
    );
    const [first, second] = split(from, 18).after.segments.en ?? [];
    expect(first?.notes).toEqual([
      { offset: 8, label: '1' },
      { offset: 17, label: '2' },
    ]);
    expect(second?.notes).toEqual([{ offset: 9, label: '3' }]);
    expect(second?.text.slice(0, 9)).toBe('The river');
  });

  it('leaves the label with the first half', () => {
    const from = buildAlignment(
      ['fr', 'en'],
      [['Le lac.', { text: `3. ${text}`, label: '3.', path: ['3'] }]],
    );
    const [first, second] = split(from, 21).after.segments.en ?? [];
    expect(first).toMatchObject({ text: '3. The lake is deep.', label: '3.', path: ['3'] });
    expect(second).not.toHaveProperty('label');
    expect(second).not.toHaveProperty('path');
  });

  it('divides the imported text of an edited segment with it', () => {
    const from = buildAlignment(
      ['fr', 'en'],
      [['Le lac.', { text, imported: text.replace('lake', 'laek') }]],
    );
    const [first, second] = split(from, 17).after.segments.en ?? [];
    expect(first).toMatchObject({ text: 'The lake is deep.', imported: 'The laek is deep.' });
    expect(second).not.toHaveProperty('imported');
  });

  it.each([0, 1_000, text.length])('refuses a cut at %i, where one side would be empty', (offset) => {
    expect(refusalOf(start, 'split', { segment: 'en:1', offset })).toContain('both sides');
  });

  it('refuses to tear a character apart', () => {
    const from = buildAlignment(['fr', 'en'], [['Le lac.', 'a😀b']]);
    expect(refusalOf(from, 'split', { segment: 'en:1', offset: 2 })).toContain('both sides');
    expect(rowsOf(split(from, 3).after)).toEqual([['Le lac.', 'a😀 | b']]);
  });

  it('leaves the pivot alone unless it is unlocked', () => {
    expect(refusalOf(start, 'split', { segment: 'fr:1', offset: 3 })).toContain('French is the pivot');
    expect(edited(start, 'split', { segment: 'fr:1', offset: 3 }, { pivotUnlocked: true }).label).toBe(
      'Split a French segment',
    );
  });
});
