import type { Command } from '../command.ts';
import { unitIndex } from '../find.ts';
import { pushedFrom, pushesEndedAt } from '../hand.ts';
import { later } from '../later.ts';
import { nameOf } from '../naming.ts';
import { noUnit, refuse } from '../refusals.ts';
import { arrange, following, type Row, rowOf, withCell } from '../rows.ts';

/**
 * Closes the gap of `language` at `unit`, or right above it, by pulling the column up by one unit: as far as the next
 * gap, the next confirmed unit, the end, or the unit where a push from this very gap had ended. Of several gaps in a
 * row the lowest is closed. Units left wholly empty vanish.
 */
export const pullColumn: Command<{ unit: string; language: string }> = (
  { alignment },
  { unit: id, language },
) => {
  const { units } = alignment;
  const at = unitIndex(units, id);
  const cellAt = (index: number): readonly string[] | undefined => units[index]?.segments[language];
  const here = cellAt(at);
  if (here === undefined) return noUnit(id);
  const name = nameOf(language);
  let gap = here.length === 0 ? at : at - 1;
  if (cellAt(gap)?.length !== 0)
    return refuse(`There is no gap in ${name} here or right above to be closed.`);
  while (cellAt(gap + 1)?.length === 0) gap += 1;
  const open = units[gap];
  const below = units[gap + 1];
  const [first] = cellAt(gap + 1) ?? [];
  if (open === undefined || below === undefined || first === undefined)
    return refuse(`There is no ${name} below to pull up.`);
  if (open.status === 'confirmed' || below.status === 'confirmed') {
    const number = open.status === 'confirmed' ? gap + 1 : gap + 2;
    return refuse(`Unit ${number} is confirmed and stays as it is. Take that back first.`);
  }

  return later(() => {
    const rows: Row[] = [];
    const { detail: origin } = pushedFrom(language, open.id);
    let end = gap;
    for (let last = false; !last; end += 1) {
      const unit = units[end]!;
      const next = units[end + 1];
      const pushes = pushesEndedAt(unit, language);
      last =
        next === undefined ||
        next.status === 'confirmed' ||
        cellAt(end + 1)?.length === 0 ||
        (end > gap && pushes.some(({ detail }) => detail === origin));
      const row = withCell(rowOf(unit), language, last ? [] : (cellAt(end + 1) ?? []));
      rows.push({ ...row, reasons: pushes.filter(({ detail }) => detail !== origin) });
    }
    return following(
      arrange(alignment, gap, end - gap, rows),
      `Pulled the ${name} column up`,
      language,
      first,
    );
  });
};
