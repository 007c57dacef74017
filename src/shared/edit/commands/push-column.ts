import type { Command } from '../command.ts';
import { unitIndex } from '../find.ts';
import { pushedFrom, pushesEndedAt } from '../hand.ts';
import { later } from '../later.ts';
import { nameOf } from '../naming.ts';
import { noUnit, refuse } from '../refusals.ts';
import { arrange, following, newRow, type Row, rowOf, withCell } from '../rows.ts';

/**
 * Pushes the column of `language` down by one unit from `unit` on. The first gap below takes up the push; before the
 * next confirmed unit, and at the end, a new unit takes what is left over. `unit` itself becomes a gap.
 */
export const pushColumn: Command<{ unit: string; language: string }> = (
  { alignment },
  { unit: id, language },
) => {
  const at = unitIndex(alignment.units, id);
  const start = alignment.units[at];
  const pushed = start?.segments[language];
  if (start === undefined || pushed === undefined) return noUnit(id);
  const name = nameOf(language);
  const [first] = pushed;
  if (first === undefined) return refuse(`There is no ${name} here to push down.`);
  if (start.status === 'confirmed')
    return refuse('This unit is confirmed and stays as it is. Take that back first.');

  return later(() => {
    const emptied = { ...withCell(rowOf(start), language, []), reasons: pushesEndedAt(start, language) };
    const rows: Row[] = [emptied];
    let carried: readonly string[] = pushed;
    let end = at + 1;
    while (carried.length > 0) {
      const unit = alignment.units[end];
      if (unit === undefined || unit.status === 'confirmed') {
        rows.push(newRow(alignment, language, carried));
        break;
      }
      const row = withCell(rowOf(unit), language, carried);
      carried = unit.segments[language] ?? [];
      const past = pushesEndedAt(unit, language);
      rows.push({ ...row, reasons: carried.length === 0 ? [...past, pushedFrom(language, id)] : past });
      end += 1;
    }
    return following(
      arrange(alignment, at, end - at, rows),
      `Pushed the ${name} column down`,
      language,
      first,
    );
  });
};
