import type { Line } from './line.ts';
import { clipRuns, lineOf, sourceOffset } from './line.ts';
import type { Paragraph } from './reflow/paragraphs.ts';

const wide = /[^\S\n]{3,}|\t+/gu;

/** Takes apart paragraphs of one line whose fields stand far from each other ("Council   A/9/14"), label or not. */
export function splitFields(source: string, paragraph: Paragraph): readonly Paragraph[] {
  const [line, ...others] = paragraph.lines;
  if (
    line === undefined ||
    others.length > 0 ||
    line.marks.code === true ||
    line.marks.block !== undefined ||
    line.text.length > 400
  )
    return [paragraph];
  const gaps = gapsIn(line, paragraph.label?.label.end ?? 0);
  if (gaps.length === 0) return [paragraph];
  const edges = [0, ...gaps, line.text.length];
  const parts: Paragraph[] = [];
  for (let at = 0; at + 1 < edges.length; at++) {
    const end = edges[at + 1]!;
    const to = end === line.text.length ? Number.MAX_SAFE_INTEGER : sourceOffset(line, end);
    const runs = clipRuns(line.runs, sourceOffset(line, edges[at]!), to);
    const part = lineOf(source, runs, line, line.marks);
    if (part === null) continue;
    const first = parts.length === 0;
    parts.push({
      lines: [part],
      label: first ? paragraph.label : null,
      why: first ? paragraph.why : 'far from the words before, on the same line',
    });
  }
  return parts;
}

function gapsIn({ text }: Line, labelEnd: number): readonly number[] {
  const words = text.split(/\s+/u);
  if (words.length > 1 && words.every((word) => [...word].length === 1)) return [];
  const gaps: number[] = [];
  for (const match of text.matchAll(wide)) {
    const before = text.slice(0, match.index);
    const isLabel = match.index <= labelEnd || /^\S{1,4}[.)]$/u.test(before);
    const isLeader = /[.…·_]{2}\s*$/u.test(before) || /^[.…·_]{2}/u.test(text.slice(match.index).trimStart());
    if (!isLabel && !isLeader) gaps.push(match.index);
  }
  return gaps.length > 5 ? [] : gaps;
}
