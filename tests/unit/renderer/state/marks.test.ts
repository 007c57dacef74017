import { describe, expect, it } from 'vitest';
import { rowOf } from '../../../../src/renderer/features/grid/row-data.ts';
import { loadMarking } from '../../../../src/renderer/state/marking.ts';
import { marksIn } from '../../../../src/renderer/state/marks.ts';
import { buildAlignment } from '../../../helpers/build.ts';

describe('the marks of a row', () => {
  const alignment = buildAlignment(['en', 'fr'], [['On 9 June 2016.', 'Le 9 juin 2016.']]);
  const [unit] = alignment.units;

  it('come once they can be worked out; the row is drawn before, and anew then', async () => {
    if (unit === undefined) throw new Error('no unit');
    const before = rowOf(alignment, unit);
    expect(before.marks).toEqual({});
    expect(rowOf(alignment, unit)).toBe(before);
    await loadMarking();
    const row = rowOf(alignment, unit);
    expect(row).not.toBe(before);
    expect(rowOf(alignment, unit)).toBe(row);
    expect(row.marks).toEqual(marksIn(alignment, unit));
    const [segment] = alignment.segments.fr ?? [];
    const [mark] = row.marks[segment?.id ?? ''] ?? [];
    expect(segment?.text.slice(mark?.start, mark?.end)).toBe('9 juin 2016');
  });
});
