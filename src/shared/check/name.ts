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

/** A name that some versions have and some have not, with the other name those have instead. */
interface Lack {
  readonly at: number;
  readonly name: UnitName;
  readonly holders: readonly string[];
  readonly lackers: readonly string[];
  readonly instead: UnitName | null;
}

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
    return lacks.flatMap((lack) => (isSure(lack, habit) ? [draftOf(alignment, lack)] : []));
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
  const used = new Set<UnitName>();
  for (const one of names) {
    const holders = [...one.places.keys()];
    const lackers = here.filter((language) => !one.places.has(language));
    if (one.doubtful) continue;
    for (const holder of holders)
      for (const other of here)
        if (other !== holder) habit.note(holder, [one.key], other, one.places.has(other));
    if (lackers.length === 0 || used.has(one) || unit.confidence < 0.5) continue;
    const instead =
      names.find(
        (other) => !used.has(other) && [...other.places.keys()].every((tag) => lackers.includes(tag)),
      ) ?? null;
    if (instead !== null) used.add(instead);
    const stillLacking = lackers.filter(
      (language) => isHeard(one, language) && !isNextDoor(alignment, at, one, language),
    );
    if (stillLacking.length > 0) lacks.push({ at, name: one, holders, lackers: stillLacking, instead });
  }
  return lacks;
}

function isSure({ name: one, holders, lackers, instead }: Lack, habit: Habit): boolean {
  const rates = holders.flatMap((holder) => lackers.map((lacker) => habit.rate(holder, [one.key], lacker)));
  const rate = rates.reduce((sum, share) => sum + share, 0) / Math.max(1, rates.length);
  if (holders.length > lackers.length && holders.length > 1) return rate >= sureTogether;
  const often = holders.some((holder) =>
    lackers.every((lacker) => habit.times(holder, one.key, lacker) >= oftenEnough),
  );
  const all = holders.every((holder) =>
    lackers.every(
      (lacker) =>
        habit.times(holder, '', lacker) >= fewestKept && habit.rate(holder, [''], lacker) >= keptByAll,
    ),
  );
  return (rate >= sure && (often || all)) || (rate >= sureInstead && instead !== null);
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

function draftOf(alignment: Alignment, { at, name: one, holders, lackers, instead }: Lack): Draft {
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
