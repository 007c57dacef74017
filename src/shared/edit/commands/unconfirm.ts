import { changeUnits, unitIndexes } from '../change-units.ts';
import type { Command } from '../command.ts';
import { isArrangedByHand } from '../hand.ts';
import { unitsOf } from '../naming.ts';
import { noUnit, refuse } from '../refusals.ts';

/** Takes the confirmation of `units` back: they are again what they were, found by the engine or arranged by hand. */
export const unconfirm: Command<{ units: readonly string[]; language?: string | undefined }> = (
  context,
  params,
) => {
  const { alignment } = context;
  const { units } = alignment;
  const found = unitIndexes(alignment, params.units);
  if ('unknown' in found) return noUnit(found.unknown);
  const confirmed = found.indexes.filter((at) => units[at]?.status === 'confirmed');
  const first = units[confirmed[0] ?? -1];
  if (found.indexes.length === 0) return refuse('No unit is selected.');
  if (first === undefined)
    return refuse(
      found.indexes.length === 1 ? 'This unit is not confirmed.' : 'None of these units is confirmed.',
    );
  return {
    steps: changeUnits(alignment, confirmed, ({ awaits: _, ...unit }) => ({
      ...unit,
      status: isArrangedByHand(unit) ? 'edited' : 'auto',
    })),
    label: `Took back the confirmation of ${unitsOf(confirmed.length)}`,
    ...(params.language === undefined ? {} : { select: { unit: first.id, language: params.language } }),
  };
};
