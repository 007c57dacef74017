import type { Command } from '../command.ts';
import { findSegment } from '../find.ts';
import { segmentsOf } from '../naming.ts';
import { noSegment, refuse } from '../refusals.ts';
import { arrange, following, newRow, rowOf, withCell } from '../rows.ts';

/**
 * Moves `segment` into the unit above or below, its language only. Segments of its cell that lie beyond it in that
 * direction go along, so that the document's order stays. Past the first or last unit a new one is made.
 */
export const move: Command<{ segment: string; direction: 'up' | 'down' }> = ({ alignment }, params) => {
  const place = findSegment(alignment, params.segment);
  if (place === undefined) return noSegment(params.segment);
  const { language, segment, unit, unitAt, cell, inCell } = place;
  const up = params.direction === 'up';
  const going = up ? cell.slice(0, inCell + 1) : cell.slice(inCell);
  const left = withCell(rowOf(unit), language, up ? cell.slice(inCell + 1) : cell.slice(0, inCell));
  const beside = alignment.units[unitAt + (up ? -1 : 1)];
  if (beside === undefined && alignment.languages.every((each) => left.cells[each]?.length === 0))
    return refuse(`This is the ${up ? 'first' : 'last'} unit, and there is nothing else in it.`);

  const there = beside?.segments[language] ?? [];
  const target =
    beside === undefined
      ? newRow(alignment, language, going)
      : withCell(rowOf(beside), language, up ? [...there, ...going] : [...going, ...there]);
  const at = up && beside !== undefined ? unitAt - 1 : unitAt;
  const steps = arrange(alignment, at, beside === undefined ? 1 : 2, up ? [target, left] : [left, target]);
  return following(
    steps,
    `Moved ${segmentsOf(language, going.length)} ${params.direction}`,
    language,
    segment.id,
  );
};
