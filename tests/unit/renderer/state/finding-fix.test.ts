import { describe, expect, it } from 'vitest';
import { fixOf } from '../../../../src/renderer/state/finding-fix.ts';
import { findingsOf } from '../../../../src/shared/check/check.ts';
import { runCommand } from '../../../../src/shared/edit/commands.ts';
import { applyAll } from '../../../../src/shared/edit/step.ts';
import type { Alignment } from '../../../../src/shared/model/alignment.ts';
import { alignmentOf, type Row } from '../../check/rows.ts';

const around: readonly Row[] = [
  {
    en: 'The bridge over the river was built a long time ago.',
    fr: 'Le pont sur la rivière a été bâti il y a longtemps.',
  },
  { en: 'It is guarded by day and by night by two men.', fr: 'Il est gardé jour et nuit par deux hommes.' },
];
const end: Row = {
  en: 'Nobody has counted the visitors of the tower.',
  fr: 'Nul n’a compté les visiteurs de la tour.',
};

/** The fix for the first finding about unit `at`, and the rows of text once it is done. */
function fixed(alignment: Alignment, at: number) {
  const id = alignment.units[at]?.id;
  const finding = findingsOf(alignment).find(({ unit }) => unit === id);
  const fix = finding === undefined ? null : fixOf(finding, alignment);
  if (fix === null) return { kind: null, rows: [] };
  const outcome = runCommand({ alignment, pivotUnlocked: false }, fix.edit.command, fix.edit.params);
  if ('refused' in outcome) throw new Error(outcome.refused);
  const after = applyAll(alignment, outcome.steps);
  const textOf = (language: string, ids: readonly string[] = []) =>
    ids.map((one) => after.segments[language]?.find((segment) => segment.id === one)?.text).join(' | ');
  const rows = after.units.map(({ segments }) => [textOf('en', segments.en), textOf('fr', segments.fr)]);
  return { kind: fix.kind, rows };
}

const confirmed = (alignment: Alignment, at: number): Alignment => ({
  ...alignment,
  units: alignment.units.map((unit, each) => (each === at ? { ...unit, status: 'confirmed' } : unit)),
});

describe('the obvious fix of a gap', () => {
  const two = 'The tower beside it was added later. ';

  it('puts two gaps together that complete each other', () => {
    const alignment = alignmentOf(
      ['en', 'fr'],
      [...around, { en: 'The tower was added later.' }, { fr: 'La tour a été ajoutée plus tard.' }, end],
    );
    const { kind, rows } = fixed(alignment, 2);
    expect(kind).toBe('merge');
    expect(rows[2]).toEqual(['The tower was added later.', 'La tour a été ajoutée plus tard.']);
  });

  it('takes the segment that a neighbour has too much', () => {
    const alignment = alignmentOf(
      ['en', 'fr'],
      [
        around[0] as Row,
        {
          en: String(around[1]?.en),
          fr: [String(around[1]?.fr), 'La tour voisine a été ajoutée plus tard.'],
        },
        { en: two.trim() },
        end,
      ],
    );
    const { kind, rows } = fixed(alignment, 2);
    expect(kind).toBe('move');
    expect(rows[2]).toEqual([two.trim(), 'La tour voisine a été ajoutée plus tard.']);
    expect(rows[1]?.[1]).toBe(around[1]?.fr);
  });

  it('splits the one segment of the neighbour at the end of a sentence', () => {
    const alignment = alignmentOf(
      ['en', 'fr'],
      [
        around[0] as Row,
        { en: two.trim() },
        { en: String(around[1]?.en), fr: `La tour voisine a été ajoutée plus tard. ${around[1]?.fr}` },
        end,
      ],
    );
    const { kind, rows } = fixed(alignment, 1);
    expect(kind).toBe('split');
    expect(rows[1]).toEqual([two.trim(), 'La tour voisine a été ajoutée plus tard.']);
    expect(rows[2]).toEqual([around[1]?.en, around[1]?.fr]);
  });

  it('puts the units together where the neighbour cannot be cut', () => {
    const alignment = alignmentOf(
      ['en', 'fr'],
      [
        around[0] as Row,
        {
          en: String(around[1]?.en),
          fr: 'Gardé jour et nuit par deux hommes il est voisin d’une tour qui fut ajoutée bien plus tard.',
        },
        { en: two.trim() },
        end,
      ],
    );
    expect(fixed(alignment, 2).kind).toBe('merge');
  });

  it('is none where the neighbours have no more than they should, for a value, or where a unit is confirmed', () => {
    const alignment = alignmentOf(['en', 'fr'], [...around, { en: two.trim() }, end]);
    expect(fixed(alignment, 2).kind).toBeNull();
    const value = alignmentOf(
      ['en', 'fr'],
      [...around, { en: 'It has 120 steps.', fr: 'Elle a 125 marches.' }],
    );
    expect(fixed(value, 2).kind).toBeNull();
    const gaps = alignmentOf(
      ['en', 'fr'],
      [...around, { en: 'The tower was added.' }, { fr: 'La tour fut ajoutée.' }],
    );
    expect(fixed(confirmed(gaps, 3), 2).kind).toBeNull();
  });
});
