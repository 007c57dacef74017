import type { Part, RowsPage } from '../../../shared/api/methods/projects.ts';
import { segmentIndex, unitIndex } from '../../../shared/edit/find.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';

/** An alignment of more units is handed over in parts. */
const mostAtOnce = 5000;
/** How many rows are in a part. */
const rows = 800;

/** The rows of a large alignment around the unit `active`, and which they are; null of a small one. */
export function partOf(
  alignment: Alignment,
  active: string | null,
): { readonly alignment: Alignment; readonly part: Part } | null {
  const of = alignment.units.length;
  if (of <= mostAtOnce) return null;
  const at = active === null ? 0 : Math.max(0, unitIndex(alignment.units, active));
  const from = Math.max(0, Math.min(at - rows / 2, of - rows));
  const units = alignment.units.slice(from, from + rows);
  const segments = Object.fromEntries(
    alignment.languages.map((language) => {
      const list = alignment.segments[language] ?? [];
      const places = units.flatMap((unit) =>
        (unit.segments[language] ?? []).map((id) => segmentIndex(list, id)),
      );
      return [language, places.sort((a, b) => a - b).flatMap((place) => list[place] ?? [])];
    }),
  );
  return { alignment: { ...alignment, units, segments }, part: { from, of, read: 0 } };
}

/** `count` items of every list of `alignment` from `at` on. */
export function pageOf({ languages, units, segments }: Alignment, at: number, count: number): RowsPage {
  const longest = Math.max(units.length, ...languages.map((language) => segments[language]?.length ?? 0));
  return {
    units: units.slice(at, at + count),
    segments: Object.fromEntries(
      languages.map((language) => [language, (segments[language] ?? []).slice(at, at + count)]),
    ),
    last: at + count >= longest,
  };
}
