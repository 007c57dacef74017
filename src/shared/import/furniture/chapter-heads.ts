import { readLabel } from '../../language/numbering/read-label.ts';
import type { ReadingRules } from '../../language/reading-rules.ts';
import type { Line } from '../line.ts';
import type { Scene } from './page-breaks.ts';
import { partsSaid } from './said-parts.ts';

/** How many lines of a head there may be, one under the other. */
const mostLines = 2;
const fewestPages = 3;
/** Of all pages: with fewer, what stands on top are headings. */
const fewestShare = 0.3;

/**
 * Heads and feet of pages that change with the chapter or section, where form feeds part the pages: lines at the edge of a page, apart from
 * the text, that say what the text says as a line of its own elsewhere, with a number or without. Lines of a table of contents
 * do not count for that, so that a heading on top of a page stays. Gives the places of the lines.
 */
export function chapterHeads({ lines, found, rules }: Scene): readonly number[] {
  const starts = lines.flatMap(({ page }, at) => (at === 0 || page ? [at] : []));
  if (starts.length < fewestPages) return [];
  const edges = new Set<number>();
  const atEdges = starts.map((start, page) => {
    const end = starts[page + 1] ?? lines.length;
    const own = Array.from({ length: end - start }, (_, at) => start + at).filter((at) => found[at] === null);
    return [headOf(lines, own), footOf(lines, own.toReversed())];
  });
  for (const at of atEdges.flat(2)) edges.add(at);
  const said = saidInText(lines, edges, rules);
  const inOrder = [...said].sort();
  const written = saidAtEdges(lines, edges, rules);
  const isNamed = (at: number): boolean => {
    const { text } = lines[at]!;
    const isCut = /(?:…|\.{3})$/u.test(text);
    return formsOf(text, rules).some((form) => {
      const first = written.get(form);
      if (first !== undefined && first < at && lines[first]!.text !== text) return true;
      return said.has(form) || (isCut && isBeginning(inOrder, form));
    });
  };
  return [0, 1].flatMap((side) => {
    const named = atEdges.map((edge) => leading(edge[side]!, isNamed)).filter((own) => own.length > 0);
    return named.length >= Math.max(fewestPages, fewestShare * starts.length) ? named.flat() : [];
  });
}

/** Whether one of the texts, which are in order, begins so. */
function isBeginning(texts: readonly string[], form: string): boolean {
  let [low, high] = [0, texts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (texts[middle]! < form) low = middle + 1;
    else high = middle;
  }
  return texts[low]?.startsWith(form) === true;
}

/** The first lines of a page that empty lines part from what comes behind. `own` are the lines of the page. */
function headOf(lines: readonly Line[], own: readonly number[]): readonly number[] {
  return leading(own.slice(0, mostLines), (at) => {
    const next = own[own.indexOf(at) + 1];
    return next !== undefined && lines[next]!.blanks > 0;
  });
}

/** The last lines of a page that empty lines part from what stands above, from below. `own` are the lines of the page, from below. */
function footOf(lines: readonly Line[], own: readonly number[]): readonly number[] {
  return leading(own.slice(0, mostLines), (at) => lines[at]!.blanks > 0);
}

function leading(places: readonly number[], holds: (at: number) => boolean): readonly number[] {
  const end = places.findIndex((at) => !holds(at));
  return end < 0 ? places : places.slice(0, end);
}

/** What the lines of the text say that stand neither at the edge of a page nor in the contents. */
function saidInText(
  lines: readonly Line[],
  edges: ReadonlySet<number>,
  rules: ReadingRules,
): ReadonlySet<string> {
  const said = new Set<string>();
  for (const [at, { text, marks }] of lines.entries())
    if (!edges.has(at) && marks.contents !== true) for (const form of formsOf(text, rules)) said.add(form);
  return said;
}

/** What the lines at the edge of a page say, and which says it first: chapters begin on top of a page, their heads are written otherwise. */
function saidAtEdges(
  lines: readonly Line[],
  edges: ReadonlySet<number>,
  rules: ReadingRules,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const at of [...edges].sort((a, b) => a - b))
    for (const form of formsOf(lines[at]!.text, rules)) if (!first.has(form)) first.set(form, at);
  return first;
}

/** What a line says, whole and without its number. */
function formsOf(text: string, rules: ReadingRules): readonly string[] {
  return text.split(/\s{3,}/u).flatMap((part) => {
    const label = readLabel(part, rules);
    return label === null ? partsSaid(part) : [...partsSaid(part), ...partsSaid(part.slice(label.end))];
  });
}
