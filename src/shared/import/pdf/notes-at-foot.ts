import type { PageLine } from './page.ts';

/** A footnote at the bottom of a page; `label` is null for one that goes on from the page before. */
export interface FootNote {
  readonly label: string | null;
  /** Characters of the first line's text the label takes. */
  readonly length: number;
  readonly lines: readonly PageLine[];
}

const label = /^\s*(?:(\p{Nd}{1,3}|\*{1,3}|[†‡])(?:[.)]\s+|\s+|(?=[\p{L}“"«(]))|\[(\p{Nd}{1,3})\]\s*)/u;

/**
 * The footnotes of a page: lines of smaller type below the last line of the text, beginning with a number or sign.
 * `lines` are those of one column in reading order, `body` is the size of the text. Gives where they begin and what they are.
 * @param isBehindText whether text of the page stands above these lines: then all of them may be notes
 */
export function notesAtFoot(
  lines: readonly PageLine[],
  body: number,
  isBehindText = false,
): { readonly from: number; readonly notes: readonly FootNote[] } {
  const none = { from: lines.length, notes: [] };
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.height < 0.93 * body && isBelow(lines, from - 1)) from--;
  if (from === lines.length || (from === 0 && !isBehindText)) return none;
  const notes: { label: string | null; length: number; lines: PageLine[] }[] = [];
  for (const line of lines.slice(from)) {
    const found = labelOf(line);
    if (found !== null && follows(notes.at(-1)?.label ?? null, found.label))
      notes.push({ ...found, lines: [line] });
    else if (notes.length === 0) notes.push({ label: null, length: 0, lines: [line] });
    else notes.at(-1)!.lines.push(line);
  }
  return notes.some((note) => note.label !== null) ? { from, notes } : none;
}

function labelOf(line: PageLine): { label: string; length: number } | null {
  const found = label.exec(line.text);
  if (found === null) return null;
  return { label: found[1] ?? found[2]!, length: found[0].length };
}

/** A number that goes on from the last one; any, when there is none. "2 000 people" begins no note after note 1. */
function follows(last: string | null, next: string): boolean {
  if (last === null || !/^\p{Nd}+$/u.test(last) || !/^\p{Nd}+$/u.test(next)) return true;
  return Number(next) === Number(last) + 1;
}

/** True while lines come further down, as they do within the block at the foot of the page. */
function isBelow(lines: readonly PageLine[], at: number): boolean {
  const next = lines[at + 1];
  return next === undefined || next.y < lines[at]!.y + 1;
}
