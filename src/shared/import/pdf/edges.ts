import type { PageLine } from './page.ts';

/** A line at the edge of a page, and why it is no part of the text. */
export interface EdgeLine {
  readonly page: number;
  readonly line: PageLine;
}

const atEdge = 3;
const near = 4;

/**
 * The heads and feet of pages: what stands among the first or last lines of several pages at the same height and reads
 * the same but for its figures, and numbers alone there. `pages` hold their lines from top to bottom.
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
  const found = new Set<PageLine>();
  for (const [key, lines] of groups)
    for (const one of lines) {
      const alike = new Set(
        lines.filter(({ line }) => Math.abs(line.y - one.line.y) <= near).map(({ page }) => page),
      );
      const isNumber = /^[-–—\s]*#[-–—\s]*$/.test(key);
      const isEnough = alike.size >= Math.max(2, Math.min(3, Math.ceil(pages.length / 3)));
      if (isEnough && (isNumber || isOuter(pages[one.page]!, one.line))) found.add(one.line);
    }
  for (const lines of pages) {
    // What stands further out than a head or foot is one, too; a number alone at the very edge is the page's.
    const outer = [lines[0], lines.at(-1)];
    for (const line of outer)
      if (
        line !== undefined &&
        lines.length > 4 &&
        /^[-–—\s]*(?:\d{1,4}|[ivxl]{1,6})[-–—\s]*$/i.test(line.text) &&
        isApart(lines, line)
      )
        found.add(line);
  }
  return found;
}

/** True when only such lines lie between it and the edge: the text itself may repeat a line there, too. */
function isOuter(lines: readonly PageLine[], line: PageLine): boolean {
  const at = lines.indexOf(line);
  return at < 2 || at >= lines.length - 2;
}

/** Further from its neighbour than lines of the text are from each other. */
function isApart(lines: readonly PageLine[], line: PageLine): boolean {
  const at = lines.indexOf(line);
  const neighbour = at === 0 ? lines[1]! : lines[at - 1]!;
  return Math.abs(neighbour.y - line.y) > 1.8 * neighbour.height;
}

function keyOf(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Nd}+/gu, '#')
    .trim()
    .toLowerCase();
}
