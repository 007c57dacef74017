import { isDense, isLower } from '../../language/script.ts';
import { endingOf, firstLetter } from '../reflow/ends.ts';
import { firstUnit, quantile, sorted } from '../reflow/measure.ts';
import type { CellMeasure } from './laid.ts';
import { leadingOf } from './lines.ts';
import type { Box, PageLine } from './page.ts';

/** A cell with its lines. */
export interface CellLines extends Box {
  readonly lines: readonly PageLine[];
}

const beginsItem = /^(?:[•▪◦‣·–—-]\s|[(（]?[\p{L}\p{Nd}]{1,4}[.)）、]\s*\S)/u;

export function measureCells(cells: readonly CellLines[]): CellMeasure {
  const free = cells.flatMap(({ lines, left, right }) =>
    lines.map((line) => Math.max(0, Math.min(line.x - left, right - line.right))),
  );
  return {
    leading: leadingOf(cells.flatMap(({ lines }) => lines)),
    padding: 2 * quantile(sorted(free), 0.1),
  };
}

/** How wide a line of a cell can be. */
export function roomIn({ left, right, lines }: CellLines, { padding }: CellMeasure): number {
  const own = Math.min(...lines.map((line) => Math.min(line.x - left, right - line.right)));
  return right - left - Math.max(padding, 2 * own);
}

/**
 * The paragraphs of a cell: lines are parted where they stand further from each other than lines do, and where one ends
 * before it had to and the next begins something.
 */
export function paragraphsIn(cell: CellLines, measure: CellMeasure): readonly (readonly PageLine[])[] {
  const paragraphs: PageLine[][] = [];
  const room = roomIn(cell, measure);
  for (const [at, line] of cell.lines.entries()) {
    const before = cell.lines[at - 1];
    if (before !== undefined && !isFar(before, line, measure) && !startsAnew(before, line, room))
      paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

/** True where two lines stand further from each other than the lines of a paragraph do. */
export function isFar(before: PageLine, line: PageLine, { leading }: CellMeasure): boolean {
  return before.y - line.y > 1.35 * Math.max(leading, 0.9 * line.height);
}

/** True where a line ends before it had to and what it says is at an end, or the next begins an item. */
export function startsAnew(before: PageLine, line: PageLine, room: number): boolean {
  if (!hadRoom(before, line, room)) return false;
  const ending = endingOf(before.text.trimEnd());
  const text = line.text.trimStart();
  return (
    beginsItem.test(text) || ((ending === 'sentence' || ending === 'clause') && !isLower(firstLetter(text)))
  );
}

/**
 * True when the first word of a line would surely have fitted on the line before, so that nothing forced the break. How wide
 * the word is can only be guessed: no letters but capitals are wider on the average than taken here.
 * @param room how wide a line can be
 */
export function hadRoom(before: PageLine, line: PageLine, room: number): boolean {
  const text = line.text.trim();
  const usual = (line.right - line.x) / Math.max(1, text.length);
  const word = firstUnit(text);
  const letter = isDense(word[0] ?? '') ? line.height : Math.max(1.2 * usual, 0.55 * line.height);
  return before.right - before.x + 0.25 * line.height + letter * word.length < room;
}
