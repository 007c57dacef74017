import { digitValue } from '../../language/enumerators.ts';
import type { PageLine } from './page.ts';
import { runningLines } from './running-lines.ts';
import { type PageTable, textsIn } from './tables.ts';

/** A line at the edge of a page. */
interface EdgeLine {
  readonly page: number;
  readonly line: PageLine;
}

const atEdge = 3;
const near = 4;

/**
 * The heads and feet of pages: what stands among the first or last lines of several pages at the same height and reads
 * the same but for figures that count the pages, numbers alone there, and what changes with the chapter, apart from the text.
 * `pages` hold their lines from top to bottom.
 */
export function edgesOf(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const groups = new Map<string, EdgeLine[]>();
  for (const [page, lines] of pages.entries())
    for (const line of new Set([...lines.slice(0, atEdge), ...lines.slice(-atEdge)])) {
      const key = keyOf(line.text);
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [{ page, line }]);
      else list.push({ page, line });
    }
  const alike = new Set(runningLines(pages));
  for (const [key, lines] of groups) {
    /** Whether what stands at a height comes again there. */
    const again = new Map<number, boolean>();
    for (const { line } of lines) {
      if (isNoteOf(pages, line)) continue;
      if (!isNumber.test(key) && !again.has(line.y)) again.set(line.y, comesAgain(lines, line, pages.length));
      if (isNumber.test(key) || again.get(line.y) === true) alike.add(line);
    }
  }
  return new Set(pages.flatMap((lines) => [...edge(lines, alike), ...edge(lines.toReversed(), alike)]));
}

/** Whether a line stands at the same height on several pages; `lines` read the same but for their figures. */
function comesAgain(lines: readonly EdgeLine[], { y }: PageLine, pages: number): boolean {
  const same = lines.filter(({ line }) => Math.abs(line.y - y) <= near);
  return new Set(same.map(({ page }) => page)).size >= fewestAlike(pages) && !isNumbering(same);
}

/** On how many pages a head stands, of how many. */
function fewestAlike(pages: number): number {
  return Math.max(2, Math.min(3, Math.ceil(pages / 3)));
}

/** Tables that are the heads or feet of their pages: they say the same at the same place, but for their figures. */
export function tablesAtEdges(
  pages: readonly { readonly height: number; readonly tables: readonly PageTable[] }[],
): ReadonlySet<PageTable> {
  const groups = Map.groupBy(
    pages.flatMap(({ height, tables }, page) =>
      tables
        .filter(({ low, high }) => low > 0.75 * height || high < 0.25 * height)
        .map((table) => ({ page, table })),
    ),
    ({ table }) =>
      keyOf(
        textsIn(table)
          .map(({ text }) => text)
          .join(' '),
      ),
  );
  const found = new Set<PageTable>();
  for (const group of groups.values())
    for (const { table } of group) {
      const same = group.filter(
        (other) =>
          Math.abs(other.table.high - table.high) <= near && Math.abs(other.table.low - table.low) <= near,
      );
      if (new Set(same.map(({ page }) => page)).size >= fewestAlike(pages.length)) found.add(table);
    }
  return found;
}

/** True for a line that begins with a number which is raised in the text of its page: a footnote, even one that comes again. */
function isNoteOf(pages: readonly (readonly PageLine[])[], line: PageLine): boolean {
  const label = /^\s*(\p{Nd}{1,3})\s*\p{L}/u.exec(line.text)?.[1];
  if (label === undefined) return false;
  const page = pages.find((lines) => lines.includes(line)) ?? [];
  return page.some(
    (other) => other !== line && other.pieces.some(({ isRaised, text }) => isRaised && text.trim() === label),
  );
}

/** "Chapter 1", "Chapter 2": every figure goes up, but not by as much as the pages do. */
function isNumbering(lines: readonly EdgeLine[]): boolean {
  const figures = lines.map(({ line }) => (line.text.match(/\p{Nd}+/gu) ?? []).map(digitValue));
  const changing = figures[0]!
    .map((_, at) => at)
    .filter((at) => figures.some((own) => own[at] !== figures[0]![at]));
  if (changing.length !== 1) return false;
  const [at] = changing as [number];
  const numbers = lines
    .map(({ page }, line) => ({ page, value: figures[line]![at]! }))
    .sort((a, b) => a.page - b.page);
  const steps = numbers
    .slice(1)
    .map(({ page, value }, i) => ({ pages: page - numbers[i]!.page, by: value - numbers[i]!.value }));
  return steps.every(({ by }) => by === 1) && steps.some(({ pages }) => pages > 1);
}

const isNumber = /^[-–—\s]*(?:#|[ivxl]{1,6})[-–—\s]*$/;

/** The outermost lines that are alike, as far as they stand apart from the text: it may repeat a line there, too. */
function edge(lines: readonly PageLine[], alike: ReadonlySet<PageLine>): readonly PageLine[] {
  const length = lines.findIndex((line) => !alike.has(line));
  for (let count = Math.min(atEdge, length < 0 ? lines.length : length); count > 0; count--) {
    const [last, next] = [lines[count - 1]!, lines[count]];
    if (next === undefined || Math.abs(last.y - next.y) > 1.6 * Math.max(last.height, next.height))
      return lines.slice(0, count);
  }
  return [];
}

function keyOf(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Nd}+/gu, '#')
    .trim()
    .toLowerCase();
}
