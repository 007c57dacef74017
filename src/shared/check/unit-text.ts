import { type Alignment, segmentsIn } from '../model/alignment.ts';
import type { Unit } from '../model/unit.ts';

/** The text a finding about a unit is remembered by: of the pivot where it has one, else of the first language that has. */
export function unitText(alignment: Alignment, unit: Unit): string {
  const language = [alignment.pivot, ...alignment.languages].find(
    (one) => (unit.segments[one] ?? []).length > 0,
  );
  return language === undefined ? '' : sideText(alignment, unit, language);
}

/** All that one language has in a unit, its segments joined by spaces. */
export function sideText(alignment: Alignment, unit: Unit, language: string): string {
  return segmentsIn(alignment, unit, language)
    .map(({ text }) => text)
    .join(' ');
}
