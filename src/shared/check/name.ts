import { rulesOf } from '../language/rules.ts';
import { consonantsIn, soundsOf } from '../language/sound.ts';
import { type Alignment, segmentPositions } from '../model/alignment.ts';
import type { Concept } from '../model/concept.ts';
import type { Evidence } from '../model/finding.ts';
import type { Unit } from '../model/unit.ts';
import type { Check, Draft } from './draft.ts';
import { Habit } from './habit.ts';
import { findingKey } from './key.ts';
import { isCommonWord, namesIn, type UnitName } from './unit-names.ts';
import { unitText } from './unit-text.ts';
import { vote } from './vote.ts';
import { namesOf, quoted } from './wording.ts';

/** A name that some versions have and some have not, with the names that only those have. */
interface Lack {
  readonly at: number;
  readonly name: UnitName;
  readonly holders: readonly string[];
  readonly lackers: readonly string[];
  readonly others: readonly UnitName[];
}

/** A lack with the name that stands instead. */
type Missed = Omit<Lack, 'others'> & { readonly instead: UnitName | null };

/** What is believed of a name beforehand: many that look like names are titles, and translated. */
const believed = 0.7;
const weight = 2;
/** How reliably a name must be kept elsewhere, less when several versions agree on it here. */
const sure = 0.8;
const sureTogether = 0.7;
const sureInstead = 0.85;
const oftenEnough = 2;
/** Where so many names are kept so reliably, a single one is missed without more ado. */
const keptByAll = 0.93;
const fewestKept = 8;

/**
 * Law: who or what is named in one version is named in every other, in whatever script. A name is only missed when it is
 * kept in other places of the document, when other versions agree on it, or when another name stands instead.
 */
export const name: Check = {
  name: 'name',
  about: 'Names of people and places that a version lacks or has another for',
  run(alignment, { words = [] } = {}) {
    const habit = new Habit(believed, weight);
    const lacks = alignment.units.flatMap((unit, at) => lacksIn(alignment, unit, at, habit, words));
    const told = new Set<UnitName>();
    const seen = ({ name: one, lackers }: Lack) => seenWith(alignment, one, lackers, habit);
    // Of two names that stand in each other's place the better known one is missed, and the stranger told with it.
    const byFame = lacks.toSorted((a, b) => a.at - b.at || seen(b) - seen(a));
    return byFame.flatMap((lack) => {
      const missed = { ...lack, instead: insteadOf(alignment, lack, habit, told) };
      if (told.has(lack.name) || !isSure(alignment, missed, habit)) return [];
      told.add(lack.name);
      if (missed.instead !== null) told.add(missed.instead);
      return [draftOf(alignment, missed)];
    });
  },
};

function lacksIn(
  alignment: Alignment,
  unit: Unit,
  at: number,
  habit: Habit,
  words: readonly Concept[],
): readonly Lack[] {
  const here = alignment.languages.filter((language) => (unit.segments[language] ?? []).length > 0);
  const names = namesIn(alignment, unit).filter((one) => !isCommon(alignment, one, words));
  const lacks: Lack[] = [];
  for (const one of names) {
    const holders = [...one.places.keys()];
    const lackers = here.filter((language) => !one.places.has(language));
    if (one.doubtful) continue;
    for (const holder of holders)
      for (const other of here)
        if (other !== holder)
          habit.note(holder, [spelt(alignment, one, holder)], other, one.places.has(other));
    if (lackers.length === 0 || unit.confidence < 0.5) continue;
    const others = names.filter((other) => [...other.places.keys()].every((tag) => lackers.includes(tag)));
    const stillLacking = lackers.filter(
      (language) => isHeard(one, language) && !isNextDoor(alignment, at, one, language),
    );
    if (stillLacking.length > 0) lacks.push({ at, name: one, holders, lackers: stillLacking, others });
  }
  return lacks;
}

/** Of the names that only the lackers have, the one that is the greatest stranger to the document. */
function insteadOf(
  alignment: Alignment,
  { holders, others }: Lack,
  habit: Habit,
  told: ReadonlySet<UnitName>,
): UnitName | null {
  const seen = (one: UnitName) => seenWith(alignment, one, holders, habit);
  const free = others.filter((one) => !told.has(one));
  return free.reduce<UnitName | null>(
    (best, one) => (best === null || seen(one) < seen(best) ? one : best),
    null,
  );
}

