import fc from 'fast-check';
import type { Alignment } from '../../src/shared/model/alignment.ts';
import type { Segment } from '../../src/shared/model/segment.ts';
import { type Unit, unitStatuses } from '../../src/shared/model/unit.ts';

const words = [
  'lake',
  'boat',
  '12',
  'n°',
  'A/7',
  'rivière',
  '理事会',
  '决定，',
  'かな',
  'קול',
  '😀',
  'end.',
  'So;',
  '3.5',
];

/** A text of a few words in any script: trimmed, not empty, with what boundaries are made of. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join(' '));

/**
 * Any alignment that keeps the laws: two to four languages with any pivot, up to a dozen units with gaps and cells of
 * several segments, all statuses, bookmarks, footnote marks, edited texts, and some crossing links marked `moved`.
 */
export const arbitraryAlignment: fc.Arbitrary<Alignment> = fc
  .record({
    languages: fc.subarray(['zh', 'en', 'fr', 'ar'], { minLength: 2 }),
    pivotAt: fc.nat(3),
    rows: fc.array(
      fc.record({
        sizes: fc.array(fc.constantFrom(0, 0, 1, 1, 1, 1, 2, 3), { minLength: 4, maxLength: 4 }),
        status: fc.constantFrom(...unitStatuses, 'auto' as const),
        bookmarked: fc.boolean(),
        comment: fc.option(fc.constantFrom('ask Ana', 'see § 3\nagain'), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    texts: fc.array(arbitraryText, { minLength: 8, maxLength: 8 }),
    swaps: fc.array(fc.tuple(fc.nat(3), fc.nat(11), fc.nat(11)), { maxLength: 2 }),
  })
  .map(({ languages, pivotAt, rows, texts, swaps }) => {
    const pivot = languages[pivotAt % languages.length]!;
    const segments: Record<string, Segment[]> = Object.fromEntries(
      languages.map((language) => [language, []]),
    );
    const units: Unit[] = [];
    for (const { sizes, status, bookmarked, comment } of rows) {
      const cells = languages.map((language, column) => [
        language,
        Array.from({ length: sizes[column]! }, () => addSegment(segments[language]!, language, texts)),
      ]);
      const unit: Unit = {
        id: `u${units.length + 1}`,
        segments: Object.fromEntries(cells),
        confidence: 0.8,
        status,
        ...(comment === undefined ? {} : { comment }),
      };
      if (sizes.some((size, column) => size > 0 && column < languages.length))
        units.push(bookmarked ? { ...unit, bookmarked } : unit);
    }
    if (units.length === 0) {
      const cells = languages.map((each) => [each, [addSegment(segments[each]!, each, texts)]]);
      units.push({ id: 'u1', segments: Object.fromEntries(cells), confidence: 0.8, status: 'auto' });
    }
    for (const [column, a, b] of swaps) swap(units, languages[column % languages.length]!, pivot, a, b);
    return { languages, pivot, segments, units };
  });

function addSegment(list: Segment[], language: string, texts: readonly string[]): string {
  const n = list.length + 1;
  const text = `${texts[n % texts.length]!} ${n}`;
  const start = n * 1_000;
  const base: Segment = {
    id: `${language}:${n}`,
    kind: 'paragraph',
    text,
    spans: [[start, start + text.length]],
  };
  const notes = n % 4 === 1 ? { notes: [{ offset: text.length >> 1, label: '1' }] } : {};
  list.push({ ...base, ...notes, ...(n % 5 === 2 ? { imported: `${text} once` } : {}) });
  return base.id;
}

/** Swaps two units' sides of `language` and marks both as moved; never the pivot's, whose order is a law. */
function swap(units: Unit[], language: string, pivot: string, a: number, b: number): void {
  const [one, other] = [units[a % units.length]!, units[b % units.length]!];
  if (language === pivot || one === other || one.moved || other.moved) return;
  const [mine, theirs] = [one.segments[language]!, other.segments[language]!];
  if (mine.length === 0 || theirs.length === 0) return;
  units[units.indexOf(one)] = { ...one, segments: { ...one.segments, [language]: theirs }, moved: true };
  units[units.indexOf(other)] = { ...other, segments: { ...other.segments, [language]: mine }, moved: true };
}
