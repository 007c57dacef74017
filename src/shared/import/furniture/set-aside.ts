import type { ReadingRules } from '../../language/reading-rules.ts';
import type { Line } from '../line.ts';
import { endingOf, flowsOn } from '../reflow/ends.ts';
import type { Measure } from '../reflow/measure.ts';
import { needOf } from '../reflow/measure.ts';
import type { PageNumber } from './page-numbers.ts';
import { pageNumberOf } from './page-numbers.ts';
import { repeatedHeads } from './running-heads.ts';
import type { SetAside } from './signs.ts';
import { signOf } from './signs.ts';

const apartAtLeast = 6;
const charactersAPage = 250;

/**
 * Finds page furniture among the lines: rules, barcodes, job numbers, page numbers that go up through the document or
 * break into a sentence, running heads that come again at page breaks. Gives one entry a line, null for text.
 */
export function findFurniture(
  lines: readonly Line[],
  measure: Measure,
  rules: ReadingRules,
): readonly (SetAside | null)[] {
  const found: (SetAside | null)[] = lines.map(({ text, marks }) =>
    marks.code === true || marks.cell === true ? null : signOf(text),
  );
  const numbers = lines.map(({ text, marks }, at) =>
    found[at] !== null || marks.code === true || marks.cell === true || marks.heading !== undefined
      ? null
      : pageNumberOf(text, rules),
  );
  const size = lines.reduce((sum, line) => sum + line.text.length, 0);
  for (const at of pageNumbers(lines, numbers, found, measure, size))
    found[at] = { kind: 'page-number', why: 'the number of a page' };
  for (const at of repeatedHeads(lines, found, (one) => breaksIn(lines, found, one, measure), rules))
    found[at] = { kind: 'running-head', why: 'comes again at the page breaks' };
  // A head makes its neighbour sure: a lone number beside it is the page's.
  for (const [at, page] of numbers.entries())
    if (page !== null && found[at] === null && besideFurniture(lines, found, at))
      found[at] = { kind: 'page-number', why: 'a number beside a running head' };
  return found;
}

function pageNumbers(
  lines: readonly Line[],
  numbers: readonly (PageNumber | null)[],
  found: readonly (SetAside | null)[],
  measure: Measure,
  size: number,
): readonly number[] {
  const shapes = new Map<string, number[]>();
  numbers.forEach((page, at) => {
    if (page === null) return;
    const list = shapes.get(page.shape);
    if (list === undefined) shapes.set(page.shape, [at]);
    else list.push(at);
  });
  const accepted: number[] = [];
  for (const places of shapes.values()) {
    const chain = climbing(
      places.map((at) => numbers[at]!.value),
      places,
    );
    for (const at of places) {
      const page = numbers[at]!;
      const climbs = chain.has(at);
      const plausible = page.dressed || page.value <= 3 + size / charactersAPage || climbs;
      const inPlace =
        page.pages !== undefined &&
        Math.abs(page.value / page.pages - (at + 1) / lines.length) < 0.6 / page.pages + 0.1;
      const atBreak = lines[at]!.page || lines[at + 1]?.page === true || besideFurniture(lines, found, at);
      const proven =
        page.sure ||
        climbs ||
        atBreak ||
        (inPlace && at * 8 > lines.length) ||
        breaksIn(lines, found, at, measure);
      const edge = at === 0 || at === lines.length - 1;
      const looksIt =
        page.shape !== 'roman' &&
        (page.dressed
          ? /[-–—|]/.test(page.shape) || (edge && page.value * charactersAPage < size * 3)
          : false);
      if (plausible && (proven || looksIt)) accepted.push(at);
    }
  }
  return accepted;
}

/**
 * The places whose numbers go up by one or two, strays passed over: most of them, and some lines apart. Empty when
 * the numbers do not count pages.
 */
function climbing(values: readonly number[], places: readonly number[]): ReadonlySet<number> {
  let best: number[] = [];
  for (let from = 0; from < Math.min(3, values.length); from++) {
    const chain = [from];
    for (let at = from + 1; at < values.length; at++) {
      const step = values[at]! - values[chain.at(-1)!]!;
      if (step === 1 || step === 2) chain.push(at);
    }
    if (chain.length > best.length) best = chain;
  }
  // The last page may be short.
  const near = best
    .slice(0, -1)
    .filter((at, i) => i > 0 && places[at]! - places[best[i - 1]!]! < apartAtLeast).length;
  const isMost = best.length >= 2 && best.length >= 0.6 * values.length;
  return new Set(isMost && near * 4 <= best.length ? best.map((at) => places[at]!) : []);
}

/** True when the line next to this one, with no text between, is certain furniture of a page's edge. */
function besideFurniture(lines: readonly Line[], found: readonly (SetAside | null)[], at: number): boolean {
  const beside = [found[at - 1], found[at + 1]];
  return (
    beside.some(
      (one) => one !== null && one !== undefined && one.kind !== 'rule' && one.kind !== 'barcode',
    ) && lines[at]!.width < 30
  );
}

/** True when a line stands in the middle of a sentence: the text before it goes on in the text behind it. */
export function breaksIn(
  lines: readonly Line[],
  found: readonly (SetAside | null)[],
  at: number,
  measure: Measure,
): boolean {
  const before = neighbour(lines, found, at, -1);
  const after = neighbour(lines, found, at, 1);
  if (before === null || after === null) return false;
  if (before.marks.heading !== undefined || after.marks.heading !== undefined) return false;
  const need = needOf(before, after);
  const isFull = measure.wrapped && need > 0.95 * measure.fill && before.width > 0.75 * measure.fill;
  const unended = isFull && endingOf(before.text) === 'word';
  if (!unended && !flowsOn(before.text, after.text)) return false;
  // A line as full as the text around it is text, too, though it may come again.
  if (
    measure.wrapped &&
    needOf(lines[at]!, after) > 0.97 * measure.fill &&
    lines[at]!.width > 0.8 * measure.fill
  )
    return false;
  return !measure.wrapped || need > 0.85 * measure.fill;
}

/** The nearest line on one side that is neither furniture nor another short line of figures. */
function neighbour(
  lines: readonly Line[],
  found: readonly (SetAside | null)[],
  at: number,
  step: 1 | -1,
): Line | null {
  const key = lines[at]!.text;
  for (let far = 1, place = at + step; far <= 6; far++, place += step) {
    const line = lines[place];
    if (line === undefined) return null;
    const isFigures = line.text.length < 12 && !/\p{L}/u.test(line.text);
    if (found[place] === null && line.text !== key && !isFigures) return line;
  }
  return null;
}
