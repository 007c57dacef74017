import { digitValue } from '../../language/enumerators.ts';
import { readLabel } from '../../language/numbering/read-label.ts';
import type { ReadingRules } from '../../language/reading-rules.ts';
import { romanValue } from '../../language/roman.ts';
import { isLower } from '../../language/script.ts';
import type { Furniture } from '../../model/document.ts';
import { clipRuns, type Line, lineOf, sourceOffset, spanOf } from '../line.ts';

/** Fewest lines with dots before their page that make a table of contents. */
const fewestEntries = 3;
/** How many lines two of them may be apart: long headings are broken, and pages have heads. */
const mostBetween = 6;
/** Of the entries: on so many the pages may begin anew, as a list of tables does behind the contents. */
const mostFalls = 0.2;
/** Against the widest entry: a line this wide had no room for dots, or for the rest of its heading. */
const fullWidth = 0.6;
/** No heading is longer on one line, and nothing longer is looked at. */
const longestLine = 1000;
/** Roman pages stand before the others. */
const romanBefore = 10_000;

/** How far apart two numbers may be that follow each other. */
const farthestPages = 200;

const page = '(\\p{Nd}{1,4}|[ivxlc]{1,7})';
/** With its page, or without where a program has put the pages under the headings. */
const withLeader = new RegExp(`\\s*(?:(?:[.．·・_]\\s?){4,}|(?:[…‥]\\s?){2,})\\s*${page}?$`, 'u');
const afterGap = new RegExp(`(?:\\s{3,}|\\t)${page}$`, 'u');
const alone = new RegExp(`^${page}$`, 'u');
/** Three dots and less lead to a page only where others do. */
const afterWord = new RegExp(`(?:\\s[.．·・_…‥])*\\s${page}$`, 'u');

/** A line of the contents whose heading ends at the character `end`; its page, NaN where it has none. */
interface Entry {
  readonly at: number;
  readonly end: number;
  readonly page: number;
}

/**
 * Takes the numbers of pages, and the dots that lead to them, off the lines of tables of contents, which are known by such dots on lines
 * whose pages go up; every heading becomes a paragraph of its own. Gives the lines that are left and what was set aside.
 */
export function withoutContentsPages(
  source: string,
  lines: readonly Line[],
  rules: ReadingRules,
): { readonly lines: readonly Line[]; readonly furniture: readonly Furniture[] } {
  const tables = tablesIn(lines);
  if (tables.length === 0) return { lines, furniture: [] };
  const kept: (Line | null)[] = [...lines];
  const furniture: Furniture[] = [];
  for (const leaders of tables) {
    const widest = leaders.reduce((most, { at }) => Math.max(most, lines[at]!.width), 0);
    let last = leaders[0]!.at - 1;
    for (const entry of entriesOf(lines, leaders, widest, rules)) {
      const { at } = entry;
      const block = lines[at]!.marks.block ?? lines.length + at;
      const heading = headingOf(source, lines[at]!, entry.end, block);
      if (heading === undefined) continue;
      kept[at] = heading;
      furniture.push(printedPage(source, lines[at]!, entry.end));
      for (let above = at - 1; above > last && goesOnIn(lines, above, widest, rules); above--)
        kept[above] = { ...lines[above]!, marks: { ...lines[above]!.marks, block, contents: true } };
      last = at;
    }
  }
  return { lines: kept.filter((line) => line !== null), furniture };
}

/** A line up to its page; null when nothing else is in it, undefined when it cannot be cut there. */
function headingOf(source: string, line: Line, end: number, block: number): Line | null | undefined {
  const runs = clipRuns(line.runs, 0, sourceOffset(line, end));
  const heading = lineOf(source, runs, line, { ...line.marks, block, contents: true });
  return heading === null || heading.text === line.text.slice(0, end).trimEnd() ? heading : undefined;
}

function printedPage(source: string, line: Line, end: number): Furniture {
  const from = sourceOffset(line, end);
  const printed = source.slice(from, spanOf(line)[1]);
  const text = printed.trim();
  const start = from + printed.indexOf(text);
  return {
    kind: 'page-number',
    text,
    span: [start, start + text.length],
    why: 'the number of a page in the contents',
  };
}

