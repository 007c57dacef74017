import type { Unit } from '../../../shared/model/unit.ts';

/** How far a unit can be trusted, in the words and shapes of the first column. */
export type Trust = 'confirmed' | 'awaits' | 'edited' | 'gap' | 'sure' | 'likely' | 'doubtful';

/** Shapes that tell the kinds apart without colour. */
export const trustSigns: Readonly<Record<Trust, string>> = {
  confirmed: '✓',
  awaits: '✓○',
  edited: '✎',
  gap: '○○○',
  sure: '●●●',
  likely: '●●○',
  doubtful: '●○○',
};

/** From this probability on a unit is sure, from the second on likely. */
const sure = 0.9;
const likely = 0.65;

/** What a person did goes before what was computed; a gap goes before a number. */
export function trustOf(unit: Unit): Trust {
  if (unit.status === 'confirmed' && unit.awaits !== undefined) return 'awaits';
  if (unit.status !== 'auto') return unit.status;
  if (Object.values(unit.segments).some((ids) => ids.length === 0)) return 'gap';
  if (unit.confidence >= sure) return 'sure';
  return unit.confidence >= likely ? 'likely' : 'doubtful';
}
