import { describe, expect, it } from 'vitest';
import { rowsAsText } from '../../../../src/renderer/state/rows-as-text.ts';
import { selectedCount, selectedSegments, selectedUnits } from '../../../../src/renderer/state/selected.ts';
import { initialState, type SessionState } from '../../../../src/renderer/state/session-state.ts';
import { buildAlignment } from '../../../helpers/build.ts';

const alignment = buildAlignment(
  ['en', 'zh'],
  [
    ['One.', '一。'],
    [
      ['Two.', 'And a half.'],
      ['二。', '半。'],
    ],
    ['Three.', ''],
    ['Four.', '四。'],
  ],
);
const project = { alignment } as NonNullable<SessionState['project']>;
const state = (active: string, anchor: string | null): SessionState => ({
  ...initialState,
  project,
  place: { unit: active, language: 'en', segmentAt: 0 },
  anchor,
});
const ids = (of: SessionState) => selectedUnits(of).map(({ id }) => id);

describe('the selected rows', () => {
  it('are the active one alone, or all from where the selection began, either way', () => {
    expect(ids(state('u2', null))).toEqual(['u2']);
    expect(ids(state('u4', 'u2'))).toEqual(['u2', 'u3', 'u4']);
    expect(ids(state('u1', 'u3'))).toEqual(['u1', 'u2', 'u3']);
    expect(selectedCount(state('u4', 'u2'))).toBe(3);
  });
  it('do not hold what a filter hides, nor a beginning that is gone', () => {
    const filtered = { ...state('u4', 'u1'), filter: { filter: {}, hidden: new Set(['u2']) } };
    expect(ids(filtered)).toEqual(['u1', 'u3', 'u4']);
    expect(selectedCount(filtered)).toBe(3);
    expect(ids(state('u4', 'u9'))).toEqual(['u4']);
  });
  it('give the segments of one column', () => {
    expect(selectedSegments(state('u3', 'u2'), 'en').map(({ text }) => text)).toEqual([
      'Two.',
      'And a half.',
      'Three.',
    ]);
  });
});

describe('rows that are copied', () => {
  it('are parted by tabs, a line each, with the segments of a cell as running text', () => {
    expect(rowsAsText(alignment, alignment.units.slice(1, 3)).plain).toBe(
      'Two. And a half.\t二。半。\nThree.\t',
    );
  });
  it('are a table for programs that know tables, with nothing of the text read as markup', () => {
    const sharp = buildAlignment(['en', 'fr'], [['a < b & "c"', 'd']]);
    expect(rowsAsText(sharp, sharp.units).html).toBe(
      '<table><tr><td lang="en">a &lt; b &amp; &quot;c&quot;</td><td lang="fr">d</td></tr></table>',
    );
  });
});
