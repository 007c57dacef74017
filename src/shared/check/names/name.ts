import { maySpeakOf, vaguelySame } from '../../language/same-name.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { sideText, unitText } from '../unit-text.ts';
import { vote } from '../vote.ts';
import { namesOf, quoted } from '../wording.ts';
import { type DocumentName, documentNames, isHeard } from './document-names.ts';
import { type Missed, NameHabits } from './name-habits.ts';
import { romanOf, textOf } from './unit-names.ts';

/** A lack before it is known what stands instead: with the names that only the lackers have. */
type Lack = Omit<Missed, 'instead' | 'alone'> & { readonly others: readonly DocumentName[] };

/**
 * Law: who or what is named in one version is named in every other, in whatever script. A name is only missed when it is
 * kept in other places of the document, when other versions agree on it, or when another name stands instead; a word of the
 * lexicon with a capital only when a stranger stands instead.
 */
export const name: Check = {
  name: 'name',
  about: 'Names of people and places that a version lacks or has another for',
  run(alignment, { words = [] } = {}) {
    const byUnit = documentNames(alignment, words);
    const habits = new NameHabits(alignment, words);
    const lacks = byUnit.flatMap((_, at) => lacksIn(alignment, at, byUnit, habits));
    const told = new Set<DocumentName>();
    const seen = ({ name: one, lackers }: Lack) => habits.seen(one, lackers);
    const plain = ({ name: { kind } }: Lack) => Number(kind === 'name');
    // Of two names that stand in each other's place the better known one is missed, and the stranger told with it.
    const byFame = lacks.toSorted((a, b) => a.at - b.at || plain(b) - plain(a) || seen(b) - seen(a));
    return byFame.flatMap((lack) => {
      if (told.has(lack.name)) return [];
      const missed = { ...lack, instead: insteadOf(lack, habits, told), alone: hasOneStranger(lack) };
      if (!habits.isMissed(missed) || isThereAfterAll(alignment, missed)) return [];
      told.add(lack.name);
      if (missed.instead !== null) told.add(missed.instead);
      return [{ ...draftOf(alignment, missed), sureness: habits.sureness(missed) }];
    });
  },
};

function lacksIn(
  alignment: Alignment,
  at: number,
  byUnit: readonly (readonly DocumentName[])[],
  habits: NameHabits,
): readonly Lack[] {
  const unit = alignment.units[at];
  const names = byUnit[at] ?? [];
  if (unit === undefined || names.length === 0) return [];
  const here = alignment.languages.filter((language) => (unit.segments[language] ?? []).length > 0);
  const lacks: Lack[] = [];
  for (const one of names) {
    const holders = [...one.places.keys()];
    const lackers = here.filter((language) => !one.places.has(language) && isHeard(one, language));
    habits.note(one, here);
    if (unit.confidence < 0.5) continue;
    const others = names.filter((other) => [...other.places.keys()].every((tag) => lackers.includes(tag)));
    const fewer = here.filter((language) => hasFewer(one, language));
    if (lackers.length === 0 && fewer.length > 0) {
      const theirs = names.filter((other) => [...other.places.keys()].every((tag) => fewer.includes(tag)));
      const more = holders.filter((tag) => !fewer.includes(tag));
      lacks.push({ at, name: one, holders: more, lackers: fewer, others: theirs, again: true });
    }
    const stillLacking = lackers.filter((language) => !isNextDoor(byUnit, at, one, language));
    if (stillLacking.length > 0)
      lacks.push({ at, name: one, holders, lackers: stillLacking, others, again: false });
  }
  return lacks;
}

/** Whether all other versions that have the name have it more often than `language`. */
function hasFewer({ places }: DocumentName, language: string): boolean {
  const own = places.get(language)?.length ?? 0;
  return (
    own > 0 &&
    places.size > 1 &&
    [...places].every(([tag, theirs]) => tag === language || theirs.length > own)
  );
}

/** Whether one of the versions speaks of what the others name, only not as a name, or the two are one name spelt by ear. */
function isThereAfterAll(
  alignment: Alignment,
  { at, name: one, holders, lackers, instead, again }: Missed,
): boolean {
  const unit = alignment.units[at] as Alignment['units'][number];
  const spoken = (some: DocumentName, languages: readonly string[]) =>
    languages.some((language) =>
      maySpeakOf(romanOf(some), writer(some), sideText(alignment, unit, language), language),
    );
  if (!again && spoken(one, lackers)) return true;
  if (instead === null) return false;
  const [here, there] = [one, instead].map((some) => ({ roman: romanOf(some), language: writer(some) }));
  return vaguelySame(here!, there!) || spoken(instead, holders);
}

/** The first language a name is written in. */
function writer({ places }: DocumentName): string {
  return places.keys().next().value ?? 'und';
}

/** Of the names that only the lackers have, the one that is the greatest stranger to the document. */
function insteadOf(
  { holders, others }: Lack,
  habits: NameHabits,
  told: ReadonlySet<DocumentName>,
): DocumentName | null {
  const rank = (one: DocumentName) => habits.seen(one, holders) + (one.strange ? 0 : 1e6);
  const free = others.filter((one) => one.kind !== 'common' && !told.has(one));
  return free.reduce<DocumentName | null>(
    (best, one) => (best === null || rank(one) < rank(best) ? one : best),
    null,
  );
}

/** Whether only one word that stands nowhere else can have taken the place of the name. */
function hasOneStranger({ others }: Lack): boolean {
  return others.filter(({ strange }) => strange).length === 1;
}

/** Whether the language has the name in a neighbouring unit where those who have it here have not. */
function isNextDoor(
  byUnit: readonly (readonly DocumentName[])[],
  at: number,
  one: DocumentName,
  language: string,
): boolean {
  return [at - 1, at + 1].some((place) => {
    const theirs = byUnit[place]?.find(({ key }) => key === one.key);
    return (
      theirs?.places.has(language) === true && [...one.places.keys()].some((tag) => !theirs.places.has(tag))
    );
  });
}

function draftOf(alignment: Alignment, { at, name: one, holders, lackers, instead }: Missed): Draft {
  const unit = alignment.units[at] as Alignment['units'][number];
  const { odd } = vote([
    { said: one.key, languages: holders },
    { said: null, languages: lackers },
  ]);
  const languages = alignment.languages.filter((language) => odd.includes(language));
  const shown = (some: DocumentName) =>
    quoted(textOf(alignment, [...some.places.values()][0]?.[0] as Evidence));
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
    about: shown(one),
  };
}
