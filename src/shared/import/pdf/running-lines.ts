import { digitValue } from '../../language/enumerators.ts';
import { partsSaid } from '../furniture/said-parts.ts';
import { quantile, sorted } from '../reflow/measure.ts';
import type { PageLine } from './page.ts';

/** In points: so far apart two lines may stand that have the same place on their pages. */
const near = 4;
const fewestPages = 4;
/** Of all pages: a place that fewer have at their edge is none of heads or feet. */
const fewestShare = 0.4;
/** Of the lines at one place: so many stand apart from the text. */
const apartShare = 0.8;
/** Of the lines at one place: so many name a part of the document, or the page. */
const namedShare = 0.6;
/** Against the size most lines have: what is set larger is a heading. */
const largest = 1.12;

/**
 * Heads and feet that change from page to page: lines that stand outermost at one height through most of the document, apart from
 * the text and no larger, and that repeat what is said elsewhere – the heading of the chapter or section the page is in – or count the
 * pages. `pages` hold their lines from top to bottom.
 */
export function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const size = quantile(sorted(pages.flatMap((lines) => lines.map(({ height }) => height))), 0.5);
  const said = timesSaid(pages);
  const found = new Set<PageLine>();
  for (const side of [pages, pages.map((lines) => lines.toReversed())])
    for (const place of placesOf(side)) {
      if (place.length < Math.max(fewestPages, fewestShare * pages.length)) continue;
      const running = place.filter(
        ({ lines, next }) =>
          lines.every(({ height }) => height <= largest * size) &&
          (next === undefined || isApart(lines[0]!, next)),
      );
      if (running.length < apartShare * place.length) continue;
      const counted = counting(running);
      const named = running.filter(
        (one) => counted.has(one) || one.lines.some((line) => isSaidElsewhere(line, said)),
      );
      if (named.length >= namedShare * place.length)
        for (const { lines } of running) for (const line of lines) found.add(line);
    }
  return found;
}

/** What stands outermost on a page, in one line or in columns, and the line next to it. */
interface Outermost {
  readonly page: number;
  readonly lines: readonly PageLine[];
  readonly next: PageLine | undefined;
}

/** The outermost lines by their height; `pages` begin with the edge looked at. */
function placesOf(pages: readonly (readonly PageLine[])[]): readonly (readonly Outermost[])[] {
  const outermost = pages.flatMap((lines, page): readonly Outermost[] => {
    const [first] = lines;
    if (first === undefined) return [];
    const inside = lines.findIndex(({ y }) => Math.abs(y - first.y) > near);
    return [{ page, lines: inside < 0 ? lines : lines.slice(0, inside), next: lines[inside] }];
  });
  const heightOf = ({ lines }: Outermost): number => lines[0]!.y;
  const places: Outermost[][] = [];
  for (const one of outermost.toSorted((a, b) => heightOf(a) - heightOf(b))) {
    const last = places.at(-1);
    if (last !== undefined && heightOf(one) - heightOf(last[0]!) <= near) last.push(one);
    else places.push([one]);
  }
  return places;
}

function isApart(line: PageLine, next: PageLine): boolean {
  return Math.abs(line.y - next.y) > 1.6 * Math.max(line.height, next.height);
}

/** The lines that bear the number of their page: their figures run ahead of the pages by as much as those of most. */
function counting(lines: readonly Outermost[]): ReadonlySet<Outermost> {
  const groups = new Map<number, Outermost[]>();
  for (const one of lines) {
    const text = one.lines.map((line) => line.text).join(' ');
    const figures = /^\s*(\p{Nd}{1,4})(?=\s|$)|(?<=^|\s)(\p{Nd}{1,4})\s*$/u.exec(text);
    const ahead = digitValue(figures?.[1] ?? figures?.[2] ?? ' ') - one.page;
    if (Number.isNaN(ahead)) continue;
    const group = groups.get(ahead);
    if (group === undefined) groups.set(ahead, [one]);
    else group.push(one);
  }
  const most = [...groups.values()].reduce((a, b) => (b.length > a.length ? b : a), [] as Outermost[]);
  return new Set(most.length >= fewestPages ? most : []);
}

/** How many lines of the document say a part of a line: what stands far from the rest of it. */
function timesSaid(pages: readonly (readonly PageLine[])[]): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  for (const lines of pages)
    for (const { text } of lines)
      for (const part of new Set(partsSaid(text))) said.set(part, (said.get(part) ?? 0) + 1);
  return said;
}

function isSaidElsewhere({ text }: PageLine, said: ReadonlyMap<string, number>): boolean {
  return partsSaid(text).some((part) => (said.get(part) ?? 0) > 1);
}