/** The lines with dots, with or without their page behind them, table by table. */
function tablesIn(lines: readonly Line[]): readonly (readonly Entry[])[] {
  const tables: Entry[][] = [];
  let between = 0;
  for (const [at, { text }] of lines.entries()) {
    const entry = entryAt(lines, at, withLeader);
    if (entry === null) between += alone.test(text) ? 0 : 1;
    else {
      const last = between <= mostBetween ? tables.at(-1) : undefined;
      if (last === undefined) tables.push([entry]);
      else last.push(entry);
      between = 0;
    }
  }
  return tables.filter(
    (entries) => entries.length >= fewestEntries && goesUp(entries.map((one) => one.page)),
  );
}

/** True for pages that go up; those that stand apart are looked for elsewhere. */
function goesUp(pages: readonly number[]): boolean {
  const falls = pages.filter((value, at) => at > 0 && value < pages[at - 1]!).length;
  return falls <= mostFalls * pages.length;
}

function entryAt(lines: readonly Line[], at: number, shape: RegExp): Entry | null {
  const { text, marks } = lines[at]!;
  if (marks.cell === true || marks.code === true || text.length > longestLine) return null;
  const found = shape.exec(text);
  if (found === null) return null;
  const roman = romanValue(found[1]?.toUpperCase() ?? ' ');
  return {
    at,
    end: found.index,
    page: roman === null ? digitValue(found[1] ?? ' ') : roman - romanBefore,
  };
}

/**
 * All entries of a table: beside those with dots the lines around them whose number fits between the pages of their neighbours, far
 * from the heading, by itself, or at the end of a line that had no room for dots. None where dots lead to no pages at all.
 */
function entriesOf(
  lines: readonly Line[],
  leaders: readonly Entry[],
  widest: number,
  rules: ReadingRules,
): readonly Entry[] {
  const entries: Entry[] = [];
  const first = leaders[0]!.at;
  const last = leaders.at(-1)!.at;
  const waiting = [...leaders];
  let low = Number.NEGATIVE_INFINITY;
  for (let at = Math.max(0, first - 2); at < lines.length; at++) {
    const leader = waiting[0]?.at === at ? waiting.shift() : undefined;
    const room = at > first && at < last ? widest : Number.POSITIVE_INFINITY;
    const entry = leader ?? besideLeaders(lines, at, room, rules);
    // Behind the last dots there are only the pages that a program has put under the headings.
    if (at > last + 2 && entry?.end !== 0) break;
    const high = waiting[0]?.page || Math.max(0, low) + farthestPages;
    if (entry === null || (entry.end === 0 && entries.length === 0)) continue;
    if (leader === undefined && (entry.page < low || entry.page > high)) continue;
    entries.push(entry);
    if (!Number.isNaN(entry.page)) low = entry.page;
  }
  const paged = entries.filter((entry) => !Number.isNaN(entry.page)).length;
  return paged >= Math.max(fewestEntries, leaders.length / 2) ? entries : [];
}

/** What may be an entry without dots. `widest` tells how wide a line is that had no room for them. */
function besideLeaders(
  lines: readonly Line[],
  at: number,
  widest: number,
  rules: ReadingRules,
): Entry | null {
  const { text, width } = lines[at]!;
  const isFull = width >= fullWidth * widest && readLabel(text, rules)?.end !== text.length;
  return (
    entryAt(lines, at, afterGap) ??
    entryAt(lines, at, alone) ??
    (isFull ? entryAt(lines, at, afterWord) : null)
  );
}

/** True for a line without a page whose heading goes on in the next line. */
function goesOnIn(lines: readonly Line[], at: number, widest: number, rules: ReadingRules): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]!];
  if (next.blanks > 0 || readLabel(next.text, rules) !== null) return false;
  return (
    isLower(next.text[0] ?? '') || next.indent > line.indent || line.indent + line.width >= fullWidth * widest
  );
}
