import { digitValue } from '../../language/enumerators.ts';
import { isDivision } from '../../language/numbering/ranks.ts';
import { readLabel } from '../../language/numbering/read-label.ts';
import type { Line } from '../line.ts';
import type { Scene } from './page-breaks.ts';
import { atFormFeed, breaksIn } from './page-breaks.ts';

const longest = 140;
const provenShare = 0.3;
const page = '\\p{Nd}{1,3}(?:\\/\\p{Nd}{1,3})?';
const pageAtEdge = new RegExp(
  `^${page}\\s+(?:[|–—-]\\s+)?|\\s+(?:[|–—-]\\s+)?(?:(?:page|p)\\.?\\s)?${page}$`,
  'giu',
);
/** A document's symbol standing alone, and a head with its page number far off. */
const symbol = /^[A-Z][A-Z0-9.-]*(?:\/[\p{L}\p{Nd}.()-]+)+$/u;
const gapped = /^\p{Nd}{1,3}\s{3,}\S|\S\s{3,}\p{Nd}{1,3}$/u;

/**
 * Running heads: short lines that come again, the page number in them apart, and that stand at page breaks – beside a
 * page number or a form feed, or in the middle of a sentence. The first one stays in the text when it stands there as
 * a title or a symbol would.
 */
export function repeatedHeads(scene: Scene): readonly number[] {
  const { lines } = scene;
  const fields = frontFields(lines);
  return [...groupsOf(scene)]
    .flatMap(([key, places]) =>
      places.length === 1 ? loneHead(scene, places[0]!, fields.has(key)) : headsAmong(scene, places),
    )
    .sort((a, b) => a - b);
}

/** Lines that may be heads by what they say without their page number. */
function groupsOf({ lines, found }: Scene): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (found[at] !== null || !mayBeHead(line)) return;
    const key = keyOf(line.text);
    if (key === '') return;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [at]);
    else list.push(at);
  });
  return groups;
}

function mayBeHead({ text, marks }: Line): boolean {
  if (marks.code === true || marks.cell === true || marks.bullet === true || marks.contents === true)
    return false;
  if (text.length > longest || /^\p{Ll}/u.test(text)) return false;
  return !/[.;:,，。；：!?！？]$/u.test(text) && /[\p{L}/]/u.test(text);
}

/** The text without the page number at either end, in one case and with single spaces. */
function keyOf(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(pageAtEdge, '').trim().toLowerCase();
}

/** A head that stands but once: a symbol, a field of the first page, or one with a page number, at a page break. */
function loneHead(scene: Scene, at: number, isField: boolean): readonly number[] {
  const { text } = scene.lines[at]!;
  const announced = at > 3 && (isField || symbol.test(text) || gapped.test(text));
  return announced && (atPageBreak(scene, at) || breaksIn(scene, at)) ? [at] : [];
}

function headsAmong(scene: Scene, places: readonly number[]): readonly number[] {
  const texts = places.map((at) => scene.lines[at]!.text);
  const varies = texts.some((text) => text !== texts[0]);
  if (varies && (isNumbering(texts[0]!, scene) || !climb(texts))) return [];
  const proven = places.filter((at) => atPageBreak(scene, at) || breaksIn(scene, at));
  if (varies) return proven.length > 0 || gapped.test(texts[0]!) ? places : [];
  if (proven.length < Math.ceil(places.length * provenShare) && !isEven(places)) return [];
  const [first, ...others] = places;
  return proven.includes(first!) || opensEveryPage(scene, places) ? places : others;
}

/** Fields of the document's first lines ("… A/9/14"), which a head on later pages may repeat. */
function frontFields(lines: readonly Line[]): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const line of lines.slice(0, 12))
    for (const field of line.text.split(/\s{3,}|\t/u)) if (field !== line.text) fields.add(keyOf(field));
  return fields;
}

/** True when the page numbers in the lines go up. */
function climb(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => {
    const printed = text.replace(/\s+/gu, ' ').match(pageAtEdge)?.join(' ') ?? '';
    return digitValue(/\p{Nd}+/u.exec(printed)?.[0] ?? '');
  });
  return numbers.every((value, at) => at === 0 || value > numbers[at - 1]! || Number.isNaN(numbers[at - 1]!));
}

/** "Article 1", "Article 2": lines that differ in their number alone are headings, not heads. */
function isNumbering(text: string, { rules }: Scene): boolean {
  const style = readLabel(text, rules)?.readings[0].style;
  return style !== undefined && isDivision(style);
}

function atPageBreak(scene: Scene, at: number): boolean {
  const { found } = scene;
  return atFormFeed(scene, at) || [found[at - 1], found[at + 1]].some((one) => one?.kind === 'page-number');
}

/** Places at even distances, as pages of one length give them. */
function isEven(places: readonly number[]): boolean {
  if (places.length < 4) return false;
  const steps = places.slice(1).map((at, i) => at - places[i]!);
  const least = Math.min(...steps);
  return least >= 15 && Math.max(...steps) <= 1.3 * least;
}

/** True when the first line of the document is set as the heads on its other pages are, one to a page. */
function opensEveryPage({ lines, found }: Scene, places: readonly number[]): boolean {
  const [first, second] = places;
  if (first !== 0 || second === undefined) return false;
  if (lines[1]?.blanks !== lines[second + 1]?.blanks || lines[0]!.indent !== lines[second]!.indent)
    return false;
  const pages = found.filter((one) => one?.kind === 'page-number').length;
  return pages === places.length || (places.length > 2 && (pages === 0 || pages === places.length - 1));
}
