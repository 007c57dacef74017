import { equal } from '../lib/equal.ts';
import { fingerprint } from '../lib/fingerprint.ts';
import type { Finding } from './finding.ts';

/** What a list of findings has become after checking again: only what is new in it. */
export interface FindingsChange {
  /** By what the list before is known: of another one nothing can be said. */
  readonly before: number;
  /** From the first to the last; what is left of the list behind them stays. */
  readonly stretches: readonly Stretch[];
}

/** So many findings stay, then so many go, and others come in their place. */
interface Stretch {
  readonly keep: number;
  readonly drop: number;
  readonly add: readonly Finding[];
}

/**
 * What makes `after` of `before`, both in order and with keys that no two findings share. Of two with the same key the ids
 * may differ, which only number the findings of a list: they are not told anew.
 */
export function findingsChange(before: readonly Finding[], after: readonly Finding[]): FindingsChange {
  const stretches: Stretch[] = [];
  const { head, tail } = ends(before, after);
  const end = before.length - tail;
  const positions = new Map<string, number>();
  for (let at = head; at < end; at += 1) positions.set(before[at]!.key, at);
  /** What stands before these is told. */
  let [told, from] = [0, head];
  let add: Finding[] = [];
  const tell = (upTo: number) => {
    if (upTo === from && add.length === 0) return;
    stretches.push({ keep: from - told, drop: upTo - from, add });
    [told, add] = [upTo, []];
  };
  for (const finding of after.slice(head, after.length - tail)) {
    const at = positions.get(finding.key) ?? -1;
    if (at < from || !sameFinding(before[at]!, finding)) {
      add.push(finding);
      continue;
    }
    tell(at);
    from = at + 1;
  }
  tell(end);
  const sign = signOf(before);
  signs.set(after, signAfter(sign, before, after, stretches));
  return { before: sign, stretches };
}

/**
 * The list that a change makes of `before`, with the very objects that stay, and the very list where nothing differs; null when
 * the change was told of another one.
 */
export function changedFindings(
  before: readonly Finding[],
  { before: wanted, stretches }: FindingsChange,
): readonly Finding[] | null {
  if (signOf(before) !== wanted) return null;
  if (stretches.length === 0) return before;
  const after: Finding[] = [];
  let from = 0;
  for (const { keep, drop, add } of stretches) {
    for (const end = from + keep; from < end; from += 1) after.push(before[from]!);
    for (const finding of add) after.push(finding);
    from += drop;
  }
  for (; from < before.length; from += 1) after.push(before[from]!);
  signs.set(after, signAfter(wanted, before, after, stretches));
  return after;
}

/** How many findings are the same in both lists at the beginning, and how many at the end. */
function ends(before: readonly Finding[], after: readonly Finding[]) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && sameFinding(before[head]!, after[head]!)) head += 1;
  let tail = 0;
  while (tail < shorter - head && sameFinding(before.at(-1 - tail)!, after.at(-1 - tail)!)) tail += 1;
  return { head, tail };
}

/** Whether two findings say the same, whatever their numbers are. */
export function sameFinding(one: Finding, other: Finding): boolean {
  if (one === other) return true;
  return one.key === other.key && equal(one.id === other.id ? one : { ...one, id: other.id }, other);
}

/** The signs of lists that are known, so that a list made of another is not gone through as a whole. */
const signs = new WeakMap<readonly Finding[], number>();

/** By what a list of findings is known: the sum over all neighbours in it. */
function signOf(findings: readonly Finding[]): number {
  const known = signs.get(findings);
  if (known !== undefined) return known;
  const sign = links(findings, 0, findings.length);
  signs.set(findings, sign);
  return sign;
}

/** The sign of `after`, which `stretches` have made of `before` with the sign `sign`. */
function signAfter(
  sign: number,
  before: readonly Finding[],
  after: readonly Finding[],
  stretches: readonly Stretch[],
): number {
  let next = sign;
  let [from, to] = [0, 0];
  for (const { keep, drop, add } of stretches) {
    next -= links(before, from + keep, from + keep + drop);
    next += links(after, to + keep, to + keep + add.length);
    from += keep + drop;
    to += keep + add.length;
  }
  return next | 0;
}

/** The sum over the findings from `first` to `last`, each with the one in front of it; 32 bits. */
function links(findings: readonly Finding[], first: number, last: number): number {
  let sum = 0;
  let one = numberOf(findings[first - 1]);
  for (let at = first; at <= last; at += 1) {
    const other = numberOf(findings[at]);
    sum = (sum + Math.imul(Math.imul(one, 31) ^ other, 0x01000193)) | 0;
    one = other;
  }
  return sum;
}

/** What a finding says, as a number; 0 beyond the ends of a list. */
function numberOf(finding: Finding | undefined): number {
  if (finding === undefined) return 0;
  const { key, severity, message } = finding;
  return Number.parseInt(fingerprint(`${severity} ${key}\n${message}`), 16) | 0;
}
