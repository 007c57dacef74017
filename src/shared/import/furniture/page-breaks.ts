import type { ReadingRules } from '../../language/reading-rules.ts';
import type { Line } from '../line.ts';
import { factsOf } from '../reflow/facts.ts';
import { flowsOn } from '../reflow/flows-on.ts';
import type { Measure } from '../reflow/measure.ts';
import { needOf } from '../reflow/measure.ts';
import type { SetAside } from './signs.ts';

/** The lines of a document and what is known of its furniture so far. */
export interface Scene {
  readonly lines: readonly Line[];
  /** One entry a line, null for text. Grows while furniture is found. */
  readonly found: (SetAside | null)[];
  readonly measure: Measure;
  readonly rules: ReadingRules;
}

const farthest = 6;
const longestNotes = 8;
const edgeWidth = 30;

/** True when the short line at `at` stands next to certain furniture of a page's edge, with no text between. */
export function besideFurniture({ lines, found }: Scene, at: number): boolean {
  const isEdge = [found[at - 1], found[at + 1]].some(
    (one) => one !== null && one !== undefined && one.kind !== 'rule' && one.kind !== 'barcode',
  );
  return isEdge && lines[at]!.width < edgeWidth;
}

/** True when a form feed stands before or behind the line. */
export function atFormFeed({ lines }: Scene, at: number): boolean {
  return lines[at]!.page || lines[at + 1]?.page === true;
}

/** True when a line stands in the middle of a sentence: the text before it goes on in the text behind it. */
export function breaksIn(scene: Scene, at: number): boolean {
  const { lines, measure, rules } = scene;
  const line = lines[at]!;
  const before = neighbour(scene, at, -1);
  const after = neighbour(scene, at, 1);
  if (before === null || after === null) return false;
  if (before.marks.heading !== undefined || after.marks.heading !== undefined) return false;
  const need = needOf(before, after);
  const isFull = measure.wrapped && need > 0.95 * measure.fill && before.width > 0.75 * measure.fill;
  const unended = (isFull && factsOf(before).ending === 'word') || rules.goesOn.has(factsOf(before).lastWord);
  if (!unended && !flowsOn(before, after)) return false;
  if (!measure.wrapped) return true;
  // A line as full as the text around it is text, too, though it may come again.
  const isText = needOf(line, after) > 0.97 * measure.fill && line.width > 0.8 * measure.fill;
  return !isText && need > 0.85 * measure.fill;
}

/** The nearest line on one side that is neither furniture, nor a note, nor another short line of figures. */
function neighbour(scene: Scene, at: number, step: 1 | -1): Line | null {
  const { lines, found } = scene;
  let place = at + step;
  for (let far = 1; far <= farthest; far++, place += step) {
    if (step < 0) place = aboveNotes(scene, place);
    const line = lines[place];
    if (line === undefined) return null;
    const isFigures = line.text.length < 12 && !/\p{L}/u.test(line.text);
    if (found[place] === null && line.text !== lines[at]!.text && !isFigures) return line;
  }
  return null;
}

/** Passes over a page's footnotes: from a line of theirs to the line above the rule that parts them from the text. */
function aboveNotes({ lines, found }: Scene, at: number): number {
  for (let place = at; place > Math.max(0, at - longestNotes); place--) {
    if (found[place]?.kind !== 'rule') continue;
    const beginsNote = /^(?:\p{No}|\p{Nd}{1,3}\s|[*†[(])/u.test(lines[place + 1]?.text ?? '');
    return beginsNote ? place - 1 : at;
  }
  return at;
}
