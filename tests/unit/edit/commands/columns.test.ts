import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../../src/shared/edit/commands.ts';
import { type Alignment, unitPositions } from '../../../../src/shared/model/alignment.ts';
import { buildAlignment, type RowSpec, rowsOf } from '../../../helpers/build.ts';
import { edited, refusalOf } from '../../../helpers/edit-oracle.ts';

const french = (alignment: Alignment): readonly (string | undefined)[] =>
  rowsOf(alignment).map((row) => row[1]);
const build = (...rows: readonly RowSpec[]): Alignment => buildAlignment(['en', 'fr', 'zh'], rows);
const push = (from: Alignment, unit: string) => edited(from, 'push-column', { unit, language: 'fr' });
const pull = (from: Alignment, unit: string) => edited(from, 'pull-column', { unit, language: 'fr' });

const gapBelow = build(['A.', 'une', '甲'], ['B.', 'deux', '乙'], ['C.', '', '丙'], ['D.', 'quatre', '丁']);
const walled = build(
  ['A.', 'une', '甲'],
  ['B.', 'deux', '乙'],
  { cells: ['C.', 'trois', '丙'], status: 'confirmed' },
  ['D.', '', '丁'],
);
const open = build(['A.', 'une', '甲'], ['B.', ['deux', 'deux bis'], '乙'], ['C.', 'trois', '丙']);

describe('pushing a column down', () => {
  it('ends in the first gap below', () => {
    const { after, label, select, steps } = push(gapBelow, 'u1');
    expect(french(after)).toEqual(['', 'une', 'deux', 'quatre']);
    expect(label).toBe('Pushed the French column down');
    expect(select).toEqual({ unit: 'u2', language: 'fr' });
    expect(steps[0]?.remove).toHaveLength(3);
    expect(after.units[3]).toBe(gapBelow.units[3]);
  });

  it('makes a unit before the next confirmed one, which does not change', () => {
    const { after } = push(walled, 'u1');
    expect(rowsOf(after)).toEqual([
      ['A.', '', '甲'],
      ['B.', 'une', '乙'],
      ['', 'deux', ''],
      ['C.', 'trois', '丙'],
      ['D.', '', '丁'],
    ]);
    expect(after.units[3]).toBe(walled.units[2]);
  });

  it('makes a unit at the end, cells of several segments going as they are', () => {
    const { after } = push(open, 'u1');
    expect(french(after)).toEqual(['', 'une', 'deux | deux bis', 'trois']);
    expect(after.units[3]?.id).toBe('u4');
  });

  it('again and again follows the segment', () => {
    let state: Alignment = open;
    let unit = 'u1';
    for (let times = 0; times < 3; times += 1) {
      const done = push(state, unit);
      state = done.after;
      unit = done.select?.unit ?? '';
    }
    expect(french(state)).toEqual(['', '', '', 'une', 'deux | deux bis', 'trois']);
  });

  it('lets the unit vanish that held nothing else', () => {
    const from = build(['', 'une', ''], ['A.', 'deux', '甲'], ['B.', '', '乙']);
    const { after } = push(from, 'u1');
    expect(rowsOf(after)).toEqual([
      ['A.', 'une', '甲'],
      ['B.', 'deux', '乙'],
    ]);
  });

  it('is refused in a gap and in a confirmed unit', () => {
    expect(refusalOf(gapBelow, 'push-column', { unit: 'u3', language: 'fr' })).toContain('no French here');
    expect(refusalOf(walled, 'push-column', { unit: 'u3', language: 'fr' })).toContain('confirmed');
    expect(refusalOf(walled, 'push-column', { unit: 'u3', language: 'es' })).toContain('u3');
  });
});

