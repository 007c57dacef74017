import type { Alignment } from '../model/alignment.ts';
import type { Reason, Unit } from '../model/unit.ts';
import type { Done, Selection } from './command.ts';
import { segmentIndex } from './find.ts';
import { freshUnitNumber } from './fresh-id.ts';
import { byHand } from './hand.ts';
import { settleMoved } from './moved.ts';
import type { Step } from './step.ts';

/** A unit in the making: what a command wants a row to hold. */
export interface Row {
  /** The unit it continues; null makes a new one. */
  readonly from: Unit | null;
  readonly cells: Readonly<Record<string, readonly string[]>>;
  /** True when the row counts as changed though it holds the same segments (their text is another). */
  readonly touched?: boolean;
  /** True when the cells are known to be in document order (they may name segments that are yet to come). */
  readonly ordered?: boolean;
  readonly bookmarked?: boolean;
  /** Takes the place of the unit's comment. */
  readonly comment?: string | undefined;
  /** Reasons beside "arranged by hand". */
  readonly reasons?: readonly Reason[];
}

/** `unit` as it is. */
export function rowOf(unit: Unit): Row {
  return { from: unit, cells: unit.segments };
}

/** A new row with `ids` of `language` and gaps elsewhere. */
export function newRow(alignment: Alignment, language: string, ids: readonly string[]): Row {
  const cells = Object.fromEntries(alignment.languages.map((each) => [each, each === language ? ids : []]));
  return { from: null, cells };
}

/** `row` with `ids` as its side of `language`. */
export function withCell(row: Row, language: string, ids: readonly string[]): Row {
  return { ...row, cells: { ...row.cells, [language]: ids } };
}

/**
 * The step that puts `rows` in the place of the `count` units from `at` on: rows left wholly empty vanish, cells are
 * brought into document order, rows that are as they were keep their unit, all others become new units arranged by
 * hand. Comments of rows that vanish go to the next row, or the last. The step covers only what differs; no step
 * when nothing does. `crossing` says that segments may have left the order of their document.
 */
export function arrange(
  alignment: Alignment,
  at: number,
  count: number,
  rows: readonly Row[],
  crossing = false,
): readonly Step[] {
  const before = alignment.units.slice(at, at + count);
  const kept = keptRows(alignment, rows);
  let next = kept.some((row) => row.from === null) ? freshUnitNumber(alignment.units) : 0;
  const built = kept.map((row) => unitFrom(alignment, row, () => `u${next++}`));
  const stay = built.length === 1 && before.length === 1;
  const settled = stay || !(crossing || before.some((unit) => unit.moved));
  const after = settled ? built : settleMoved(alignment, at, count, built);
  return difference(at, before, after);
}

function keptRows(alignment: Alignment, rows: readonly Row[]): readonly Row[] {
  const kept: Row[] = [];
  let loose: string[] = [];
  for (const row of rows) {
    const comment = row.comment ?? row.from?.comment;
    if (alignment.languages.some((language) => (row.cells[language]?.length ?? 0) > 0)) {
      kept.push(loose.length === 0 ? row : { ...row, comment: joinedComments([...loose, comment]) });
      loose = [];
    } else if (comment !== undefined) loose.push(comment);
  }
  const last = kept.pop();
  if (last === undefined) return kept;
  const comment = joinedComments([last.comment ?? last.from?.comment, ...loose]);
  return [...kept, loose.length === 0 ? last : { ...last, comment }];
}

/** Comments one under the other; undefined when there is none. */
export function joinedComments(comments: readonly (string | undefined)[]): string | undefined {
  const said = comments.filter((comment) => comment !== undefined);
  return said.length === 0 ? undefined : said.join('\n');
}

function unitFrom(alignment: Alignment, row: Row, freshId: () => string): Unit {
  const { from } = row;
  if (from !== null && !row.touched && alignment.languages.every((language) => sameIds(from, row, language)))
    return row.comment === undefined || row.comment === from.comment
      ? from
      : { ...from, comment: row.comment };
  const segments: Record<string, readonly string[]> = {};
  for (const language of alignment.languages) {
    const ids = row.cells[language] ?? [];
    segments[language] = row.ordered ? ids : inDocumentOrder(alignment, language, ids);
  }
  const comment = row.comment ?? from?.comment;
  return {
    id: from?.id ?? freshId(),
    segments,
    confidence: 1,
    status: 'edited',
    reasons: [byHand, ...(row.reasons ?? [])],
    ...(from?.moved ? { moved: true } : {}),
    ...(row.bookmarked || from?.bookmarked ? { bookmarked: true } : {}),
    ...(from?.omitted ? { omitted: true } : {}),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** `unit` as it is once its texts were changed by hand. */
export function touched(unit: Unit): Unit {
  return { ...unit, confidence: 1, status: 'edited', reasons: [byHand] };
}

function sameIds(unit: Unit, row: Row, language: string): boolean {
  const had = unit.segments[language] ?? [];
  const has = row.cells[language] ?? [];
  return had === has || (had.length === has.length && had.every((id, at) => id === has[at]));
}

function inDocumentOrder(alignment: Alignment, language: string, ids: readonly string[]): readonly string[] {
  if (ids.length < 2) return ids;
  const segments = alignment.segments[language] ?? [];
  return ids
    .map((id) => ({ id, position: segmentIndex(segments, id) }))
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => id);
}

/** One step over the units that differ, trimmed at both ends. */
function difference(at: number, before: readonly Unit[], after: readonly Unit[]): readonly Step[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const remove = before.slice(start, before.length - end);
  const insert = after.slice(start, after.length - end);
  return remove.length + insert.length === 0 ? [] : [{ type: 'units', at: at + start, remove, insert }];
}

/** The cell in which `steps` put the segment `id` of `language`. */
function cellAfter(steps: readonly Step[], language: string, id: string): Selection | undefined {
  for (const step of steps) {
    if (step.type !== 'units') continue;
    const unit = step.insert.find((each) => each.segments[language]?.includes(id));
    if (unit !== undefined) return { unit: unit.id, language };
  }
  return undefined;
}

/** A command's outcome whose selection follows the segment `id` of `language`. */
export function following(steps: readonly Step[], label: string, language: string, id: string): Done {
  const select = cellAfter(steps, language, id);
  return { steps, label, ...(select === undefined ? {} : { select }) };
}
