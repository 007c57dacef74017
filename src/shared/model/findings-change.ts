import { equal } from '../lib/equal.ts';
import { fingerprint } from '../lib/fingerprint.ts';
import type { Finding } from './finding.ts';

/** What a list of findings has become after checking again: only what is new in it. */
export interface FindingsChange {
  /** By what the list before is known: of another one nothing can be said. */
  readonly before: string;
  /** From the first to the last: so many stay, with their numbers moved on by `shift`; so many go; others come. */
  readonly parts: readonly (
    | { readonly keep: number; readonly shift: number }
    | { readonly drop: number }
    | { readonly add: readonly Finding[] }
  )[];
}

/** By what a list of findings is known. */
function signOf(findings: readonly Finding[]): string {
  return fingerprint(findings.map(({ id, key, severity }) => `${id} ${severity} ${key}`).join('\n'));
}

type Part = { keep: number; shift: number } | { drop: number } | { add: Finding[] };

/** What makes `after` of `before`, both in order and with keys that no two findings share. */
export function findingsChange(before: readonly Finding[], after: readonly Finding[]): FindingsChange {
  const positions = new Map(before.map(({ key }, at) => [key, at]));
  const parts: Part[] = [];
  let from = 0;
  for (const finding of after) {
    const at = positions.get(finding.key) ?? -1;
    const shift = at < from ? null : shiftOf(before[at]!, finding);
    if (shift === null) {
      add(parts, finding);
      continue;
    }
    if (at > from) parts.push({ drop: at - from });
    keep(parts, shift);
    from = at + 1;
  }
  if (before.length > from) parts.push({ drop: before.length - from });
  return { before: signOf(before), parts };
}

/**
 * The list that `change` makes of `before`, with the very objects of before where nothing differs; null when the change was
 * told of another list.
 */
export function changedFindings(
  before: readonly Finding[],
  change: FindingsChange,
): readonly Finding[] | null {
  if (signOf(before) !== change.before) return null;
  const after: Finding[] = [];
  let from = 0;
  for (const part of change.parts) {
    if ('add' in part) for (const finding of part.add) after.push(finding);
    else if ('drop' in part) from += part.drop;
    else {
      for (const finding of before.slice(from, from + part.keep))
        after.push(part.shift === 0 ? finding : { ...finding, id: `f${numberIn(finding) + part.shift}` });
      from += part.keep;
    }
  }
  return after;
}

function add(parts: Part[], finding: Finding): void {
  const last = parts.at(-1);
  if (last !== undefined && 'add' in last) last.add.push(finding);
  else parts.push({ add: [finding] });
}

function keep(parts: Part[], shift: number): void {
  const last = parts.at(-1);
  if (last !== undefined && 'keep' in last && last.shift === shift) last.keep += 1;
  else parts.push({ keep: 1, shift });
}

/** How far the number of a finding has moved; null when more of it differs. */
function shiftOf(one: Finding, other: Finding): number | null {
  if (one === other) return 0;
  if (!equal({ ...one, id: '' }, { ...other, id: '' })) return null;
  if (one.id === other.id) return 0;
  const shift = numberIn(other) - numberIn(one);
  return Number.isNaN(shift) ? null : shift;
}

/** The number in a finding's id: f12 is the twelfth of its check. */
function numberIn({ id }: Finding): number {
  return Number(id.slice(1));
}
