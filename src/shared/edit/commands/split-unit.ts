import type { Alignment } from '../../model/alignment.ts';
import type { Unit } from '../../model/unit.ts';
import type { Command } from '../command.ts';
import { findSegment, segmentIndex } from '../find.ts';
import { nameOf } from '../naming.ts';
import { noSegment, refuse } from '../refusals.ts';
import { arrange, following, rowOf } from '../rows.ts';

/**
 * Inserts a unit below that of `segment`: the segment and what follows it in its cell go there, and of every other
 * language the segments behind about the same share of the text.
 */
export const splitUnit: Command<{ segment: string }> = ({ alignment }, params) => {
  const place = findSegment(alignment, params.segment);
  if (place === undefined) return noSegment(params.segment);
  const { language, segment, unit, unitAt, inCell } = place;
  if (inCell === 0)
    return refuse(
      `No ${nameOf(language)} segment of this unit stands above. Choose the one that the new unit begins with.`,
    );
  const share = lengthOf(alignment, unit, language, inCell) / lengthOf(alignment, unit, language);
  const above: Record<string, readonly string[]> = {};
  const below: Record<string, readonly string[]> = {};
  for (const each of alignment.languages) {
    const ids = unit.segments[each] ?? [];
    const cut = each === language ? inCell : nearestCut(alignment, unit, each, share);
    above[each] = ids.slice(0, cut);
    below[each] = ids.slice(cut);
  }
  const rows = [
    { ...rowOf(unit), cells: above },
    { from: null, cells: below },
  ];
  return following(arrange(alignment, unitAt, 1, rows), 'Inserted a unit', language, segment.id);
};

/** How many segments of the cell stand before the cut that comes nearest to `share` of its text. */
function nearestCut(alignment: Alignment, unit: Unit, language: string, share: number): number {
  const all = lengthOf(alignment, unit, language);
  const cuts = Array.from({ length: (unit.segments[language]?.length ?? 0) + 1 }, (_, cut) => cut);
  const off = (cut: number) => Math.abs(lengthOf(alignment, unit, language, cut) - share * all);
  return cuts.reduce((best, cut) => (off(cut) < off(best) ? cut : best), 0);
}

/** Characters in the first `count` segments of a cell, in all of them without `count`. */
function lengthOf(alignment: Alignment, unit: Unit, language: string, count?: number): number {
  const list = alignment.segments[language] ?? [];
  return (unit.segments[language] ?? [])
    .slice(0, count)
    .reduce((sum, id) => sum + (list[segmentIndex(list, id)]?.text.length ?? 0), 0);
}