/** In how many places the name was seen in the versions that have it here, beside `others`. */
function seenWith(alignment: Alignment, one: UnitName, others: readonly string[], habit: Habit): number {
  const times = [...one.places.keys()].flatMap((tag) =>
    others.map((other) => habit.seen(tag, spelt(alignment, one, tag), other)),
  );
  return Math.max(0, ...times);
}

function isSure(
  alignment: Alignment,
  { name: one, holders, lackers, instead }: Missed,
  habit: Habit,
): boolean {
  const rates = holders.flatMap((holder) =>
    lackers.map((lacker) => habit.rate(holder, [spelt(alignment, one, holder)], lacker)),
  );
  const rate = rates.reduce((sum, share) => sum + share, 0) / Math.max(1, rates.length);
  if (holders.length > lackers.length && holders.length > 1) return rate >= sureTogether;
  const often = holders.some((holder) =>
    lackers.every((lacker) => habit.times(holder, spelt(alignment, one, holder), lacker) >= oftenEnough),
  );
  const all = holders.every((holder) =>
    lackers.every(
      (lacker) =>
        habit.times(holder, '', lacker) >= fewestKept && habit.rate(holder, [''], lacker) >= keptByAll,
    ),
  );
  return (rate >= sure && (often || all)) || (rate >= sureInstead && instead !== null);
}

/** The name as the holder writes it: beside a version that has another name, that is all there is to know it by. */
function spelt(alignment: Alignment, { key, places }: UnitName, holder: string): string {
  const first = places.get(holder)?.[0];
  return first === undefined ? key : textOf(alignment, first).toLowerCase();
}

/** Whether the language has the name in a neighbouring unit where those who have it here have not. */
function isNextDoor(alignment: Alignment, at: number, one: UnitName, language: string): boolean {
  return [at - 1, at + 1].some((place) => {
    const unit = alignment.units[place];
    const theirs = unit && namesIn(alignment, unit).find(({ key }) => key === one.key);
    return (
      theirs?.places.has(language) === true && [...one.places.keys()].some((tag) => !theirs.places.has(tag))
    );
  });
}

/** Names of few sounds are not surely known again in scripts without capitals. */
function isHeard({ key }: UnitName, language: string): boolean {
  return rulesOf(language).cased || consonantsIn(soundsOf(key.slice(key.indexOf(':') + 1))) >= 3;
}

function isCommon(alignment: Alignment, { places }: UnitName, words: readonly Concept[]): boolean {
  return [...places].some(([language, own]) =>
    own.some((place) => isCommonWord(textOf(alignment, place), language, words)),
  );
}

function textOf({ segments }: Alignment, { language, segment, start, end }: Evidence): string {
  const list = segments[language] ?? [];
  return list[segmentPositions(list).get(segment) ?? -1]?.text.slice(start, end) ?? '';
}

function draftOf(alignment: Alignment, { at, name: one, holders, lackers, instead }: Missed): Draft {
  const unit = alignment.units[at] as Unit;
  const { odd } = vote([
    { said: one.key, languages: holders },
    { said: null, languages: lackers },
  ]);
  const languages = alignment.languages.filter((language) => odd.includes(language));
  const shown = (some: UnitName) => quoted(textOf(alignment, [...some.places.values()][0]?.[0] as Evidence));
  const has = (who: readonly string[]) => `${namesOf(who)} ${who.length > 1 ? 'have' : 'has'}`;
  const others = instead === null ? [] : [...instead.places.keys()];
  const message =
    instead === null
      ? `${has(holders)} the name ${shown(one)}, ${namesOf(lackers)} ${lackers.length > 1 ? 'do' : 'does'} not`
      : `${has(others)} ${shown(instead)} where ${has(holders)} ${shown(one)}`;
  return {
    key: findingKey('name', languages, [one.key, instead?.key ?? ''], unitText(alignment, unit)),
    unit: unit.id,
    order: at,
    type: 'name',
    severity: 'warning',
    languages,
    message,
    evidence: [...one.places.values(), ...(instead?.places.values() ?? [])].flat(),
  };
}
