import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findingsOf } from '../../src/shared/check/check.ts';
import { blocksOf, outOfOrder } from '../../src/shared/check/structure/order.ts';
import { contract, resolution, treaty } from '../unit/check/documents.ts';
import { alignmentOf, type Row } from '../unit/check/rows.ts';

const texts = [...resolution, ...treaty, ...contract].flatMap((row) =>
  Object.entries(row).flatMap(([key, value]) =>
    key.length === 2 && typeof value === 'string' ? [value] : [],
  ),
);
const someText = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);

/** Rows of any texts with gaps; at least one text each. */
const rows = fc.array(
  fc.record({
    en: someText,
    fr: fc.option(someText, { nil: undefined }),
    zh: fc.option(someText, { nil: undefined }),
  }),
  { maxLength: 12 },
);

it('a document has nothing against itself', () => {
  fc.assert(
    fc.property(fc.array(someText, { maxLength: 12 }), (list) => {
      const same = list.map((text): Row => ({ 'en-GB': text, 'en-AU': text, 'en-NZ': text }));
      expect(findingsOf(alignmentOf(['en-GB', 'en-AU', 'en-NZ'], same))).toEqual([]);
    }),
  );
});

it('every finding names its languages, its units and places inside their texts, whatever the texts are', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const alignment = alignmentOf(['en', 'fr', 'zh'], some.filter((row) => row.en.trim() !== '') as Row[]);
      const ids = new Set(alignment.units.map((unit) => unit.id));
      const findings = findingsOf(alignment);
      expect(new Set(findings.map((finding) => finding.key)).size).toBe(findings.length);
      for (const finding of findings) {
        expect(ids.has(finding.unit)).toBe(true);
        expect(finding.languages.length).toBeGreaterThan(0);
        expect(finding.message).not.toMatch(/undefined|\bnull\b|NaN|^\s|\s$/);
        for (const id of finding.units ?? []) expect(ids.has(id)).toBe(true);
        for (const { language, segment, start, end } of finding.evidence) {
          const text = alignment.segments[language]?.find((one) => one.id === segment)?.text ?? '';
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('findings of an alignment seen before are the same', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const alignment = alignmentOf(['en', 'fr', 'zh'], some as Row[]);
      expect(findingsOf({ ...alignment, units: [...alignment.units] })).toEqual(findingsOf(alignment));
    }),
    { numRuns: 30 },
  );
});

it('what is out of order is the least that must move', () => {
  const permutation = fc.uniqueArray(fc.nat(60), { maxLength: 12 });
  fc.assert(
    fc.property(permutation, (order) => {
      const places = order.map((segment, unit) => ({ unit, segment }));
      const out = new Set(blocksOf(places).flatMap((block) => outOfOrder(block)));
      const rest = places.filter(({ unit }) => !out.has(unit)).map(({ segment }) => segment);
      expect(rest).toEqual([...rest].sort((a, b) => a - b));
      expect(rest.length).toBe(longestRun(order));
    }),
  );
});

/** Length of the longest increasing subsequence, the slow way. */
function longestRun(order: readonly number[]): number {
  const best = order.map(() => 1);
  order.forEach((value, at) => {
    for (let before = 0; before < at; before += 1)
      if ((order[before] ?? 0) < value) best[at] = Math.max(best[at] ?? 1, (best[before] ?? 0) + 1);
  });
  return Math.max(0, ...best);
}
