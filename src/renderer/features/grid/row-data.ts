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
  /** False as long as it has not been read what is marked. */
  readonly read: boolean;
}

/** The last rows by their unit's id, those looked at last at the end; a few screens full of them. */
const recent = new Map<string, RowData>();
const mostRecent = 400;

/**
 * The row of a unit; the same object as long as nothing that is drawn of it changes. What is marked is not read here: where
 * texts have changed, those that stay keep their marks until `readRow`.
 */
export function rowOf(alignment: Alignment, unit: Unit): RowData {
  const known = recent.get(unit.id);
  const cells = alignment.languages.map((language) => ({
    language,
    segments: segmentsOf(alignment, unit, language),
  }));
  if (known !== undefined && known.cells.length === cells.length && cells.every(isSame(known)))
    return keep(known.unit === unit ? known : { ...known, unit });
  return keep({
    unit,
    cells: cells.map((cell) => ({ ...cell, direction: directionIn(cell.language) })),
    marks: known === undefined ? {} : marksLeft(known, cells),
    read: false,
  });
}

/** Reads what is marked in a row; the next who asks for the row has it. */
export function readRow(alignment: Alignment, unit: Unit): void {
  const row = rowOf(alignment, unit);
  if (!row.read && markingNow() !== null) keep({ ...row, marks: marksIn(alignment, unit), read: true });
}

function keep(row: RowData): RowData {
  recent.delete(row.unit.id);
  recent.set(row.unit.id, row);
  if (recent.size > mostRecent) recent.delete(recent.keys().next().value!);
  return row;
}

/** The marks of `known` in the segments that are in its cells still. */
function marksLeft(
  { cells: before, marks }: RowData,
  cells: readonly { readonly segments: readonly Segment[] }[],
): RowData['marks'] {
  const had = new Set(before.flatMap(({ segments }) => segments));
  const left = cells.flatMap(({ segments }) => segments).filter((segment) => had.has(segment));
  return Object.fromEntries(left.map(({ id }) => [id, marks[id] ?? []]));
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
