import { partOf, placeAt } from './cut-text.ts';
import { isRightToLeft } from './direction.ts';
import { type Grid, gridsOf } from './grid.ts';
import { impliedUprights } from './implied.ts';
import type { Box, PdfText, Rule } from './page.ts';
import { joinRules, reach } from './rules.ts';

/** A table on a page; what stands in its cells is no part of the text around it. */
export interface PageTable extends Box {
  /** From the top; the cells of a row in the order they are read. A merged cell is in its first row. */
  readonly rows: readonly (readonly PageCell[])[];
  /** Known by its borders, not by what the file says. */
  readonly isDrawn: boolean;
}

export interface PageCell extends Box {
  readonly texts: readonly PdfText[];
  /** Tables within the cell. */
  readonly tables: readonly PageTable[];
}

interface Filling {
  readonly box: Box;
  readonly texts: PdfText[];
  readonly tables: PageTable[];
}

interface Filled {
  readonly grid: Grid;
  readonly cells: readonly Filling[];
}

/**
 * The tables of a page and the texts that are in none: by what a tagged file says, else by the borders that are drawn.
 * A box alone, or boxes under each other, are frames around paragraphs and no table.
 */
export function tablesOn(
  texts: readonly PdfText[],
  rules: readonly Rule[],
): { readonly tables: readonly PageTable[]; readonly outside: readonly PdfText[] } {
  const tagged = Map.groupBy(texts, ({ tag }) => (tag?.role === 'cell' ? (tag.table ?? 0) : null));
  const outside = tagged.get(null) ?? [];
  if (outside.length < texts.length) {
    tagged.delete(null);
    return { tables: [...tagged.values()].map(taggedTable), outside };
  }
  return borderedTables(
    texts,
    rules.length === 0 ? [] : gridsOf([...rules, ...impliedUprights(joinRules(rules), texts)]),
  );
}

/** All that stands in a table. */
export function textsIn({ rows }: PageTable): readonly PdfText[] {
  return rows.flatMap((row) => row.flatMap(({ texts, tables }) => [...texts, ...tables.flatMap(textsIn)]));
}

function taggedTable(texts: readonly PdfText[]): PageTable {
  const rows = Map.groupBy(texts, ({ tag }) => tag!.row ?? 0);
  const cellsIn = (row: readonly PdfText[]): readonly PageCell[] =>
    [...Map.groupBy(row, ({ tag }) => tag!.id)]
      .toSorted(([a], [b]) => a - b)
      .map(([, own]) => ({ ...around(own), texts: own, tables: [] }));
  const inOrder = [...rows].toSorted(([a], [b]) => a - b);
  return { ...around(texts), rows: inOrder.map(([, row]) => cellsIn(row)), isDrawn: false };
}

function borderedTables(texts: readonly PdfText[], grids: readonly Grid[]): ReturnType<typeof tablesOn> {
  let outside = texts;
  let found: readonly Filled[] = [];
  // The smallest first: a text belongs to the innermost of the boxes around it.
  for (const grid of grids.toSorted((a, b) => areaOf(a) - areaOf(b))) {
    const cells = grid.cells.map((box): Filling => ({ box, texts: [], tables: [] }));
    const at = byHeight(cells);
    const left: PdfText[] = [];
    for (const text of outside.flatMap((one) => cutAtBorders(one, at))) {
      const middle = middleOf(text);
      const cell = at(middle.low).find(({ box }) => holds(box, middle));
      if (cell === undefined) left.push(text);
      else cell.texts.push(text);
    }
    const inner = found.flatMap((table) => {
      const cell = cells.find(({ box }) => holds(box, table.grid));
      return cell === undefined ? [] : [{ table, cell }];
    });
    if (!isTable(cells)) continue;
    for (const { table, cell } of inner) cell.tables.push(tableOf(table.cells));
    const within = new Set(inner.map(({ table }) => table));
    found = [...found.filter((table) => !within.has(table)), { grid, cells }];
    outside = left;
  }
  return { tables: found.map(({ cells }) => tableOf(cells)), outside };
}

const strip = 40;

/** Finds the cells that a height goes through, and some that it may not. */
function byHeight(cells: readonly Filling[]): (y: number) => readonly Filling[] {
  const strips = new Map<number, Filling[]>();
  for (const cell of cells)
    for (let at = Math.floor(cell.box.low / strip); at * strip <= cell.box.high; at++) {
      const list = strips.get(at);
      if (list === undefined) strips.set(at, [cell]);
      else list.push(cell);
    }
  return (y) => strips.get(Math.floor(y / strip)) ?? [];
}

/** True where two cells at least are filled, and one of them has a cell beside it. */
function isTable(cells: readonly Filling[]): boolean {
  const full = cells.filter(({ texts }) => texts.some(({ text }) => text.trim() !== ''));
  if (full.length < 2) return false;
  const at = byHeight(cells);
  return full.some(({ box }) =>
    at((box.low + box.high) / 2).some(
      ({ box: other }) =>
        (other.left > box.right - reach || other.right < box.left + reach) && isBeside(box, other),
    ),
  );
}

function isBeside(one: Box, other: Box): boolean {
  return Math.min(one.high, other.high) - Math.max(one.low, other.low) > reach;
}

function tableOf(filled: readonly Filling[]): PageTable {
  const cells = filled.map(({ box, texts, tables }): PageCell => ({ ...box, texts, tables }));
  const backwards = isRightToLeft(cells.flatMap(({ texts }) => texts));
  const rows = [...Map.groupBy(cells, ({ high }) => high)]
    .toSorted(([a], [b]) => b - a)
    .map(([, row]) => row.toSorted((a, b) => (backwards ? b.right - a.right : a.left - b.left)));
  return {
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
    low: Math.min(...cells.map(({ low }) => low)),
    high: Math.max(...cells.map(({ high }) => high)),
    rows,
    isDrawn: true,
  };
}

const aroundBreak = 2;

/** A text that reaches over the border between two cells, cut at the space that stands there; whole when none does. */
function cutAtBorders(text: PdfText, at: (y: number) => readonly Filling[]): readonly PdfText[] {
  const { low } = middleOf(text);
  const end = text.x + text.width;
  const cell = at(low).find(
    ({ box }) => box.low < low && low < box.high && text.x + reach < box.left && box.left < end - reach,
  );
  if (cell === undefined || text.isTurned) return [text];
  const place = placeAt(text, cell.box.left, /(?<=\s)(?=\S)/gu, aroundBreak);
  if (!/^\s$/u.test(text.text[place - 1] ?? '')) return [text];
  return [partOf(text, 0, place), ...cutAtBorders(partOf(text, place, text.text.length), at)];
}

function middleOf({ x, y, width, height }: PdfText): Box {
  const [across, up] = [x + width / 2, y + 0.3 * height];
  return { left: across, right: across, low: up, high: up };
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left + 1 &&
    inner.right - 1 <= outer.right &&
    outer.low <= inner.low + 1 &&
    inner.high - 1 <= outer.high
  );
}

function areaOf({ left, right, low, high }: Box): number {
  return (right - left) * (high - low);
}

function around(texts: readonly PdfText[]): Box {
  return {
    left: Math.min(...texts.map(({ x }) => x)),
    right: Math.max(...texts.map(({ x, width }) => x + width)),
    low: Math.min(...texts.map(({ y, height }) => y - 0.2 * height)),
    high: Math.max(...texts.map(({ y, height }) => y + 0.75 * height)),
  };
}
