import { matchNames } from '../../language/name-match.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import { unitIndex } from '../../model/near.ts';
import type { Unit } from '../../model/unit.ts';
import type { ValueKind } from '../../model/value.ts';
import { agreementOf, type Group } from './agreement.ts';
import { type Disagreement, disagreementsAt } from './disagreements.ts';
import type { Occurrence } from './unit-values.ts';

/**
 * How a value stands to its mates in the row: every language has it; some have it and nothing is wrong; it contradicts
 * the others; or it is what the others say against an odd one.
 */
export type MarkState = 'matched' | 'partial' | 'odd' | 'mate';

/** A value to be underlined in a cell. */
export interface Mark {
  readonly segment: string;
  readonly kind: ValueKind;
  /** Shared by all places in the row that belong together. */
  readonly key: string;
  /** UTF-16 offsets into the segment's text. */
  readonly start: number;
  readonly end: number;
  readonly state: MarkState;
}

export type Marks = Readonly<Record<string, readonly Mark[]>>;

const names = new WeakMap<Unit, readonly PlacedMark[]>();

interface PlacedMark extends Mark {
  readonly language: string;
}

/** What to mark in the cells of `unit`, per language, by segment and start; values alone in one language are left plain. */
export function marksOf(alignment: Alignment, unit: Unit): Marks {
  const at = unitIndex(alignment.units, unit.id);
  const placed = [
    ...valueMarks(alignment, unit, disagreementsAt(alignment, at)),
    ...nameMarks(alignment, unit),
  ];
  const marks: Record<string, readonly Mark[]> = {};
  for (const language of alignment.languages) {
    const order = unit.segments[language] ?? [];
    const own = placed.filter((mark) => mark.language === language);
    own.sort((a, b) => order.indexOf(a.segment) - order.indexOf(b.segment) || a.start - b.start);
    marks[language] = withoutOverlaps(own);
  }
  return marks;
}

function valueMarks(
  alignment: Alignment,
  unit: Unit,
  disagreements: readonly Disagreement[],
): readonly PlacedMark[] {
  const { groups, languages } = agreementOf(alignment, unit);
  const marks: PlacedMark[] = [];
  const marked = new Set<Occurrence>();
  const mark = (group: Group, speakers: readonly string[], key: string, state: MarkState) => {
    for (const occurrence of [...group.held.values(), ...group.kin.values()].flat()) {
      if (marked.has(occurrence) || !speakers.includes(occurrence.language)) continue;
      marked.add(occurrence);
      const { language, segment, value } = occurrence;
      marks.push({ language, segment, kind: group.kind, key, start: value.start, end: value.end, state });
    }
  };
  for (const { voices, verdict } of disagreements) {
    const key = voices.flatMap((voice) => voice.said?.key ?? []).join('≠');
    for (const { said, languages: speakers } of voices) {
      const odd = speakers.some((language) => verdict.odd.includes(language));
      if (said !== null) mark(said, speakers, key, odd ? 'odd' : 'mate');
    }
  }
  for (const group of groups) {
    const holders = new Set([...group.held.keys(), ...group.kin.keys()]);
    if (holders.size > 1)
      mark(group, languages, group.key, holders.size === languages.length ? 'matched' : 'partial');
  }
  return marks;
}

/** Names that several languages share; those that have no counterpart are nobody's business. */
function nameMarks(alignment: Alignment, unit: Unit): readonly PlacedMark[] {
  const known = names.get(unit);
  if (known !== undefined) return known;
  const sides = alignment.languages.flatMap((language) => {
    const segments = segmentsIn(alignment, unit, language);
    return segments.length === 0
      ? []
      : [{ language, segments, text: segments.map((segment) => segment.text).join('\n') }];
  });
  const marks: PlacedMark[] = [];
  for (const { key, places } of matchNames(
    Object.fromEntries(sides.map(({ language, text }) => [language, text])),
  ))
    for (const { language, segments } of sides)
      for (const { start, end } of places[language] ?? []) {
        const state = Object.keys(places).length === sides.length ? 'matched' : 'partial';
        let from = 0;
        for (const segment of segments) {
          const inside = start >= from && end <= from + segment.text.length;
          if (inside)
            marks.push({
              language,
              segment: segment.id,
              kind: 'name',
              key,
              start: start - from,
              end: end - from,
              state,
            });
          from += segment.text.length + 1;
        }
      }
  names.set(unit, marks);
  return marks;
}

function withoutOverlaps(marks: readonly PlacedMark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const { language: _, ...mark } of marks) {
    const last = kept[kept.length - 1];
    if (last !== undefined && last.segment === mark.segment && mark.start < last.end) continue;
    kept.push(mark);
  }
  return kept;
}
