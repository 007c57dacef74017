import type { Alignment } from '../../shared/model/alignment.ts';
import type { Finding, FindingType } from '../../shared/model/finding.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { markingNow } from './marking.ts';

/** A value in a text as it is drawn: calm when its mates agree, loud when it is the odd one out. */
export interface Mark {
  /** UTF-16 offsets into the segment's text. */
  readonly start: number;
  readonly end: number;
  /** Equal for all mates of a unit. */
  readonly key: string;
  readonly state: 'matched' | 'odd' | 'mate';
}

/** Findings that rest on single words, and not on a whole text or its place. */
const onWords: ReadonlySet<FindingType> = new Set([
  'number',
  'date',
  'reference',
  'name',
  'term',
  'punctuation',
  'footnote',
]);

/**
 * The values of each segment of a unit that other languages have too, by the segment's id; all of them calm. None as long as
 * they cannot be worked out.
 */
export function marksIn(alignment: Alignment, unit: Unit): Readonly<Record<string, readonly Mark[]>> {
  const bySegment: Record<string, Mark[]> = {};
  const marksOf = markingNow();
  if (marksOf === null) return bySegment;
  for (const marks of Object.values(marksOf(alignment, unit)))
    for (const { segment, start, end, key } of marks) {
      bySegment[segment] ??= [];
      bySegment[segment].push({ start, end, key, state: 'matched' });
    }
  return bySegment;
}

/**
 * `marks` of one segment with what the open findings say of it: the words a finding rests on are odd where their language
 * stands out, mates elsewhere. What was looked at and ignored, or is not told as a finding, stays calm.
 */
export function withFindings(
  marks: readonly Mark[],
  segment: string,
  findings: readonly Finding[],
): readonly Mark[] {
  const loud: Mark[] = findings
    .filter(({ type }) => onWords.has(type))
    .flatMap(({ evidence, languages }) =>
      evidence
        .filter((found) => found.segment === segment && found.end > found.start)
        .map(({ start, end, value, language }) => ({
          start,
          end,
          key: marks.find((mark) => mark.start < end && start < mark.end)?.key ?? value,
          state: languages.includes(language) ? ('odd' as const) : ('mate' as const),
        })),
    );
  if (loud.length === 0) return marks;
  const settled: Mark[] = [];
  for (const mark of [...loud.toSorted(oddFirst), ...marks])
    if (settled.every(({ start, end }) => mark.end <= start || end <= mark.start)) settled.push(mark);
  return settled.sort((a, b) => a.start - b.start);
}

function oddFirst(a: Mark, b: Mark): number {
  return Number(b.state === 'odd') - Number(a.state === 'odd');
}
