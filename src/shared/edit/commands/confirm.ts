import { isConfirmed, type Unit } from '../../model/unit.ts';
import { changeUnits, unitIndexes } from '../change-units.ts';
import type { Command } from '../command.ts';
import { unitsOf } from '../naming.ts';
import { noUnit, refuse } from '../refusals.ts';

/**
 * Confirms `units`; with `language`, the active cell's column, the outcome goes to the next unconfirmed unit below the
 * last of them. Confidence and reasons stay, to be there again when the confirmation is taken back.
 */
export const confirm: Command<{ units: readonly string[]; language?: string | undefined }> = (
  context,
  params,
) => {
  const { alignment } = context;
  const { units } = alignment;
  const found = unitIndexes(alignment, params.units);
  if ('unknown' in found) return noUnit(found.unknown);
  const open = found.indexes.filter((at) => !isConfirmed(units[at]!));
  const last = found.indexes.at(-1);
  if (last === undefined) return refuse('No unit is selected.');
  if (open.length === 0)
    return refuse(
      found.indexes.length === 1 ? 'This unit is confirmed already.' : 'These units are confirmed already.',
    );
  let next = last + 1;
  while (next < units.length && isConfirmed(units[next]!)) next += 1;
  const target = units[next] ?? units[last]!;
  return {
    steps: changeUnits(alignment, open, confirmed),
    label: `Confirmed ${unitsOf(open.length)}`,
    ...(params.language === undefined ? {} : { select: { unit: target.id, language: params.language } }),
  };
};

function confirmed({ awaits: _, ...unit }: Unit): Unit {
  return { ...unit, status: 'confirmed' };
}
