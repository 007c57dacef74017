import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Unit } from '../../model/unit.ts';

/** A line as short as this that ends in no stop is a heading or a marginal note. */
const longest = 80;
const sentenceEnd = /[.!?;:,…。！？；：，،؛؟]['’"”»)\]]*\s*$/u;

/** Whether every version has but a heading or a marginal note in the unit, or nothing. */
export function isHeadingUnit(alignment: Alignment, unit: Unit): boolean {
  return alignment.languages.every((language) =>
    segmentsIn(alignment, unit, language).every(
      ({ kind, text }) => kind === 'heading' || (text.length <= longest && !sentenceEnd.test(text)),
    ),
  );
}