describe('pulling a column up', () => {
  it.each(['u2', 'u3'])('closes the gap here or right above (from %s)', (unit) => {
    const from = build(['A.', 'une', '甲'], ['B.', '', '乙'], ['C.', 'deux', '丙'], ['D.', 'trois', '丁']);
    const { after, label, select } = pull(from, unit);
    expect(french(after)).toEqual(['une', 'deux', 'trois', '']);
    expect(label).toBe('Pulled the French column up');
    expect(select).toEqual({ unit: 'u2', language: 'fr' });
  });

  it('goes as far as the next gap', () => {
    const from = build(['A.', '', '甲'], ['B.', 'une', '乙'], ['C.', '', '丙'], ['D.', 'deux', '丁']);
    expect(french(pull(from, 'u1').after)).toEqual(['une', '', '', 'deux']);
  });

  it('goes as far as the next confirmed unit', () => {
    const from = build(['A.', '', '甲'], ['B.', 'une', '乙'], {
      cells: ['C.', 'deux', '丙'],
      status: 'confirmed',
    });
    const { after } = pull(from, 'u1');
    expect(french(after)).toEqual(['une', '', 'deux']);
    expect(after.units[2]).toBe(from.units[2]);
  });

  it('lets units vanish that held nothing else', () => {
    const from = build(['A.', '', '甲'], ['B.', 'une', '乙'], ['', 'deux', '']);
    expect(rowsOf(pull(from, 'u1').after)).toEqual([
      ['A.', 'une', '甲'],
      ['B.', 'deux', '乙'],
    ]);
  });

  it('closes the lowest of several gaps first', () => {
    const from = build(['A.', '', '甲'], ['B.', '', '乙'], ['C.', 'une', '丙']);
    const once = pull(from, 'u1');
    expect(french(once.after)).toEqual(['', 'une', '']);
    expect(french(pull(once.after, once.select?.unit ?? '').after)).toEqual(['une', '', '']);
  });

  it('says why it cannot', () => {
    expect(refusalOf(open, 'pull-column', { unit: 'u2', language: 'fr' })).toContain('no gap in French');
    const below = build(['A.', '', '甲'], { cells: ['B.', 'une', '乙'], status: 'confirmed' });
    expect(refusalOf(below, 'pull-column', { unit: 'u1', language: 'fr' })).toContain('Unit 2 is confirmed');
    const here = build({ cells: ['A.', '', '甲'], status: 'confirmed' }, ['B.', 'une', '乙']);
    expect(refusalOf(here, 'pull-column', { unit: 'u2', language: 'fr' })).toContain('Unit 1 is confirmed');
    const last = build(['A.', 'une', '甲'], ['B.', '', '乙']);
    expect(refusalOf(last, 'pull-column', { unit: 'u2', language: 'fr' })).toContain('no French below');
  });
});

describe('pushing and pulling', () => {
  it.each([
    ['a gap took up the push', gapBelow],
    ['a confirmed unit stopped it', walled],
    ['it ran to the end', open],
  ])('at the same cell restores the arrangement where %s', (_, from) => {
    const there = push(from, 'u1').after;
    expect(rowsOf(pull(there, 'u1').after)).toEqual(rowsOf(from));
  });

  it('twice and back twice restores it too, gaps in between kept where they were', () => {
    const from = build(
      ['A.', 'une', '甲'],
      ['B.', '', '乙'],
      ['C.', 'trois', '丙'],
      ['D.', '', '丁'],
      ['E.', 'cinq', '戊'],
    );
    const first = push(from, 'u1');
    const second = push(first.after, first.select?.unit ?? '');
    expect(french(second.after)).toEqual(['', '', 'une', 'trois', 'cinq']);
    const back = pull(second.after, second.select?.unit ?? '');
    expect(rowsOf(back.after)).toEqual(rowsOf(first.after));
    expect(rowsOf(pull(back.after, back.select?.unit ?? '').after)).toEqual(rowsOf(from));
  });
});

describe('whether a column can be pushed or pulled', () => {
  const rows = Array.from({ length: 500 }, (_, at): RowSpec => [`en ${at}`, at === 1 ? '' : `fr ${at}`, '']);
  /** The long alignment, and how often its units were read one by one. */
  const counted = () => {
    const alignment = build(...rows);
    let reads = 0;
    const units = new Proxy(alignment.units, {
      get(list, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
        return Reflect.get(list, key, receiver) as unknown;
      },
    });
    unitPositions(units);
    reads = 0;
    return { alignment: { ...alignment, units }, reads: () => reads };
  };

  it.each([
    ['push-column', 'u3'],
    ['pull-column', 'u2'],
  ] as const)('is known without going through the column: %s', (name, unit) => {
    const { alignment, reads } = counted();
    const outcome = runCommand({ alignment, pivotUnlocked: false }, name, { unit, language: 'fr' });
    expect('refused' in outcome).toBe(false);
    expect(reads()).toBeLessThan(20);
    expect('steps' in outcome ? outcome.steps : []).toHaveLength(1);
    expect(reads()).toBeGreaterThan(400);
  });
});
