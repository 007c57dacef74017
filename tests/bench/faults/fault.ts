import type { Alignment } from '../../../src/shared/model/alignment.ts';
import type { FindingType } from '../../../src/shared/model/finding.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';
import type { Random } from './random.ts';
import type { Sample } from './samples.ts';

/** An alignment with one fault in it, and where a finding must point to have found it. */
export interface Fault {
  readonly alignment: Alignment;
  /** The alignment before, with which the findings are compared. */
  readonly before: Alignment;
  /** Segments the fault is in, or that are left alone by it. */
  readonly touched: ReadonlySet<string>;
  readonly language: string;
  readonly what: string;
  readonly types: ReadonlySet<FindingType>;
}

/** Puts one fault of its kind at random into a copy of `sample`; null when there is no place for one. */
export type Planter = (sample: Sample, random: Random) => Fault | null;

/** A segment of a unit that has a text in every language. */
export interface Place {
  readonly unit: number;
  readonly language: string;
  readonly segment: Segment;
}

const remembered = new WeakMap<Sample, readonly Place[]>();

/** Every segment of the clean units. */
export function placesIn(sample: Sample): readonly Place[] {
  const known = remembered.get(sample);
  if (known !== undefined) return known;
  const { alignment, clean } = sample;
  const byId = new Map(
    alignment.languages.flatMap((language) =>
      (alignment.segments[language] ?? []).map((segment) => [segment.id, segment] as const),
    ),
  );
  const places = alignment.units.flatMap((unit, at) =>
    clean.has(unit.id)
      ? alignment.languages.flatMap((language) =>
          (unit.segments[language] ?? []).flatMap((id) => {
            const segment = byId.get(id);
            return segment === undefined ? [] : [{ unit: at, language, segment }];
          }),
        )
      : [],
  );
  remembered.set(sample, places);
  return places;
}

/** The ids of all segments of the unit at `at`. */
export function segmentsAt({ units }: Alignment, at: number): ReadonlySet<string> {
  return new Set(Object.values(units[at]?.segments ?? {}).flat());
}

/** A copy of the sample's alignment in which one segment is another. */
function replaced({ alignment }: Sample, { unit, language, segment }: Place, now: Segment): Alignment {
  const list = (alignment.segments[language] ?? []).map((one) => (one.id === segment.id ? now : one));
  const units = alignment.units.map((one, at) => (at === unit ? { ...one } : one));
  return { ...alignment, segments: { ...alignment.segments, [language]: list }, units };
}

/** The fault that a text has become another one. */
export function retexted(
  sample: Sample,
  place: Place,
  text: string,
  what: string,
  types: readonly FindingType[],
): Fault {
  return {
    alignment: replaced(sample, place, { ...place.segment, text }),
    before: sample.alignment,
    touched: segmentsAt(sample.alignment, place.unit),
    language: place.language,
    what,
    types: new Set(types),
  };
}
