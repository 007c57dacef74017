import type { Alignment } from '../../model/alignment.ts';
import type { Concept } from '../../model/concept.ts';
import { Habit } from '../habit.ts';
import { type DocumentName, isHeard, spelt } from './document-names.ts';
import { hasCommonWords } from './unit-names.ts';

/** A name that some versions have and some have not, with the name that stands instead. */
export interface Missed {
  /** Position of the unit. */
  readonly at: number;
  readonly name: DocumentName;
  readonly holders: readonly string[];
  readonly lackers: readonly string[];
  readonly instead: DocumentName | null;
  /** What stands instead is the only stranger that could. */
  readonly alone: boolean;
  /** The lackers have the name as well, only less often. */
  readonly again: boolean;
}

/** What is believed of names beforehand: many that look like names are titles, and translated. */
const believed = { name: 0.7, common: 0.3, noun: 0.3 } as const;
const weight = 2;
/** How reliably a name must be kept elsewhere, less when several versions agree on it here. */
const sure = 0.8;
const sureTogether = 0.7;
const sureInstead = 0.85;
const oftenEnough = 2;
/** Where so many names are kept so reliably, a single one is missed without more ado. */
const keptByAll = 0.9;
const fewestKept = 4;
const nearlyAll = 0.8;
/** What is believed of words that stand nowhere else, and how seldom both names may lack their mates by chance. */
const strangers = { believed: 0.7, weight: 4 };
const leastStranger = 0.4;
const bothByChance = 0.15;
/** So often one such noun, and no second one, stands in a text. */
const loneByChance = 0.4;
/** So often a version has a name less often than another for no reason. */
const saidAgain = 0.5;
/** One stranger without a mate in so many units is rare, and then so sure to have lost it. */
const rarity = 200;
const rareStranger = 0.8;

