import { describe, expect, it } from 'vitest';
import { buildAlignment, rowsOf } from '../../../helpers/build.ts';
import { edited, refusalOf } from '../../../helpers/edit-oracle.ts';

const start = buildAlignment(
  ['en', 'fr'],
  [
    ['A.', 'Une.'],
    ['B.', ['Deux.', 'Trois.', 'Quatre.']],
    ['C.', ''],
  ],
);
const french = (rows: readonly (readonly string[])[]): readonly (string | undefined)[] =>
  rows.map((row) => row[1]);

describe('moving a segment', () => {
  it('up: it joins the end of the unit above', () => {
    const { after, label, select } = edited(start, 'move', { segment: 'fr:2', direction: 'up' });
    expect(french(rowsOf(after))).toEqual(['Une. | Deux.', 'Trois. | Quatre.', '']);
    expect(label).toBe('Moved a French segment up');
    expect(select).toEqual({ unit: 'u1', language: 'fr' });
    expect(after.units[2]).toBe(start.units[2]);
  });

  it('down: it fills the gap below', () => {
    const { after, select } = edited(start, 'move', { segment: 'fr:4', direction: 'down' });
    expect(french(rowsOf(after))).toEqual(['Une.', 'Deux. | Trois.', 'Quatre.']);
    expect(select).toEqual({ unit: 'u3', language: 'fr' });
  });

  it('takes along what lies beyond it, so that the order stays', () => {
    const up = edited(start, 'move', { segment: 'fr:3', direction: 'up' });
    expect(french(rowsOf(up.after))).toEqual(['Une. | Deux. | Trois.', 'Quatre.', '']);
    expect(up.label).toBe('Moved 2 French segments up');
    const down = edited(start, 'move', { segment: 'fr:2', direction: 'down' });
    expect(french(rowsOf(down.after))).toEqual(['Une.', '', 'Deux. | Trois. | Quatre.']);
    expect(down.label).toBe('Moved 3 French segments down');
  });

  it('past the first and the last unit makes a new one', () => {
    const up = edited(start, 'move', { segment: 'fr:1', direction: 'up' });
    expect(rowsOf(up.after)[0]).toEqual(['', 'Une.']);
    expect(up.after.units[0]?.id).toBe('u4');
    expect(up.select).toEqual({ unit: 'u4', language: 'fr' });
    const from = buildAlignment(['en', 'fr'], [['A.', ['Une.', 'Deux.']]]);
    const down = edited(from, 'move', { segment: 'fr:2', direction: 'down' });
    expect(rowsOf(down.after)).toEqual([
      ['A.', 'Une.'],
      ['', 'Deux.'],
    ]);
  });

  it('lets a unit left wholly empty vanish', () => {
    const from = buildAlignment(
      ['en', 'fr'],
      [
        ['A.', ''],
        ['', 'Une.'],
        ['B.', 'Deux.'],
      ],
    );
    const { after } = edited(from, 'move', { segment: 'fr:1', direction: 'up' });
    expect(rowsOf(after)).toEqual([
      ['A.', 'Une.'],
      ['B.', 'Deux.'],
    ]);
  });

  it('opens confirmed units on both sides again', () => {
    const from = buildAlignment(
      ['en', 'fr'],
      [
        { cells: ['A.', 'Une.'], status: 'confirmed' },
        { cells: ['B.', ['Deux.', 'Trois.']], status: 'confirmed' },
      ],
    );
    const { after } = edited(from, 'move', { segment: 'fr:2', direction: 'up' });
    expect(after.units.map((unit) => unit.status)).toEqual(['edited', 'edited']);
  });

  it('may move the pivot, whose segments stay whole', () => {
    const { after } = edited(start, 'move', { segment: 'en:2', direction: 'up' });
    expect(rowsOf(after)[0]).toEqual(['A. | B.', 'Une.']);
  });

  it('stops being out of place once it is where it belongs', () => {
    const from = buildAlignment(
      ['en', 'fr'],
      [['A.', 'Une.'], { cells: ['C.', 'Trois.'], moved: true }, ['B.', 'Deux.']],
      { pivot: 'fr', order: { en: ['A.', 'B.', 'C.'], fr: ['Une.', 'Trois.', 'Deux.'] } },
    );
    const { after } = edited(from, 'move', { segment: 'en:3', direction: 'down' });
    expect(rowsOf(after)).toEqual([
      ['A.', 'Une.'],
      ['', 'Trois.'],
      ['B. | C.', 'Deux.'],
    ]);
    expect(after.units.map((unit) => unit.moved ?? false)).toEqual([false, false, false]);
  });

  it('says when there is nowhere to go', () => {
    const from = buildAlignment(
      ['en', 'fr'],
      [
        ['', 'Une.'],
        ['A.', ''],
      ],
    );
    expect(refusalOf(from, 'move', { segment: 'fr:1', direction: 'up' })).toContain('first unit');
    expect(refusalOf(from, 'move', { segment: 'en:1', direction: 'down' })).toContain('last unit');
  });
});
