import type { Command } from '../command.ts';
import { unitIndex } from '../find.ts';
import { noUnit, refuse } from '../refusals.ts';
import { arrange, type Row } from '../rows.ts';

/** Merges `unit` with the next one, all languages; no segment is joined. */
export const mergeNext: Command<{ unit: string; language?: string | undefined }> = (
  { alignment },
  params,
) => {
  const at = unitIndex(alignment.units, params.unit);
  const unit = alignment.units[at];
  if (unit === undefined) return noUnit(params.unit);
  const next = alignment.units[at + 1];
  if (next === undefined) return refuse('This is the last unit: there is none to merge it with.');
  const cells = Object.fromEntries(
    alignment.languages.map((language) => [
      language,
      [...(unit.segments[language] ?? []), ...(next.segments[language] ?? [])],
    ]),
  );
  const row: Row = { from: unit, cells, touched: true, bookmarked: next.bookmarked ?? false };
  return {
    steps: arrange(alignment, at, 2, [row]),
    label: 'Merged 2 units',
    ...(params.language === undefined ? {} : { select: { unit: unit.id, language: params.language } }),
  };
};
