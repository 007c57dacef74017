import type { Enumerator } from '../enumerators.ts';
import { enumeratorsOf } from '../enumerators.ts';
import type { ReadingRules } from '../reading-rules.ts';
import type { Label, LabelReading } from './label.ts';
import { readSuffix } from './suffix.ts';

const enclosed = /^[(（]\s*(\p{Nd}{1,3}|\p{L}{1,5}|[Ⅰ-ⅿ])(\s?[a-z]{1,10})?\s*[)）]/u;
const single = /^[①-⑳⑴-⒇⒈-⒛㈠-㈩㊀-㊉⒜-⒵Ⓐ-ⓩ]/u;

/** Labels in brackets or rings: (3), （三）, (a), (iv), (1 bis), ①, ㈠; several in a row make one path: (1)(a). */
export function readEnclosed(head: string, rules: ReadingRules): Label | null {
  const ring = single.exec(head);
  if (ring !== null) {
    const readings = enumeratorsOf(ring[0].normalize('NFKC').replace(/[().]/g, ''), rules).map((found) =>
      reading([], found),
    );
    return labelOf(head, ring[0].length, readings);
  }
  let end = 0;
  let readings: LabelReading[] = [];
  for (let match = enclosed.exec(head); match !== null; match = enclosed.exec(head.slice(end))) {
    const suffix = match[2] === undefined ? { end: 0, key: '' } : readSuffix(match[2]);
    if (match[2] !== undefined && suffix.end !== match[2].length) break;
    const found = enumeratorsOf(match[1]!, rules);
    if (found.length === 0) break;
    const outer = readings[0]?.path ?? [];
    readings = found.map((one) => reading(outer, { ...one, key: one.key + suffix.key }));
    end += match[0].length;
    if (!/^[(（]/u.test(head.slice(end))) break;
  }
  if (end === 0 || /^[\p{Ll},，;:]/u.test(head.slice(end))) return null;
  return labelOf(head, end, readings);
}

function reading(outer: readonly string[], found: Enumerator): LabelReading {
  return { path: [...outer, found.key], value: found.value, style: `(${found.kind})` };
}

function labelOf(head: string, end: number, readings: readonly LabelReading[]): Label | null {
  const [first, ...others] = readings;
  if (first === undefined) return null;
  return { label: head.slice(0, end), end, readings: [first, ...others], doubtful: false };
}
