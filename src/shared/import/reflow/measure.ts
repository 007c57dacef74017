import { columnsOf, isDense, isLower } from '../../language/script.ts';
import type { Line } from '../line.ts';
import { factsOf } from './facts.ts';
import { flowsOn } from './flows-on.ts';

/** How wide a document's lines are filled. Columns, indent included. */
export interface Measure {
  /** False when paragraphs stand on one line each, so that a line's length says nothing. */
  readonly wrapped: boolean;
  /** Columns of a full line; 0 when not wrapped. */
  readonly fill: number;
  /** True for a fixed-width layout, in which no line break comes early. */
  readonly exact: boolean;
  /** Empty lines usual between two lines of one paragraph. */
  readonly gap: number;
  /** Columns of the longest line. */
  readonly longest: number;
}

const narrowest = 15;
const strayShare = 0.03;
const passedShare = 0.15;

/**
 * Estimates the fill width from the line breaks that surely fall inside a sentence: their lengths cluster when the
 * text is wrapped, and spread when every paragraph stands on a line of its own.
 */
export function measureLines(lines: readonly Line[]): Measure {
  const long = quantile(sorted(lines.map((line) => line.width)), 0.95);
  const longest = lines.reduce((most, line) => Math.max(most, line.width), 0);
  const unwrapped: Measure = { wrapped: false, fill: 0, exact: false, gap: 0, longest };
  const lengths: number[] = [];
  const needs: number[] = [];
  const gaps: number[] = [];
  let widest = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at]!;
    const next = lines[at + 1]!;
    if (line.marks.cell === true || line.marks.heading !== undefined || line.width < narrowest) continue;
    if (!flowsOn(line, next)) continue;
    if (line.width < (isLower(factsOf(next).first) ? 0.35 : 0.7) * long) continue;
    needs.push(needOf(line, next));
    widest = Math.max(widest, line.width + line.indent);
    // A comma ends recitals too, and the next may begin in lower case.
    if (factsOf(line).ending === 'comma') continue;
    lengths.push(line.width + line.indent);
    gaps.push(next.blanks);
  }
  if (lengths.length === 1) return measureOnce(lines, lengths[0]!, gaps[0]!) ?? unwrapped;
  if (lengths.length < 2 || lengths.length < 0.05 * lines.length) return unwrapped;
  const byLength = sorted(lengths);
  const gap = quantile(sorted(gaps), 0.5);
  if (widest < quantile(sorted(needs), strayShare))
    return { wrapped: true, fill: widest, exact: true, gap, longest };
  const fill = quantile(byLength, 0.9);
  const clustered = quantile(byLength, 0.2) > 0.72 * fill && !isOftenPassed(fill, lines);
  return clustered ? { wrapped: true, fill, exact: false, gap, longest } : unwrapped;
}

/** True when so many lines are longer than the width that it is none. */
function isOftenPassed(fill: number, lines: readonly Line[]): boolean {
  const full = lines.filter((line) => line.width + line.indent > 0.7 * fill);
  return full.filter((line) => line.width + line.indent > 1.2 * fill).length > passedShare * full.length;
}

/** A single line break inside a sentence tells the width when it stands among the longest lines of a short text. */
function measureOnce(lines: readonly Line[], length: number, gap: number): Measure | null {
  const longest = lines.reduce((most, line) => Math.max(most, line.width + line.indent), 0);
  const alike = lines.filter((line) => line.width + line.indent > 0.9 * longest).length;
  const isShort = lines.length <= 60 && length >= 40;
  return isShort && alike >= 2 && length > 0.9 * longest
    ? { wrapped: true, fill: longest, exact: false, gap, longest }
    : null;
}

/** Columns `line` would have had with the first word of the next one still on it. */
export function needOf(line: Line, next: Line): number {
  const last = line.text.at(-1) ?? '';
  const word = firstUnit(next.text);
  const space = isDense(last) || isDense(word[0] ?? '') || /[-–—/’'([]$/u.test(last) ? 0 : 1;
  return line.indent + line.width + space + columnsOf(word);
}

/** What cannot be parted at a line's beginning: a word, or one Chinese character with the signs that cling to it. */
export function firstUnit(text: string): string {
  const head = text.slice(0, 60);
  return (denseUnit.exec(head) ?? otherUnit.exec(head))?.[0] ?? '';
}

const opening = '["“«‘《〈「『（(\\[【]*';
const closing = '[，。、；：！？）)》〉」』”’】…]*';
const denseUnit = new RegExp(
  `^${opening}[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]${closing}`,
  'u',
);
const otherUnit = new RegExp(
  `^[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]+${closing}`,
  'u',
);

export function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

/** The value below which the given share of sorted values lies; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  return values[Math.floor(share * (values.length - 1))] ?? 0;
}
