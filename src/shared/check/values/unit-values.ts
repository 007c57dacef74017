import { rulesOf } from '../../language/rules.ts';
import { type FoundValue, findValues } from '../../language/values.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Segment } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';

/** A value where it stands in a unit. */
export interface Occurrence {
  readonly language: string;
  readonly segment: string;
  readonly value: FoundValue;
}

/** What one language says in a unit. */
export interface Side {
  readonly language: string;
  readonly occurrences: readonly Occurrence[];
  readonly hints: ReadonlySet<string>;
  /** The language's number words and months are known; of others only figures are. */
  readonly known: boolean;
}

/** What a text says in values, in as little room as there may be hundreds of thousands of them. */
interface SegmentValues {
  readonly values: readonly FoundValue[];
  readonly hints: readonly string[];
  /** The hints of the label in front, which are none where every version has the same label. */
  readonly label: readonly string[];
}

const none: SegmentValues = { values: [], hints: [], label: [] };
const bySegment = new WeakMap<Segment, SegmentValues>();

/** The values of every language that has a text in `unit`, in the alignment's order of languages. */
export function sidesOf(alignment: Alignment, unit: Unit): readonly Side[] {
  const bySide = alignment.languages.flatMap((language) => {
    const segments = segmentsIn(alignment, unit, language);
    return segments.length > 0 ? [{ language, segments }] : [];
  });
  const labels = bySide.map(({ language, segments }) =>
    segments.flatMap((segment) => valuesIn(segment, language).label).join(' '),
  );
  const sameLabels = labels.every((label) => label === labels[0]);
  return bySide.map(({ language, segments }) => sideOf(language, segments, sameLabels));
}

function sideOf(language: string, segments: readonly Segment[], sameLabels: boolean): Side {
  const occurrences: Occurrence[] = [];
  const hints = new Set<string>();
  for (const segment of segments) {
    const found = valuesIn(segment, language);
    for (const value of found.values) occurrences.push({ language, segment: segment.id, value });
    for (const hint of found.hints) hints.add(hint);
    if (!sameLabels) for (const hint of found.label) hints.add(hint);
  }
  return { language, occurrences, hints, known: isKnown(language) };
}

/** Whether the number words and months of `language` are read, and not its figures only. */
export function isKnown(language: string): boolean {
  return rulesOf(language).data !== null;
}

function valuesIn(segment: Segment, language: string): SegmentValues {
  const known = bySegment.get(segment);
  if (known !== undefined) return known;
  const { values, hints, words, label } = findValues(segment.text, language);
  const found = values.length === 0 && hints.size === 0 ? none : { values, hints: [...words], label };
  bySegment.set(segment, found);
  return found;
}
