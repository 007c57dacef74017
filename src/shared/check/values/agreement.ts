import { strength } from '../../language/tokens.ts';
import { article } from '../../language/values.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Unit } from '../../model/unit.ts';
import type { ValueKind } from '../../model/value.ts';
import { atomsOf, isFraction, isYearOf, maySayTheSame, otherUnits, unitOf } from './same-value.ts';
import { isKnown, type Occurrence, type Side, sidesOf } from './unit-values.ts';

/** One value and the languages of a unit that have it. */
export interface Group {
  readonly kind: ValueKind;
  readonly key: string;
  readonly held: ReadonlyMap<string, readonly Occurrence[]>;
  /** What other languages have that means the same in other words ("30" for "30%"). */
  readonly kin: ReadonlyMap<string, readonly Occurrence[]>;
  /** Languages that lack it without an excuse. */
  readonly lacking: readonly string[];
  /** The surest of its occurrences (`strength`). */
  readonly strength: number;
}

export interface Agreement {
  /** The languages that have a text in the unit. */
  readonly languages: readonly string[];
  readonly groups: readonly Group[];
}

/** Of most units only that the versions agree is remembered: there may be hundreds of thousands. */
const agreeing = new WeakSet<Unit>();
const remembered = new WeakMap<Unit, Agreement>();
const last = new Map<Unit, Agreement>();
const mostLast = 1000;
const noKin: Open['kin'] = new Map();
const none: readonly never[] = [];

/**
 * Which values the versions of `unit` share. Values are compared as sets: a number that is said twice in one language
 * is no difference. A language is excused from a value it may have in other words: a faint reading, a hint ("dozen"),
 * a unit or year left out, the same figures put together another way. Remembered by the unit's identity where somebody
 * lacks something, and of the units asked for last.
 */
export function agreementOf(alignment: Alignment, unit: Unit): Agreement {
  const known = remembered.get(unit) ?? last.get(unit);
  if (known !== undefined) return known;
  const agreement = compare(sidesOf(alignment, unit));
  for (const group of agreement.groups as Open[]) if (group.kin.size === 0) group.kin = noKin;
  if (agreement.groups.some(({ lacking }) => lacking.length > 0)) remembered.set(unit, agreement);
  else {
    agreeing.add(unit);
    if (last.size >= mostLast) last.clear();
    last.set(unit, agreement);
  }
  return agreement;
}

/** The values of `unit` that some version lacks without an excuse; empty for most units. */
export function openGroups(alignment: Alignment, unit: Unit): readonly Group[] {
  if (agreeing.has(unit)) return none;
  return agreementOf(alignment, unit).groups.filter(({ lacking }) => lacking.length > 0);
}

interface Open {
  kind: ValueKind;
  key: string;
  held: Map<string, Occurrence[]>;
  kin: Map<string, Occurrence[]>;
  lacking: string[];
  strength: number;
}

function compare(sides: readonly Side[]): Agreement {
  const groups = new Map<string, Open>();
  for (const side of sides)
    for (const occurrence of side.occurrences)
      if (occurrence.value.strength > strength.faint) hold(groups, occurrence);
  if (sides.length < 2)
    return { languages: sides.map((side) => side.language), groups: [...groups.values()] };
  for (const group of groups.values())
    for (const side of sides)
      if (!group.held.has(side.language) && !excuses(side, group)) group.lacking.push(side.language);
  const open = [...groups.values()].filter((group) => group.lacking.length > 0);
  const unexcused = open.map((group) =>
    group.lacking.filter((language) => {
      const side = sides.find((other) => other.language === language);
      return side === undefined || !hasFigures(side, group, groups);
    }),
  );
  open.forEach((group, at) => {
    group.lacking = unexcused[at] ?? [];
  });
  return { languages: sides.map((side) => side.language), groups: [...groups.values()] };
}

