import { describe, expect, it } from 'vitest';
import { buildAlignment } from '../../../helpers/build.ts';
import { edited, refusalOf } from '../../../helpers/edit-oracle.ts';

const start = buildAlignment(
  ['en', 'fr'],
  [
    ['A.', 'Une.'],
    { cells: ['B.', 'Deux.'], status: 'confirmed' },
    ['C.', 'Trois.'],
    {
      cells: ['D.', 'Quatre.'],
      status: 'edited',
      reasons: [{ cost: 'hand', share: 0, detail: 'arranged by hand' }],
    },
    ['E.', 'Cinq.'],
  ],
);
const statuses = (units: typeof start.units): readonly string[] => units.map((unit) => unit.status);

describe('confirming', () => {
  it('confirms one unit and goes to the next unconfirmed one', () => {
    const { after, label, select } = edited(start, 'confirm', { units: ['u1'], language: 'fr' });
    expect(statuses(after.units)).toEqual(['confirmed', 'confirmed', 'auto', 'edited', 'auto']);
    expect(label).toBe('Confirmed 1 unit');
    expect(select).toEqual({ unit: 'u3', language: 'fr' });
  });

  it('confirms many, those confirmed before left as they are', () => {
    const { after, label, select, steps } = edited(start, 'confirm', {
      units: ['u4', 'u1', 'u2'],
      language: 'en',
    });
    expect(statuses(after.units)).toEqual(['confirmed', 'confirmed', 'auto', 'confirmed', 'auto']);
    expect(after.units[1]).toBe(start.units[1]);
    expect(label).toBe('Confirmed 2 units');
    expect(select).toEqual({ unit: 'u5', language: 'en' });
    expect(steps).toHaveLength(2);
  });

  it('stays at the last unit when none below is open', () => {
    expect(edited(start, 'confirm', { units: ['u5'], language: 'en' }).select).toEqual({
      unit: 'u5',
      language: 'en',
    });
  });

  it('says nothing about the column when it is not told', () => {
    expect(edited(start, 'confirm', { units: ['u1'] }).select).toBeUndefined();
  });

  it('is taken back to exactly what was there', () => {
    const ids = start.units.map((unit) => unit.id).filter((id) => id !== 'u2');
    const there = edited(start, 'confirm', { units: ids }).after;
    const { after, label } = edited(there, 'unconfirm', { units: ids });
    expect(after).toEqual(start);
    expect(label).toBe('Took back the confirmation of 4 units');
  });

  it('is refused where there is nothing to do', () => {
    expect(refusalOf(start, 'confirm', { units: ['u2'] })).toBe('This unit is confirmed already.');
    expect(refusalOf(start, 'unconfirm', { units: ['u1'] })).toBe('This unit is not confirmed.');
    expect(refusalOf(start, 'unconfirm', { units: ['u1', 'u3'] })).toBe('None of these units is confirmed.');
    expect(refusalOf(start, 'confirm', { units: [] })).toBe('No unit is selected.');
    expect(refusalOf(start, 'unconfirm', { units: [] })).toBe('No unit is selected.');
    expect(refusalOf(start, 'confirm', { units: ['u1', 'u77'] })).toContain('u77');
  });

  it('of hundreds of scattered units makes few steps and changes no other unit', () => {
    const many = buildAlignment(
      ['en', 'fr'],
      Array.from({ length: 1_000 }, (_, at) => [`A ${at}.`, `Une ${at}.`]),
    );
    const chosen = many.units.filter((_, at) => at % 3 === 0 || at > 900).map((unit) => unit.id);
    const { after, steps } = edited(many, 'confirm', { units: chosen });
    expect(steps.length).toBeLessThanOrEqual(64);
    expect(after.units.filter((unit) => unit.status === 'confirmed').map((unit) => unit.id)).toEqual(chosen);
    expect(after.units[1]).toBe(many.units[1]);
  });
});
