import { describe, expect, it } from 'vitest';
import { buildAlignment, rowsOf } from '../../../helpers/build.ts';
import { edited, refusalOf } from '../../../helpers/edit-oracle.ts';

const languages = ['zh', 'en', 'fr'];

describe('merging a unit with the next', () => {
  const start = buildAlignment(languages, [
    ['甲。', 'A.', ''],
    { cells: ['乙。', 'B.', 'Deux.'], status: 'confirmed', bookmarked: true },
    ['丙。', 'C.', 'Trois.'],
  ]);

  it('puts all segments of both under the first, none joined', () => {
    const { after, label } = edited(start, 'merge-next', { unit: 'u1' });
    expect(rowsOf(after)).toEqual([
      ['甲。 | 乙。', 'A. | B.', 'Deux.'],
      ['丙。', 'C.', 'Trois.'],
    ]);
    expect(after.units[0]).toMatchObject({ id: 'u1', status: 'edited', bookmarked: true });
    expect(label).toBe('Merged 2 units');
  });

  it('goes where the column is, when it is told', () => {
    expect(edited(start, 'merge-next', { unit: 'u1', language: 'fr' }).select).toEqual({
      unit: 'u1',
      language: 'fr',
    });
    expect(edited(start, 'merge-next', { unit: 'u1' }).select).toBeUndefined();
  });

  it('brings crossing segments into document order', () => {
    const from = buildAlignment(
      languages,
      [['甲。', 'A.', 'Deux.'], { cells: ['乙。', 'B.', 'Une.'], moved: true }],
      {
        order: { fr: ['Une.', 'Deux.'] },
      },
    );
    const { after } = edited(from, 'merge-next', { unit: 'u1' });
    expect(rowsOf(after)).toEqual([['甲。 | 乙。', 'A. | B.', 'Une. | Deux.']]);
    expect(after.units[0]).not.toHaveProperty('moved');
  });

  it('is refused at the end', () => {
    expect(refusalOf(start, 'merge-next', { unit: 'u3' })).toContain('last unit');
    expect(refusalOf(start, 'merge-next', { unit: 'u9' })).toContain('u9');
  });
});

describe('detaching a segment', () => {
  const start = buildAlignment(languages, [
    ['甲。', 'A.', ['Une.', 'Deux.', 'Trois.']],
    ['乙。', 'B.', 'Quatre.'],
  ]);
  const french = (segment: string) => {
    const { after, label, select } = edited(start, 'detach', { segment });
    expect(label).toBe('Detached a French segment');
    expect(after.units.find((unit) => unit.id === select?.unit)?.segments).toEqual({
      zh: [],
      en: [],
      fr: [segment],
    });
    return rowsOf(after).map((row) => row.slice(1));
  };

  it('puts the first of its cell before its unit', () => {
    expect(french('fr:1')).toEqual([
      ['', 'Une.'],
      ['A.', 'Deux. | Trois.'],
      ['B.', 'Quatre.'],
    ]);
  });

  it('puts the last of its cell after its unit', () => {
    expect(french('fr:3')).toEqual([
      ['A.', 'Une. | Deux.'],
      ['', 'Trois.'],
      ['B.', 'Quatre.'],
    ]);
  });

  it('puts one in the middle after its unit, and what follows it after that', () => {
    expect(french('fr:2')).toEqual([
      ['A.', 'Une.'],
      ['', 'Deux.'],
      ['', 'Trois.'],
      ['B.', 'Quatre.'],
    ]);
  });

  it('leaves a gap where it was alone in its cell', () => {
    expect(french('fr:4')).toEqual([
      ['A.', 'Une. | Deux. | Trois.'],
      ['B.', ''],
      ['', 'Quatre.'],
    ]);
  });

  it('keeps the pivot in order', () => {
    const from = buildAlignment(['en', 'fr'], [[['A.', 'B.', 'C.'], 'Une.']]);
    expect(rowsOf(edited(from, 'detach', { segment: 'en:2' }).after)).toEqual([
      ['A.', 'Une.'],
      ['B.', ''],
      ['C.', ''],
    ]);
  });

  it('is refused where it is alone already', () => {
    const from = buildAlignment(
      ['en', 'fr'],
      [
        ['', 'Une.'],
        ['A.', ''],
      ],
    );
    expect(refusalOf(from, 'detach', { segment: 'fr:1' })).toContain('of its own already');
  });
});

describe('bookmarks', () => {
  const start = buildAlignment(['en', 'fr'], [{ cells: ['A.', 'Une.'], status: 'confirmed' }]);

  it('are set and removed again; nothing else changes', () => {
    const set = edited(start, 'bookmark', { units: ['u1'], language: 'fr' });
    expect(set.after.units[0]).toEqual({ ...start.units[0], bookmarked: true });
    expect(set.label).toBe('Set a bookmark');
    const removed = edited(set.after, 'bookmark', { units: ['u1'] });
    expect(removed.after.units[0]).toEqual(start.units[0]);
    expect(removed.label).toBe('Removed a bookmark');
  });
});
