import { describe, expect, it } from 'vitest';
import { buildAlignment, rowsOf } from '../../../helpers/build.ts';
import { edited, refusalOf } from '../../../helpers/edit-oracle.ts';

const text = 'The lake is deep. The river is cold.';
const start = buildAlignment(
  ['fr', 'en'],
  [
    ['Le lac.', ['Hills.', text]],
    ['La rivière.', []],
    ['Fin.', 'End.'],
  ],
);
const offset = text.indexOf('The river');

describe('splitting off a part of a segment', () => {
  it('puts the second half into the unit below', () => {
    const { after, label, select } = edited(start, 'split-off', {
      segment: 'en:2',
      offset,
      direction: 'down',
    });
    expect(rowsOf(after)).toEqual([
      ['Le lac.', 'Hills. | The lake is deep.'],
      ['La rivière.', 'The river is cold.'],
      ['Fin.', 'End.'],
    ]);
    expect(label).toBe('Split an English segment');
    expect(select?.unit).toBe('u2');
  });

  it('puts the first half, with what stands before it, into the unit above', () => {
    const below = buildAlignment(
      ['fr', 'en'],
      [
        ['Le lac.', []],
        ['La rivière.', text],
      ],
    );
    const { after } = edited(below, 'split-off', { segment: 'en:1', offset, direction: 'up' });
    expect(rowsOf(after)).toEqual([
      ['Le lac.', 'The lake is deep.'],
      ['La rivière.', 'The river is cold.'],
    ]);
  });

  it('makes a unit past the last one', () => {
    const short = buildAlignment(['fr', 'en'], [['Le lac.', text]]);
    const { after } = edited(short, 'split-off', { segment: 'en:1', offset, direction: 'down' });
    expect(rowsOf(after)).toEqual([
      ['Le lac.', 'The lake is deep.'],
      ['', 'The river is cold.'],
    ]);
  });

  it('is refused at the edge of a text and in the pivot', () => {
    expect(refusalOf(start, 'split-off', { segment: 'en:2', offset: 0, direction: 'down' })).toContain(
      'both sides',
    );
    expect(refusalOf(start, 'split-off', { segment: 'fr:1', offset: 3, direction: 'down' })).not.toBe('');
  });
});
