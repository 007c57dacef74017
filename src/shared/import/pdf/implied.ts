import { linesOf } from './lines.ts';
import type { PdfText, Rule } from './page.ts';
import { meet, reach } from './rules.ts';

const fewestLevels = 3;
/** More rules than a table has that lacks those in one direction: a drawing. */
const mostRules = 1000;
/** In sizes of type. */
const narrowest = 0.5;
/** Lines that follow each other are no further apart, in sizes of type. */
const lineStep = 1.6;
/** Of the lines of a table so many may reach over the room between two columns: merged cells. */
const mostAcross = 0.2;
const fewestRows = 2;
/** More lines beside each other are columns of text, with rules between what is told. */
const mostLines = 8;
const labelAlone = /^(?:[•▪◦‣·–—-]|[(（]?[\p{L}\p{Nd}]{1,4}[.)）、:]?)$/u;

/**
 * The upright borders that a table with level rules alone would have: in the room that its lines leave free between columns.
 * @param rules joined
 */
export function impliedUprights(rules: readonly Rule[], texts: readonly PdfText[]): readonly Rule[] {
  if (rules.length > mostRules) return [];
  const uprights = rules.filter(({ isUpright }) => isUpright);
  const levels = rules.filter((rule) => !rule.isUpright && !uprights.some((upright) => meet(rule, upright)));
  return stacksOf(levels).flatMap((stack) => betweenColumns(stack, texts));
}

/** Rules of one width under each other, from the top. */
function stacksOf(levels: readonly Rule[]): readonly (readonly Rule[])[] {
  const stacks: Rule[][] = [];
  for (const level of levels.toSorted((a, b) => b.at - a.at)) {
    const stack = stacks.find(
      ([first]) => Math.abs(first!.from - level.from) <= reach && Math.abs(first!.to - level.to) <= reach,
    );
    if (stack === undefined) stacks.push([level]);
    else stack.push(level);
  }
  return stacks.filter(({ length }) => length >= fewestLevels);
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

interface Band {
  readonly high: number;
  readonly low: number;
  readonly lines: readonly (readonly PdfText[])[];
}

function betweenColumns(stack: readonly Rule[], texts: readonly PdfText[]): readonly Rule[] {
  const { from, to } = stack[0]!;
  const levels = stack.map(({ at }) => at);
  const near = linesOf(texts.filter(({ x, width }) => x > from - reach && x + width < to + reach));
  const inside = near.filter((line) => yOf(line) < levels[0]! && yOf(line) > levels.at(-1)!);
  const rivers = riversIn(inside, from, to);
  if (rivers.length === 0) return [];
  const top = topOfHead(near, levels[0]!, rivers);
  const all = top === null ? levels : [top, ...levels];
  const bands = all.slice(1).map((low, order): Band => {
    const high = all[order]!;
    return { high, low, lines: near.filter((line) => yOf(line) < high && yOf(line) > low) };
  });
  const edges = [from, ...rivers, to];
  const columns = edges.slice(1).map((right, order): Interval => ({ from: edges[order]!, to: right }));
  const isFilled = ({ lines }: Band): boolean =>
    columns.filter((column) => lines.some((line) => line.some((text) => stands(text, column)))).length > 1;
  if (bands.filter(isFilled).length < fewestRows) return [];
  const isProse = ({ lines }: Band): boolean =>
    columns.filter(
      (column) => lines.filter((line) => line.some((text) => stands(text, column))).length > mostLines,
    ).length > 1;
  if (bands.some(isProse)) return [];
  const inWords = columns.filter((column) =>
    inside.some((line) => line.some((text) => stands(text, column) && !labelAlone.test(text.text.trim()))),
  );
  if (inWords.length < 2) return [];
  const uprights = bands.flatMap(({ high, low, lines }) =>
    rivers
      .filter((at) => !lines.some((line) => reachesOver(line, at)))
      .map((at): Rule => ({ isUpright: true, at, from: low, to: high })),
  );
  return top === null ? uprights : [{ isUpright: false, at: top, from, to }, ...uprights];
}

/** Where the head of a table begins that stands above its first rule; null where none does. */
function topOfHead(
  lines: readonly (readonly PdfText[])[],
  first: number,
  rivers: readonly number[],
): number | null {
  let below = first;
  let top: number | null = null;
  let isSplit = false;
  for (const line of lines.toReversed()) {
    const y = yOf(line);
    if (y <= first) continue;
    const height = Math.max(...line.map((text) => text.height));
    if (y - below > lineStep * height || rivers.some((at) => reachesOver(line, at))) break;
    isSplit ||= intervalsOf(line).length > 1;
    [below, top] = [y, y + height];
  }
  return isSplit ? top : null;
}

function yOf(line: readonly PdfText[]): number {
  return line[0]!.y;
}

function reachesOver(line: readonly PdfText[], at: number): boolean {
  return intervalsOf(line).some((one) => one.from < at && at < one.to);
}

function stands({ x, width }: PdfText, { from, to }: Interval): boolean {
  return from < x + width / 2 && x + width / 2 < to;
}

/** Middles of the stretches that hardly any line reaches over, with text on both sides. */
function riversIn(lines: readonly (readonly PdfText[])[], from: number, to: number): readonly number[] {
  const covered = new Uint16Array(Math.max(1, Math.ceil(to - from)));
  for (const line of lines)
    for (const one of intervalsOf(line)) {
      const [first, end] = [Math.max(0, Math.floor(one.from - from)), Math.ceil(one.to - from)];
      for (let at = first; at < Math.min(end, covered.length); at++) covered[at]! += 1;
    }
  const size = Math.max(...lines.flatMap((line) => line.map(({ height }) => height)), 1);
  const most = mostAcross * lines.length;
  const rivers: number[] = [];
  let start: number | null = null;
  for (const [at, count] of covered.entries()) {
    if (count > most) {
      if (start !== null && start > 0 && at - start >= narrowest * size) rivers.push(from + (start + at) / 2);
      start = null;
    } else start ??= at;
  }
  return rivers;
}

/** The stretches of a line, words together. */
function intervalsOf(line: readonly PdfText[]): readonly Interval[] {
  const found: { from: number; to: number }[] = [];
  for (const { x, width, height } of line) {
    const last = found.at(-1);
    if (last === undefined || x - last.to > narrowest * height) found.push({ from: x, to: x + width });
    else last.to = Math.max(last.to, x + width);
  }
  return found;
}
