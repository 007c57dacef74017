import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/shared/compare/compare.ts';
import { textChanges } from '../../src/shared/compare/text-change.ts';
import { arbitraryText } from '../helpers/arbitrary-alignment.ts';

const arbitraryVersion = fc.array(
  arbitraryText.map((text) => ({ text })),
  { maxLength: 14 },
);

describe('comparing two versions', () => {
  it('accounts for every segment of both once, the new ones in order', () => {
    fc.assert(
      fc.property(arbitraryVersion, arbitraryVersion, (before, after) => {
        const matches = compareVersions(before, after);
        const fresh = matches.flatMap((match) => match.after);
        expect(fresh).toEqual(after.map((_, at) => at));
        expect(matches.flatMap((match) => match.before).toSorted((a, b) => a - b)).toEqual(
          before.map((_, at) => at),
        );
        for (const { kind, before: old, after: now } of matches)
          if (kind === 'same' || kind === 'moved')
            expect(
              now
                .map((at) => after[at]!.text)
                .join('')
                .replace(/\s/g, ''),
            ).toBe(
              old
                .map((at) => before[at]!.text)
                .join('')
                .replace(/\s/g, ''),
            );
      }),
    );
  });

  it('finds no difference between a version and itself', () => {
    fc.assert(
      fc.property(arbitraryVersion, (version) => {
        expect(compareVersions(version, version).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });
});

describe('the changes of a text', () => {
  it('make up both texts', () => {
    const any = fc.oneof(arbitraryText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(any, any, (before, after) => {
        const changes = textChanges(before, after);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('new')).toBe(before);
        expect(without('dropped')).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
