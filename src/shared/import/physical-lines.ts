import { isSpace } from './line.ts';

/** A line as it stands in the file. */
export interface PhysicalLine {
  /** Where its text begins and ends, white space at both ends left out. */
  readonly start: number;
  readonly end: number;
  /** End of the line with its trailing white space, before the line break. */
  readonly fullEnd: number;
  /** Columns of white space in front; tabs go to the next multiple of 4. */
  readonly indent: number;
  /** Empty lines before it. */
  readonly blanks: number;
  /** A form feed stands before it. */
  readonly page: boolean;
}

const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const tabStop = 4;

/** The lines of a text that hold anything, whatever ends them: CRLF, LF, CR, form feed, Unicode separators. */
export function physicalLines(source: string): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let blanks = 0;
  let page = false;
  const take = (from: number, to: number, ending: string): void => {
    let start = from;
    let end = to;
    while (start < end && isSpace(source.charCodeAt(start))) start++;
    while (end > start && isSpace(source.charCodeAt(end - 1))) end--;
    if (start < end) {
      lines.push({ start, end, fullEnd: to, indent: indentOf(source, from, start), blanks, page });
      blanks = 0;
      page = false;
    } else if (ending !== '\f') blanks++;
    if (ending === '\f') page = true;
  };
  let from = 0;
  for (const match of source.matchAll(lineBreak)) {
    take(from, match.index, match[0]);
    from = match.index + match[0].length;
  }
  take(from, source.length, '');
  return lines;
}

function indentOf(source: string, from: number, to: number): number {
  let columns = 0;
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code === 9) columns = (Math.floor(columns / tabStop) + 1) * tabStop;
    else if (code === 0x3000) columns += 2;
    else if (code !== 0xfeff) columns += 1;
  }
  return columns;
}
