import { describe, expect, it } from 'vitest';
import { buildAlignment, rowsOf } from '../../../helpers/build.ts';
import { edited, refusalOf } from '../../../helpers/edit-oracle.ts';

const languages = ['zh', 'en', 'fr'];

describe('joining a segment with the next', () => {
  it('makes one of two in the same unit', () => {
    const start = buildAlignment(languages, [['甲。', 'A.', ['Une.', 'Deux.']]]);
    const { after, label, select } = edited(start, 'join-next', { segment: 'fr:1' });
    expect(rowsOf(after)).toEqual([['甲。', 'A.', 'Une. Deux.']]);
    expect(label).toBe('Joined 2 French segments');
    expect(select).toEqual({ unit: 'u1', language: 'fr' });
  });

  it('brings the next segment up from the following unit, past gaps', () => {
    const start = buildAlignment(languages, [
      ['甲。', 'A.', 'Une,'],
      ['乙。', 'B.', ''],
      ['丙。', 'C.', ['deux,', 'trois.']],
    ]);
    const { after, steps } = edited(start, 'join-next', { segment: 'fr:1' });
    expect(rowsOf(after).map((row) => row[2])).toEqual(['Une, deux,', '', 'trois.']);
    expect(after.units[1]).toBe(start.units[1]);
    expect(steps.map((step) => (step.remove as readonly unknown[]).length)).toEqual([2, 1, 1]);
  });

  it('lets a unit left wholly empty disappear', () => {
    const start = buildAlignment(languages, [
      ['甲。', 'A.', 'Une,'],
      ['', '', 'deux.'],
      ['乙。', 'B.', 'Trois.'],
    ]);
    const { after } = edited(start, 'join-next', { segment: 'fr:1' });
    expect(rowsOf(after)).toEqual([
      ['甲。', 'A.', 'Une, deux.'],
      ['乙。', 'B.', 'Trois.'],
    ]);
  });

  it('writes Chinese without a space and keeps label, kind and footnote marks', () => {
    const start = buildAlignment(
      ['en', 'zh'],
      [
        [
          'A.',
          [
            {
              text: '1. 理事会决定',
              label: '1.',
              path: ['1'],
              kind: 'list-item',
              notes: [{ offset: 8, label: '1' }],
            },
            { text: '休会。', notes: [{ offset: 2, label: '2' }] },
          ],
        ],
      ],
    );
    const { after } = edited(start, 'join-next', { segment: 'zh:1' });
    expect(after.segments.zh).toEqual([
      {
        id: 'zh:1',
        kind: 'list-item',
        label: '1.',
        path: ['1'],
        text: '1. 理事会决定休会。',
        spans: [
          [0, 8],
          [9, 12],
        ],
        notes: [
          { offset: 8, label: '1' },
          { offset: 10, label: '2' },
        ],
      },
    ]);
  });

  it('keeps the imported text of edited segments joined as well', () => {
    const start = buildAlignment(['en', 'fr'], [['A.', [{ text: 'Un.', imported: 'Une.' }, 'Deux.']]]);
    const { after } = edited(start, 'join-next', { segment: 'fr:1' });
    expect(after.segments.fr?.[0]).toMatchObject({ text: 'Un. Deux.', imported: 'Une. Deux.' });
  });

  it('leaves the pivot alone unless it is unlocked', () => {
    const start = buildAlignment(languages, [['甲。', ['A.', 'B.'], 'Une.']], { pivot: 'en' });
    expect(refusalOf(start, 'join-next', { segment: 'en:1' })).toContain('Unlock the pivot');
    const { after } = edited(start, 'join-next', { segment: 'en:1' }, { pivotUnlocked: true });
    expect(rowsOf(after)[0]?.[1]).toBe('A. B.');
  });

  it('takes nothing out of another unit that is confirmed, and reopens its own', () => {
    const rows = [
      ['甲。', ['Une,', 'deux,']],
      { cells: ['乙。', 'trois.'], status: 'confirmed' as const },
    ] as const;
    const start = buildAlignment(['zh', 'fr'], rows);
    expect(refusalOf(start, 'join-next', { segment: 'fr:2' })).toContain('unit 2, which is confirmed');
    const own = buildAlignment(['zh', 'fr'], [{ cells: ['甲。', ['Une,', 'deux.']], status: 'confirmed' }]);
    expect(edited(own, 'join-next', { segment: 'fr:1' }).after.units[0]?.status).toBe('edited');
  });

  it('does not reach across the document for a moved segment, but does for a neighbour', () => {
    const far = buildAlignment(
      ['en', 'fr'],
      [['A.', 'Une.'], ['B.', ''], ['C.', 'Trois.'], { cells: ['D.', 'Deux.'], moved: true }],
      { order: { fr: ['Une.', 'Deux.', 'Trois.'] } },
    );
    expect(refusalOf(far, 'join-next', { segment: 'fr:1' })).toContain('far away, in unit 4');
    const near = buildAlignment(['en', 'fr'], [['A.', 'Deux.'], { cells: ['B.', 'Une.'], moved: true }], {
      order: { fr: ['Une.', 'Deux.'] },
    });
    const { after } = edited(near, 'join-next', { segment: 'fr:1' });
    expect(rowsOf(after)).toEqual([
      ['A.', ''],
      ['B.', 'Une. Deux.'],
    ]);
    expect(after.units.some((unit) => unit.moved)).toBe(false);
  });

  it('says that there is nothing after the last segment', () => {
    const start = buildAlignment(['en', 'fr'], [['A.', 'Une.']]);
    expect(refusalOf(start, 'join-next', { segment: 'fr:1' })).toContain('last French segment');
    expect(refusalOf(start, 'join-next', { segment: 'fr:9' })).toContain('fr:9');
    expect(refusalOf(start, 'join-next', { segment: 'nonsense' })).toContain('nonsense');
  });
});
