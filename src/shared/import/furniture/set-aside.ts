import type { ReadingRules } from '../../language/reading-rules.ts';
import type { Line } from '../line.ts';
import type { Measure } from '../reflow/measure.ts';
import { chapterHeads } from './chapter-heads.ts';
import type { Scene } from './page-breaks.ts';
import { besideFurniture } from './page-breaks.ts';
import { pageNumberLines } from './page-number-lines.ts';
import { pageNumberOf } from './page-numbers.ts';
import { repeatedHeads } from './running-heads.ts';
import type { SetAside } from './signs.ts';
import { signOf } from './signs.ts';

/**
 * Finds page furniture among the lines: rules, barcodes, job numbers, page numbers that go up through the document or
 * break into a sentence, running heads that come again at page breaks or change with the chapter. Gives one entry a line, null for text.
 */
export function findFurniture(
  lines: readonly Line[],
  measure: Measure,
  rules: ReadingRules,
): readonly (SetAside | null)[] {
  const isLiteral = ({ marks }: Line): boolean => marks.code === true || marks.cell === true;
  const found = lines.map((line) => (isLiteral(line) ? null : signOf(line.text)));
  const numbers = lines.map((line, at) =>
    found[at] !== null || isLiteral(line) || line.marks.heading !== undefined
      ? null
      : pageNumberOf(line.text, rules),
  );
  const scene: Scene = { lines, found, measure, rules };
  for (const at of pageNumberLines(scene, numbers))
    found[at] = { kind: 'page-number', why: 'the number of a page' };
  for (const at of repeatedHeads(scene))
    found[at] = { kind: 'running-head', why: 'comes again at the page breaks' };
  for (const at of chapterHeads(scene))
    found[at] = { kind: 'running-head', why: 'names the chapter or section at the edge of the page' };
  // A head makes its neighbour sure: a lone number beside it is the page's.
  for (const [at, page] of numbers.entries())
    if (page !== null && found[at] === null && besideFurniture(scene, at))
      found[at] = { kind: 'page-number', why: 'a number beside a running head' };
  return found;
}
