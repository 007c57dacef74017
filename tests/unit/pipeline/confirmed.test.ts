import { describe, expect, it } from 'vitest';
import { realign } from '../../../src/shared/pipeline/realign.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';
import { alignTrio, sample, shared, sharedIsHere } from '../../helpers/read-files.ts';

/** What would change when all before a row are confirmed, for every fourth row of an alignment in which nothing is wrong. */
function changesAfter(folder: URL): readonly (readonly [confirmed: number, changed: number])[] {
  const { alignment } = alignTrio(folder);
  const knowledge = lexiconOf(alignment.languages);
  return alignment.units.flatMap((_, confirmed) => {
    if (confirmed % 4 !== 0) return [];
    const units = alignment.units.map((unit, at) =>
      at < confirmed ? { ...unit, status: 'confirmed' as const } : unit,
    );
    const { count } = realign({ ...alignment, units }, 'arranged', knowledge);
    return count === 0 ? [] : [[confirmed, count] as const];
  });
}

describe('confirming the rows of a right alignment from the top', () => {
  it('never offers to change the rest, the closing lines in another order among it', () => {
    expect(changesAfter(sample)).toEqual([]);
  }, 60_000);

  it.skipIf(!sharedIsHere)(
    sharedIsHere ? 'nor in the three seeds' : 'skipped: ../shared not present',
    () => expect(changesAfter(new URL('seeds/', shared))).toEqual([]),
    60_000,
  );
});
