import type { Alignment } from '../../../shared/model/alignment.ts';
import { directionOf } from '../../../shared/model/language-tag.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { markingNow } from '../../state/marking.ts';
import { type Mark, marksIn } from '../../state/marks.ts';
import { segmentsOf } from '../../state/places.ts';

/** One language's side of a row. */
export interface CellData {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly segments: readonly Segment[];
}

/** A unit with everything that is drawn of it. */
export interface RowData {
  readonly unit: Unit;
  readonly cells: readonly CellData[];
  /** Marked values of each segment, by its id. */
  readonly marks: Readonly<Record<string, readonly Mark[]>>;
  /** False while they cannot be worked out yet. */
  readonly marked: boolean;
}

/** The last rows by their unit's id, a few screens full of them. */
const recent = new Map<string, RowData>();
const mostRecent = 400;

/** The row of a unit; the same object as long as nothing that is drawn of it changes. */
export function rowOf(alignment: Alignment, unit: Unit): RowData {
  const known = recent.get(unit.id);
  const cells = alignment.languages.map((language) => ({
    language,
    segments: segmentsOf(alignment, unit, language),
  }));
  const marked = markingNow() !== null;
  const same =
    known !== undefined &&
    known.marked === marked &&
    known.cells.length === cells.length &&
    cells.every(isSame(known));
  if (same && known.unit === unit) return known;
  const row: RowData = same
    ? { ...known, unit }
    : {
        unit,
        cells: cells.map((cell) => ({ ...cell, direction: directionIn(cell.language) })),
        marks: marksIn(alignment, unit),
        marked,
      };
  if (recent.size >= mostRecent) recent.clear();
  recent.set(unit.id, row);
  return row;
}

const directions = new Map<string, 'ltr' | 'rtl'>();

function directionIn(language: string): 'ltr' | 'rtl' {
  const direction = directions.get(language) ?? directionOf(language);
  directions.set(language, direction);
  return direction;
}

function isSame(known: RowData) {
  return (
    { language, segments }: { language: string; segments: readonly Segment[] },
    at: number,
  ): boolean => {
    const cell = known.cells[at];
    return (
      cell?.language === language &&
      cell.segments.length === segments.length &&
      segments.every((segment, index) => cell.segments[index] === segment)
    );
  };
}

/** The mark that a segment carries in the first column: its label, or null when its kind speaks for it. */
export function labelOf(row: RowData, pivot: string): string | null {
  const pivotFirst = [...row.cells].sort(
    (a, b) => Number(b.language === pivot) - Number(a.language === pivot),
  );
  for (const { segments } of pivotFirst) if (segments[0]?.label !== undefined) return segments[0].label;
  return null;
}

/** What the unit is in the document: the kind of the first segment of the pivot, or of any language that has one. */
export function kindOf(row: RowData, pivot: string): Segment['kind'] {
  const own = row.cells.find(({ language }) => language === pivot)?.segments[0];
  return (own ?? row.cells.find(({ segments }) => segments.length > 0)?.segments[0])?.kind ?? 'paragraph';
}
