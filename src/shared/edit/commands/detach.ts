import type { Command } from '../command.ts';
import { findSegment } from '../find.ts';
import { segmentsOf } from '../naming.ts';
import { noSegment, refuse } from '../refusals.ts';
import { arrange, following, newRow, rowOf, withCell } from '../rows.ts';

/**
 * Puts `segment` into a unit of its own: before its unit when it is the first of several in its cell, else after it.
 * What follows it in its cell then gets a unit as well, so that the document's order stays.
 */
export const detach: Command<{ segment: string }> = ({ alignment }, params) => {
  const place = findSegment(alignment, params.segment);
  if (place === undefined) return noSegment(params.segment);
  const { language, segment, unit, unitAt, cell, inCell } = place;
  if (alignment.languages.every((each) => unit.segments[each]?.length === (each === language ? 1 : 0)))
    return refuse('This segment is in a unit of its own already.');
  const own = newRow(alignment, language, [segment.id]);
  const before = cell.slice(0, inCell);
  const after = cell.slice(inCell + 1);
  const rows =
    before.length === 0 && after.length > 0
      ? [own, withCell(rowOf(unit), language, after)]
      : [withCell(rowOf(unit), language, before), own, newRow(alignment, language, after)];
  const steps = arrange(alignment, unitAt, 1, rows);
  return following(steps, `Detached ${segmentsOf(language)}`, language, segment.id);
};
