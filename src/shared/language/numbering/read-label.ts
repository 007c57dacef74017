import type { ReadingRules } from '../reading-rules.ts';
import { readDivision } from './division.ts';
import { readDotted } from './dotted.ts';
import { readEnclosed } from './enclosed.ts';
import type { Label } from './label.ts';
import { readPlain } from './plain.ts';
import { readUnit } from './unit.ts';

const runningText = /^\p{Ll}{2,}[\s,]/u;

/** The label at the beginning of `text` (white space before it is passed over), null when there is none. */
export function readLabel(text: string, rules: ReadingRules): Label | null {
  const start = text.search(/\S/u);
  if (start < 0) return null;
  const head = text.slice(start, start + 80);
  if (runningText.test(head)) return null;
  const found =
    readDivision(head, rules) ??
    readUnit(head, rules) ??
    readEnclosed(head, rules) ??
    readDotted(head, rules) ??
    readPlain(head, rules);
  return found === null ? null : { ...found, end: start + found.end };
}
