import type { Command } from '../command.ts';
import { findSegment, unitIndex } from '../find.ts';
import { segmentsOf } from '../naming.ts';
import { noSegment, noUnit, refuse } from '../refusals.ts';
import { arrange, following, rowOf, withCell } from '../rows.ts';

/**
 * Moves `segment` alone into `unit`, wherever it stands. The document keeps its order: where the segment has left it,
 * the unit becomes a crossing link (`moved`).
 */
export const moveTo: Command<{ segment: string; unit: string }> = ({ alignment }, params) => {
  const place = findSegment(alignment, params.segment);
  if (place === undefined) return noSegment(params.segment);
  const at = unitIndex(alignment.units, params.unit);
  const target = alignment.units[at];
  if (target === undefined) return noUnit(params.unit);
  const { language, segment, unitAt } = place;
  if (at === unitAt) return refuse('The segment stands in this unit already.');
  if (target.status === 'confirmed')
    return refuse(`Unit ${at + 1} is confirmed and takes nothing in. Take that back first.`);
  const from = Math.min(at, unitAt);
  const rows = alignment.units.slice(from, Math.max(at, unitAt) + 1).map((unit, offset) => {
    const ids = unit.segments[language] ?? [];
    if (from + offset === unitAt)
      return withCell(
        rowOf(unit),
        language,
        ids.filter((id) => id !== segment.id),
      );
    return from + offset === at ? withCell(rowOf(unit), language, [...ids, segment.id]) : rowOf(unit);
  });
  const steps = arrange(alignment, from, rows.length, rows, true);
  return following(steps, `Moved ${segmentsOf(language)} to unit ${at + 1}`, language, segment.id);
};
