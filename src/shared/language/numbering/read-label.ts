import type { ReadingRules } from '../reading-rules.ts';
import { readDivision } from './division.ts';
import { readDotted } from './dotted.ts';
import { readEnclosed } from './enclosed.ts';
import type { Label } from './label.ts';
import { readPlain } from './plain.ts';
import { readUnit } from './unit.ts';

const runningText = /^\p{Ll}{2,}[\s,]/u;

/** Labels read last: the checks ask for those of the same texts one after the other. */
const last = new WeakMap<ReadingRules, Map<string, Label | null>>();
const mostLast = 1000;

/** The label at the beginning of `text` (white space before it is passed over), null when there is none. */
export function readLabel(text: string, rules: ReadingRules): Label | null {
  let known = last.get(rules);
  if (known === undefined || known.size >= mostLast) {
    known = new Map();
    last.set(rules, known);
  }
  let label = known.get(text);
  if (label === undefined) {
    label = read(text, rules);
    known.set(text, label);
  }
  return label;
}

function read(text: string, rules: ReadingRules): Label | null {
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
