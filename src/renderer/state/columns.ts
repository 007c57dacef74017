import type { Arrangement } from '../../shared/api/methods/projects.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Place } from './session-state.ts';

interface Columns {
  readonly alignment: Pick<Alignment, 'languages'>;
  readonly arrangement: Arrangement;
}

let last: {
  readonly languages: readonly string[];
  readonly hidden: readonly string[];
  readonly shown: readonly string[];
} | null = null;

/** The languages whose columns are shown, in their order; all of them when none would be left. Worked out once for each arrangement. */
export function shownLanguages({
  alignment: { languages },
  arrangement: { hidden },
}: Columns): readonly string[] {
  if (last?.languages !== languages || last.hidden !== hidden) {
    const left = languages.filter((language) => !hidden.includes(language));
    last = { languages, hidden, shown: left.length > 0 ? left : languages };
  }
  return last.shown;
}

/** The languages whose columns are not shown, in the order they would stand. */
export function hiddenLanguages(columns: Columns): readonly string[] {
  const shown = shownLanguages(columns);
  return columns.alignment.languages.filter((language) => !shown.includes(language));
}

/** The shown language `step` columns beside `language`, staying inside the grid. */
export function columnBeside(columns: Columns, language: string, step: number): string {
  const shown = shownLanguages(columns);
  const at = Math.max(0, shown.indexOf(language)) + step;
  return shown[Math.max(0, Math.min(shown.length - 1, at))] ?? language;
}

/** `place`, or beside it the next column that is shown: to the right where there is one. */
export function inSight(columns: Columns, place: Place): Place {
  const shown = shownLanguages(columns);
  if (shown.includes(place.language)) return place;
  const { languages } = columns.alignment;
  const at = languages.indexOf(place.language);
  const language = languages.slice(at + 1).find((each) => shown.includes(each)) ?? shown.at(-1);
  return language === undefined ? place : { ...place, language, segmentAt: 0 };
}

/** `hidden` without `language`. */
export function withShown(hidden: readonly string[], language: string): string[] {
  return hidden.filter((each) => each !== language);
}