function hold(groups: Map<string, Open>, occurrence: Occurrence): void {
  const { key, kind, strength: trust } = occurrence.value;
  const group = groups.get(key) ?? { kind, key, held: new Map(), kin: new Map(), lacking: [], strength: 0 };
  groups.set(key, group);
  const list = group.held.get(occurrence.language) ?? [];
  list.push(occurrence);
  group.held.set(occurrence.language, list);
  group.strength = Math.max(group.strength, trust);
  if (kind === 'reference') group.kind = kind;
}

/** Whether `side` may say what `group` says in other words; what it says becomes the group's kin. */
function excuses(side: Side, group: Open): boolean {
  const kin = side.occurrences.filter(
    ({ value }) => maySayTheSame(value.key, group.key) || isYearOf(group.key, value.key),
  );
  const sure = kin.filter(({ value }) => value.strength > strength.faint && !isYearOf(group.key, value.key));
  if (sure.length > 0) group.kin.set(side.language, sure);
  const unit = unitOf(group.key);
  const bare = unit === '' ? group.key : group.key.slice(0, -unit.length).trimEnd();
  const counted = bare === '1' && group.kind !== 'reference' && side.hints.has(article);
  return kin.length > 0 || counted || side.hints.has(bare);
}

/** Whether the figures of `group` all stand in `side`, in values that are not accounted for themselves. */
function hasFigures(side: Side, group: Open, groups: ReadonlyMap<string, Open>): boolean {
  if (!side.known && hasSomeFigures(side, group)) return true;
  const holders = [...group.held.values()].flat();
  if (holders.every(({ language }) => !isKnown(language)) && hasScaled(side, group)) return true;
  if (isFraction(group.key) && saysAnotherFraction(side, groups)) return false;
  const atoms = atomsOf(group.key);
  const loose = new Set<string>(side.hints);
  for (const { value } of side.occurrences) {
    const own = groups.get(value.key);
    if (value.strength > strength.faint && own !== undefined && own.lacking.length === 0) continue;
    // A full date is compared as a date; its day and month are no numbers to be found again.
    if (value.kind === 'date' && group.kind === 'date' && !sameFigures(value.key, group.key)) continue;
    if (otherUnits(value.key, group.key)) continue;
    for (const atom of atomsOf(value.key)) loose.add(atom);
  }
  return atoms.length > 0 && atoms.every((atom) => loose.has(atom));
}

/** Two thirds are not in three quarters, though all the figures be there. */
function saysAnotherFraction(side: Side, groups: ReadonlyMap<string, Open>): boolean {
  return side.occurrences.some(({ value }) => {
    const own = groups.get(value.key);
    return isFraction(value.key) && own !== undefined && own.lacking.length > 0;
  });
}

/**
 * In a language whose words are not known a number may be spelt out, a scale word may stand behind the figures
 * ("38 millió") and a month may not be recognised: year and day, or the leading figures, are enough.
 */
function hasSomeFigures(side: Side, group: Open): boolean {
  if (group.strength < strength.digits) return true;
  const figures = new Set(side.occurrences.flatMap(({ value }) => atomsOf(value.key)));
  const date = /^(\d{4}|-)-\d\d(?:-(\d\d))?$/.exec(group.key);
  if (date !== null)
    return [date[1], date[2]].every(
      (part) => part === undefined || part === '-' || figures.has(String(Number(part))),
    );
  const leading = group.key.replace(/\D.*$/, '').replace(/0{3,}$/, '');
  return leading !== '' && leading !== group.key && figures.has(leading);
}

/** "38" where a scale word stands behind it that is not read. */
function hasScaled(side: Side, group: Open): boolean {
  const scaled = side.occurrences.map(({ value }) => /^(\d+?)0{3,}(?!\d)/.exec(value.key)?.[1]);
  return scaled.includes(group.key);
}

function sameFigures(one: string, other: string): boolean {
  return [...atomsOf(one)].sort().join() === [...atomsOf(other)].sort().join();
}
