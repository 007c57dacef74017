import type { Alignment } from '../model/alignment.ts';
import type { DocumentRef } from '../model/document.ts';
import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';

/** A language as it comes into an alignment or goes out of it. */
export interface Column {
  readonly segments: readonly Segment[];
  /** The text they stand in, where the alignment is kept in a project. */
  readonly source?: DocumentRef;
}

/** `alignment` with `language` as its language number `at`, and nothing of it in any unit yet. */
export function withColumn(
  alignment: Alignment,
  language: string,
  at: number,
  { segments, source }: Column,
): Alignment {
  return {
    ...alignment,
    languages: alignment.languages.toSpliced(at, 0, language),
    segments: { ...alignment.segments, [language]: segments },
    units: alignment.units.map((unit) => ({ ...unit, segments: { ...unit.segments, [language]: [] } })),
    ...(source === undefined ? {} : { sources: { ...alignment.sources, [language]: source } }),
  };
}

/** `alignment` without `language`, of which no unit may hold anything: throws when one does. */
export function withoutColumn(alignment: Alignment, language: string): Alignment {
  const { [language]: _segments, ...segments } = alignment.segments;
  const { sources, ...rest } = alignment;
  const { [language]: _source, ...left } = sources ?? {};
  return {
    ...rest,
    languages: alignment.languages.filter((each) => each !== language),
    segments,
    units: alignment.units.map((unit) => withoutSide(unit, language)),
    ...(sources === undefined ? {} : { sources: left }),
  };
}

function withoutSide(unit: Unit, language: string): Unit {
  const { [language]: side, ...segments } = unit.segments;
  if (side === undefined || side.length > 0) throw new Error(`unit ${unit.id} still holds ${language}`);
  return { ...unit, segments };
}
