import { digitValue } from '../../language/enumerators.ts';
import { isDivision } from '../../language/numbering/ranks.ts';
import { readLabel } from '../../language/numbering/read-label.ts';
import type { ReadingRules } from '../../language/reading-rules.ts';
import type { Line } from '../line.ts';
import type { SetAside } from './signs.ts';

const longest = 140;
const pageAtEdge =
  /^(?:\p{Nd}{1,4}(?:\/\p{Nd}{1,4})?\s+(?:[|–—-]\s+)?)|(?:\s+(?:[|–—-]\s+)?(?:\p{L}{1,10}\.?\s)?\p{Nd}{1,4}(?:\/\p{Nd}{1,4})?)$/gu;

/** A document's symbol standing alone, and a head with its page number far off. */
const symbol = /^[A-Z][A-Z0-9.-]*(?:\/[\p{L}\p{Nd}.()-]+)+$/u;
const gapped = /^\p{Nd}{1,3}\s{3,}\S|\S\s{3,}\p{Nd}{1,3}$/u;

/**
 * Running heads: short lines that come again, the page number in them apart, and that stand at page breaks – beside a
 * page number or a form feed, or in the middle of a sentence. The first one stays in the text when it stands there as
 * a title or a symbol would. `breaksIn` tells whether a line breaks into a sentence.
 */
export function repeatedHeads(
  lines: readonly Line[],
  found: readonly (SetAside | null)[],
  breaksIn: (at: number) => boolean,
  rules: ReadingRules,
): readonly number[] {
  const groups = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (found[at] !== null || !mayBeHead(line)) return;
    const key = keyOf(line.text);
    if (key === '') return;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [at]);
    else list.push(at);
  });
  const fields = frontFields(lines);
  const heads: number[] = [];
  for (const [key, places] of groups) {
    const lone = places.length === 1 ? lines[places[0]!]! : null;
    const announced =
      lone !== null &&
      places[0]! > 3 &&
      (fields.has(key) || symbol.test(lone.text) || gapped.test(lone.text));
    if (places.length < 2 && !announced) continue;
    const first = places[0]!;
    const varies = places.some((at) => lines[at]!.text !== lines[first]!.text);
    if (varies && (isNumbering(lines[first]!.text, rules) || !climb(places.map((at) => lines[at]!.text))))
      continue;
    const proven = places.filter((at) => atPageBreak(lines, found, at) || breaksIn(at));
    const needed = varies
      ? gapped.test(lines[first]!.text)
        ? 0
        : 1
      : Math.max(1, Math.ceil(places.length * 0.3));
    if (proven.length < needed && !(isEven(places) && !varies)) continue;
    const keepFirst =
      !announced && !varies && !proven.includes(first) && !opensEveryPage(lines, found, places);
    heads.push(...(keepFirst ? places.slice(1) : places));
  }
  return heads.sort((a, b) => a - b);
}

function mayBeHead({ text, marks }: Line): boolean {
  if (marks.code === true || marks.cell === true || marks.bullet === true) return false;
  return (
    text.length <= longest &&
    !/^\p{Ll}/u.test(text) &&
    !/[.;:,，。；：!?！？]$/u.test(text) &&
    /[\p{L}/]/u.test(text)
  );
}

/** The text without the page number at either end, in one case and with single spaces. */
function keyOf(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(pageAtEdge, '').trim().toLowerCase();
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
  const numbers = texts.map((text) =>
    digitValue(/\p{Nd}+/u.exec(text.match(pageAtEdge)?.join(' ') ?? '')?.[0] ?? ''),
  );
  return numbers.every((value, at) => at === 0 || value > numbers[at - 1]! || Number.isNaN(numbers[at - 1]!));
}

/** "Article 1", "Article 2": lines that differ in their number alone are headings, not heads. */
function isNumbering(text: string, rules: ReadingRules): boolean {
  const style = readLabel(text, rules)?.readings[0].style;
  return style !== undefined && isDivision(style);
}

function atPageBreak(lines: readonly Line[], found: readonly (SetAside | null)[], at: number): boolean {
  if (lines[at]!.page || lines[at + 1]?.page === true) return true;
  return [found[at - 1], found[at + 1]].some((one) => one?.kind === 'page-number');
}

/** Places at even distances, as pages of one length give them. */
function isEven(places: readonly number[]): boolean {
  if (places.length < 4) return false;
  const steps = places.slice(1).map((at, i) => at - places[i]!);
  const [least, most] = [Math.min(...steps), Math.max(...steps)];
  return least >= 15 && most <= 1.3 * least;
}

/** True when the first line of the document is set as the heads on its other pages are, one to a page. */
function opensEveryPage(
  lines: readonly Line[],
  found: readonly (SetAside | null)[],
  places: readonly number[],
): boolean {
  const [first, second] = places;
  if (first !== 0 || second === undefined) return false;
  const pages = found.filter((one) => one?.kind === 'page-number').length;
  const alike = lines[1]?.blanks === lines[second + 1]?.blanks && lines[0]!.indent === lines[second]!.indent;
  return (
    alike && (pages === places.length || (places.length > 2 && (pages === 0 || pages === places.length - 1)))
  );
}
