import { strength } from '../../language/tokens.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Unit } from '../../model/unit.ts';
import type { ValueKind } from '../../model/value.ts';
import { sideText } from '../unit-text.ts';
import { type Verdict, type Voice, vote } from '../vote.ts';
import { type Agreement, agreementOf, type Group, openGroups } from './agreement.ts';
import { maySayTheSame } from './same-value.ts';
import { faintInstead, repeatedInstead, standIn } from './stand-in.ts';
import { type Side, sidesOf } from './unit-values.ts';

/** One point on which the versions of a unit differ: what each group of languages says, or that it says nothing. */
export interface Disagreement {
  readonly kind: ValueKind;
  readonly voices: readonly Voice<Group>[];
  readonly verdict: Verdict;
}

const nearby = 2;
/** Units looked at on either side for the `nearby` ones. */
const farthest = 4;
const none: readonly Disagreement[] = [];

/** What was found in a unit, good as long as the same units stand around it. */
const seen = new WeakMap<
  Unit,
  { readonly around: readonly Unit[]; readonly found: readonly Disagreement[] }
>();
const remembered = new WeakMap<Alignment, ReadonlyMap<number, readonly Disagreement[]>>();

/** The disagreements of a whole alignment by the position of their unit; remembered by the alignment's identity. */
export function disagreementsOf(alignment: Alignment): ReadonlyMap<number, readonly Disagreement[]> {
  const known = remembered.get(alignment);
  if (known !== undefined) return known;
  const found = new Map<number, readonly Disagreement[]>();
  for (let at = 0; at < alignment.units.length; at += 1) {
    const here = disagreementsAt(alignment, at);
    if (here.length > 0) found.set(at, here);
  }
  remembered.set(alignment, found);
  return found;
}

/**
 * The points on which the versions differ in the unit at position `at`. Values that stand in for each other (66/193
 * here, 66/139 there) make one point. A value that a language has next door, where it belongs to nobody else, has moved
 * with its clause and is not lost. Small number words that simply have no counterpart are no point.
 */
export function disagreementsAt(alignment: Alignment, at: number): readonly Disagreement[] {
  const unit = alignment.units[at];
  if (unit === undefined) return [];
  const open = openGroups(alignment, unit);
  if (open.length === 0) return none;
  const around = alignment.units.slice(Math.max(0, at - farthest), at + farthest + 1);
  const known = seen.get(unit);
  if (known !== undefined && sameUnits(known.around, around)) return known.found;
  const found = compared(alignment, unit, at, agreementOf(alignment, unit), open);
  seen.set(unit, { around, found });
  return found;
}

function compared(
  alignment: Alignment,
  unit: Unit,
  at: number,
  agreement: Agreement,
  open: readonly Group[],
): readonly Disagreement[] {
  const lacking = new Map(open.map((group) => [group, stillLacking(alignment, at, group)] as const));
  const unsettled = open.filter((group) => (lacking.get(group)?.length ?? 0) > 0);
  unsettled.sort((a, b) => b.held.size - a.held.size || b.strength - a.strength);
  const settled = new Set<Group>();
  const found: Disagreement[] = [];
  for (const group of unsettled) {
    if (settled.has(group)) continue;
    const twin = [...settled].some((other) => maySayTheSame(other.key, group.key));
    settled.add(group);
    if (twin) continue;
    const told = voicesFor(group, lacking.get(group) ?? [], unsettled, settled, agreement);
    const isSmall = isAlone(told, group) && group.strength <= strength.soft;
    const voices = isSmall ? withFaint(told, group, sidesOf(alignment, unit)) : told;
    if (isSmall && isAlone(voices, group)) continue;
    found.push({ kind: group.kind, voices, verdict: vote(voices) });
  }
  return found;
}

function voicesFor(
  group: Group,
  lacking: readonly string[],
  open: readonly Group[],
  settled: Set<Group>,
  agreement: Agreement,
): readonly Voice<Group>[] {
  const holders = agreement.languages.filter((language) => !lacking.includes(language));
  const voices: Voice<Group>[] = [{ said: group, languages: holders }];
  let silent = [...lacking];
  while (silent.length > 0) {
    const other = standIn(group, silent, open, settled);
    if (other === null) break;
    const languages = silent.filter((language) => other.held.has(language));
    settled.add(other);
    voices.push({ said: other, languages });
    silent = silent.filter((language) => !languages.includes(language));
  }
  for (const language of silent) {
    const said = repeatedInstead(group, language, agreement);
    if (said === null) continue;
    voices.push({ said, languages: [language] });
    silent = silent.filter((other) => other !== language);
  }
  if (silent.length > 0) voices.push({ said: null, languages: silent });
  return voices;
}

function isAlone(voices: readonly Voice<Group>[], group: Group): boolean {
  return voices.every((voice) => voice.said === null || voice.said === group);
}

/** The voices with what the silent languages have of weak numbers instead; as they are when that is not one for all. */
function withFaint(
  voices: readonly Voice<Group>[],
  group: Group,
  sides: readonly Side[],
): readonly Voice<Group>[] {
  return voices.flatMap((voice) => {
    if (voice.said !== null) return [voice];
    const said = voice.languages.map((language) => [language, faintInstead(group, language, sides)] as const);
    const byKey = Map.groupBy(said, ([, one]) => one?.key ?? null);
    return [...byKey.values()].map((same) => ({
      said: same[0]?.[1] ?? null,
      languages: same.map(([language]) => language),
    }));
  });
}

function stillLacking(alignment: Alignment, at: number, group: Group): readonly string[] {
  return group.lacking.filter(
    (language) => !isCopied(alignment, at, group, language) && !movedNextDoor(alignment, at, group, language),
  );
}

/** Shorter ones may stand in the other text by chance. */
const fewestCopied = 4;

/**
 * Whether the very words that say the value elsewhere stand in the text of `language` as well, where it reads them in another
 * way: an English date in a line of a log that nobody translates.
 */
function isCopied(alignment: Alignment, at: number, { held }: Group, language: string): boolean {
  const unit = alignment.units[at] as Unit;
  const own = sideText(alignment, unit, language);
  for (const [holder, places] of held)
    for (const { segment, value } of places) {
      const text = segmentsIn(alignment, unit, holder).find(({ id }) => id === segment)?.text ?? '';
      const words = text.slice(value.start, value.end);
      if (words.length >= fewestCopied && standsIn(words, own)) return true;
    }
  return false;
}

/** Whether `words` stand in `text` as they are, and not inside longer words or figures. */
function standsIn(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + words.length);
    const figures = /[.,]\d/.test(text.slice(at + words.length, at + words.length + 2));
    if (!/[\p{L}\p{N}]/u.test(around) && !figures) return true;
  }
  return false;
}

/** Whether `language` has the value in a neighbouring unit in which another language that has it here lacks it. */
function movedNextDoor(alignment: Alignment, at: number, group: Group, language: string): boolean {
  for (const direction of [-1, 1]) {
    let passed = 0;
    for (let step = 1; step <= farthest && passed < nearby; step += 1) {
      const neighbour = alignment.units[at + direction * step];
      if (neighbour === undefined) break;
      if ((neighbour.segments[language] ?? []).length === 0) continue;
      passed += 1;
      const theirs = agreementOf(alignment, neighbour).groups.find((other) => other.key === group.key);
      if (theirs?.held.has(language) !== true) continue;
      if ([...group.held.keys()].some((holder) => !theirs.held.has(holder))) return true;
    }
  }
  return false;
}

function sameUnits(one: readonly Unit[], other: readonly Unit[]): boolean {
  return one.length === other.length && one.every((unit, at) => unit === other[at]);
}