/** How reliably the versions of a document keep each other's names, learned from all of it. */
export class NameHabits {
  readonly #alignment: Alignment;
  readonly #known: ReadonlySet<string>;
  readonly #kept: Readonly<Record<DocumentName['kind'], Habit>> = {
    name: new Habit(believed.name, weight),
    common: new Habit(believed.common, weight),
    noun: new Habit(believed.noun, weight),
  };
  readonly #strangers = new Habit(strangers.believed, strangers.weight);

  /** @param concepts the lexicon: where it knows a language, what is none of its words is surely a name */
  constructor(alignment: Alignment, concepts: readonly Concept[]) {
    this.#alignment = alignment;
    this.#known = new Set(alignment.languages.filter((language) => hasCommonWords(language, concepts)));
  }

  /** Notes which of the versions `here` have a name that one of them has. */
  note(one: DocumentName, here: readonly string[]): void {
    for (const holder of one.places.keys())
      for (const other of here) {
        if (other === holder || !isHeard(one, other)) continue;
        const has = one.places.has(other);
        this.#kept[one.kind].note(holder, [this.#spelt(one, holder)], other, has);
        if (one.strange) this.#strangers.note(holder, [], other, has);
      }
  }

  /** In how many places the name was seen in the versions that have it here, beside `others`. */
  seen(one: DocumentName, others: readonly string[]): number {
    const times = [...one.places.keys()].flatMap((tag) =>
      others.map((other) => this.#kept[one.kind].seen(tag, this.#spelt(one, tag), other)),
    );
    return Math.max(0, ...times);
  }

  /** How surely the lackers would have the name, 0 to 1; more so where another one stands instead. */
  sureness({ name: one, holders, lackers, instead }: Missed): number {
    const rate = mean(holders, lackers, (holder, lacker) => this.#rate(one, holder, lacker));
    return instead === null ? rate : 1 - (1 - rate) / 2;
  }

  /** Whether the lackers would have the name if nothing were wrong. */
  isMissed(missed: Missed): boolean {
    const { name: one, holders, lackers, instead, again } = missed;
    if (again) return this.#isMissedAgain(missed);
    const rate = mean(holders, lackers, (holder, lacker) => this.#rate(one, holder, lacker));
    // A noun that stands nowhere else is nothing strange where all nouns have capitals.
    const telling = one.kind === 'name' || instead?.kind === 'name';
    const surely = instead !== null && this.#isSurelyName(one) && this.#isSurelyName(instead);
    if (instead?.strange === true && (surely || (telling && this.#isKnown(missed)))) {
      const back = mean([...instead.places.keys()], holders, (tag, holder) =>
        this.#strangerRate(tag, holder),
      );
      if (back >= leastStranger && (1 - rate) * (1 - back) <= bothByChance) return true;
    }
    if (this.#isLoneNoun(missed) && (1 - rate) * loneByChance <= bothByChance) return true;
    return one.kind === 'name' && this.#isMissedAlone(missed, rate);
  }

  /** Whether of all nouns with a capital only one is no word of the lexicon, where the others have a name that is none. */
  #isLoneNoun({ name: one, instead, alone }: Missed): boolean {
    return alone && instead?.kind === 'noun' && instead.strange && this.#isSurelyName(one);
  }

  /** Whether a stranger stands where a name would stand a second time; that it is said once is no more than a matter of style. */
  #isMissedAgain({ name: one, holders, instead }: Missed): boolean {
    if (instead?.strange !== true || !this.#isSurelyName(one) || !this.#isSurelyName(instead)) return false;
    const back = mean([...instead.places.keys()], holders, (tag, holder) => this.#strangerRate(tag, holder));
    return (1 - back) * saidAgain <= bothByChance;
  }

  /** Whether it is none of the words of a lexicon that knows its languages. */
  #isSurelyName({ kind, places }: DocumentName): boolean {
    return kind === 'name' && [...places.keys()].every((tag) => this.#known.has(tag));
  }

  /** How surely a stranger has its mate; where hardly any lacks it among all units, one that does is strange indeed. */
  #strangerRate(tag: string, other: string): number {
    const without = this.#strangers.seen(tag, '', other) - this.#strangers.times(tag, '', other) - 1;
    const rate = this.#strangers.rate(tag, [''], other);
    return without * rarity <= this.#alignment.units.length ? Math.max(rate, rareStranger) : rate;
  }

  /** Whether the document shows that the name is kept: this very name, or nearly all of its names. */
  #isKnown({ name: one, holders, lackers }: Missed): boolean {
    const habit = this.#kept[one.kind];
    return holders.some((holder) =>
      lackers.every(
        (lacker) =>
          habit.times(holder, this.#spelt(one, holder), lacker) > 0 ||
          (habit.times(holder, '', lacker) >= fewestKept && habit.rate(holder, [''], lacker) >= nearlyAll),
      ),
    );
  }

  #isMissedAlone({ name: one, holders, lackers, instead }: Missed, rate: number): boolean {
    if (holders.length > lackers.length && holders.length > 1) return rate >= sureTogether;
    const every = (test: (holder: string, lacker: string) => boolean) =>
      holders.every((holder) => lackers.every((lacker) => test(holder, lacker)));
    const habit = this.#kept.name;
    const often = holders.some((holder) =>
      lackers.every((lacker) => habit.times(holder, this.#spelt(one, holder), lacker) >= oftenEnough),
    );
    const all = every(
      (holder, lacker) =>
        habit.times(holder, '', lacker) >= fewestKept && habit.rate(holder, [''], lacker) >= keptByAll,
    );
    return (rate >= sure && (often || all)) || (rate >= sureInstead && instead !== null);
  }

  #rate(one: DocumentName, holder: string, lacker: string): number {
    return this.#kept[one.kind].rate(holder, [this.#spelt(one, holder)], lacker);
  }

  #spelt(one: DocumentName, holder: string): string {
    return spelt(this.#alignment, one, holder);
  }
}

function mean(
  some: readonly string[],
  others: readonly string[],
  rate: (one: string, other: string) => number,
): number {
  const rates = some.flatMap((one) => others.map((other) => rate(one, other)));
  return rates.reduce((sum, share) => sum + share, 0) / Math.max(1, rates.length);
}
