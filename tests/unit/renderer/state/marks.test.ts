import { describe, expect, it } from 'vitest';
import { readRow, rowOf } from '../../../../src/renderer/features/grid/row-data.ts';
import { loadMarking } from '../../../../src/renderer/state/marking.ts';
import { marksIn } from '../../../../src/renderer/state/marks.ts';
import { runCommand } from '../../../../src/shared/edit/commands.ts';
import { applyAll } from '../../../../src/shared/edit/step.ts';
import { buildAlignment } from '../../../helpers/build.ts';

describe('the marks of a row', () => {
  const alignment = buildAlignment(['en', 'fr'], [['On 9 June 2016.', 'Le 9 juin 2016.']]);
  const [unit] = alignment.units;

  it('come once they can be worked out; the row is drawn before, and anew then', async () => {
    if (unit === undefined) throw new Error('no unit');
    const before = rowOf(alignment, unit);
    expect(before.marks).toEqual({});
    expect(rowOf(alignment, unit)).toBe(before);
    readRow(alignment, unit);
    expect(rowOf(alignment, unit)).toBe(before);
    await loadMarking();
    readRow(alignment, unit);
    const row = rowOf(alignment, unit);
    expect(row).not.toBe(before);
    expect(rowOf(alignment, unit)).toBe(row);
    expect(row.marks).toEqual(marksIn(alignment, unit));
    const [segment] = alignment.segments.fr ?? [];
    const [mark] = row.marks[segment?.id ?? ''] ?? [];
    expect(segment?.text.slice(mark?.start, mark?.end)).toBe('9 juin 2016');
  });

  it('stay in the texts that stay, until the row is read anew', async () => {
    if (unit === undefined) throw new Error('no unit');
    await loadMarking();
    readRow(alignment, unit);
    const { marks } = rowOf(alignment, unit);
    const [english, french] = [alignment.segments.en?.[0], alignment.segments.fr?.[0]];
    if (english === undefined || french === undefined) throw new Error('no segments');
    const params = { segment: french.id, text: 'Le 10 juin 2016.' };
    const outcome = runCommand({ alignment, pivotUnlocked: false }, 'retext', params);
    if ('refused' in outcome) throw new Error(outcome.refused);
    const edited = applyAll(alignment, outcome.steps);
    const [after] = edited.units;
    if (after === undefined) throw new Error('no unit');
    expect(rowOf(edited, after).marks).toEqual({ [english.id]: marks[english.id] });
    readRow(edited, after);
    expect(rowOf(edited, after).marks).toEqual(marksIn(edited, after));
  });
});
