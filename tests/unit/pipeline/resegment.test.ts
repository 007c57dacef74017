import { describe, expect, it } from 'vitest';
import { applyAll, invertAll } from '../../../src/shared/edit/step.ts';
import { brokenLaws } from '../../../src/shared/model/invariants.ts';
import { resegment } from '../../../src/shared/pipeline/resegment.ts';
import { sentenceStarts } from '../../../src/shared/segment/boundaries.ts';
import { buildAlignment, rowsOf } from '../../helpers/build.ts';

const ours = () => sentenceStarts;
const nothing = { concepts: [] };
const alignment = buildAlignment(
  ['en', 'fr', 'zh'],
  [
    { cells: [{ text: 'Lake. Title', kind: 'heading' }, { text: 'Lac. Titre', kind: 'heading' }, ''] },
    [
      { text: '1. The lake opens on 3 May 2024. Boats need a licence.', label: '1.' },
      { text: '1. Le lac ouvre le 3 mai 2024. Les bateaux doivent avoir une licence.', label: '1.' },
      { text: '1. 湖泊于2024年5月3日开放。船只须持有许可证。', label: '1.' },
    ],
    { cells: ['Kept. As it is.', 'Gardé. Tel quel.', '保持。不变。'], status: 'confirmed' },
    ['One sentence.', 'Une phrase.', '一句。'],
    ['Out. Of it.', 'Dehors. Oui.', ''],
  ],
);
const { units } = alignment;
const start = {
  ...alignment,
  units: units.map((unit, at) => (at === 4 ? { ...unit, omitted: true } : unit)),
};

describe('cutting a project into sentences', () => {
  const proposed = resegment(start, ours, nothing);
  const after = applyAll(start, proposed.steps);

  it('aligns the sentences inside of their unit, and leaves all else as it is', () => {
    expect(rowsOf(after)).toEqual([
      ['Lake. Title', 'Lac. Titre', ''],
      ['1. The lake opens on 3 May 2024.', '1. Le lac ouvre le 3 mai 2024.', '1. 湖泊于2024年5月3日开放。'],
      ['Boats need a licence.', 'Les bateaux doivent avoir une licence.', '船只须持有许可证。'],
      ['Kept. As it is.', 'Gardé. Tel quel.', '保持。不变。'],
      ['One sentence.', 'Une phrase.', '一句。'],
      ['Out. Of it.', 'Dehors. Oui.', ''],
    ]);
    expect(brokenLaws(after)).toEqual([]);
    expect(after.units.map(({ status }) => status)).toEqual([
      'auto',
      'auto',
      'auto',
      'confirmed',
      'auto',
      'auto',
    ]);
    for (const at of [0, 2, 3, 4]) expect(after.units).toContain(start.units[at]);
  });

  it('is one change that can be undone, and says how much it is', () => {
    expect(applyAll(after, invertAll(proposed.steps))).toEqual(start);
    expect(proposed.label).toBe('Cut 1 unit into sentences');
    expect(proposed.count).toBeGreaterThan(0);
  });

  it('does nothing where every text is a sentence', () => {
    expect(resegment(after, ours, nothing)).toMatchObject({ count: 0, steps: [] });
  });

  it('goes by the rules it is given', () => {
    const commas = () => (text: string) => [0, ...[...text.matchAll(/, /g)].map(({ index }) => index + 2)];
    const cut = resegment(buildAlignment(['en', 'fr'], [['A, b.', 'Un, deux.']]), commas, nothing);
    expect(cut.rows[0]?.after.map(({ cells }) => cells.en)).toEqual(['A,', 'b.']);
  });
});
