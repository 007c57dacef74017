import { opens } from '../../language/meaning.ts';
import type { Trait } from '../../language/meaning-data.ts';
import { Habit } from '../habit.ts';
import { countOf, sureOf } from './said.ts';
import type { Saying } from './unit-meaning.ts';

/** What stands instead where a class was turned into its contrary. */
export const contraries: Readonly<Partial<Record<Trait, readonly Trait[]>>> = {
  permission: ['obligation'],
  least: ['most'],
  most: ['least'],
  every: ['some', 'single'],
  exception: ['supposition', 'inclusion'],
  reservation: ['accordance'],
};
/** These are as often simply left out as turned round: that there is no contrary says nothing of them. */
const leftOut: ReadonlySet<Trait> = new Set(['exception', 'reservation']);
/** Beforehand a version has a contrary too many in so many gaps that are none. */
const chance = { share: 0.1, sightings: 10 };
const believed = 0.5;

interface Tally {
  gaps: number;
  contrary: number;
}

/**
 * What the contrary says: where one version permits and the other, which does not, demands more than the first, something
 * was turned round; where it demands nothing, less so – as far as these versions usually render their demands at all.
 */
export class Contraries {
  readonly #trait: Trait;
  readonly #contrary: readonly Trait[];
  readonly #leftOut: boolean;
  readonly #kept = new Habit(believed);
  readonly #gaps = new Map<string, Tally>();

  /** @param trait the class whose contrary is counted; classes without one weigh nothing */
  constructor(trait: Trait) {
    this.#trait = trait;
    this.#contrary = contraries[trait] ?? [];
    this.#leftOut = leftOut.has(trait);
  }

  /** Notes how often what one version has of the contrary is there in another. */
  note(sayings: readonly Saying[]): void {
    for (const holder of sayings) {
      const own = this.#count(holder);
      if (own === 0) continue;
      for (const other of sayings)
        if (other !== holder)
          this.#kept.note(holder.language, [''], other.language, this.#count(other) >= own);
    }
  }

  /** The lackers that have more of the contrary than every holder. */
  in(holders: readonly Saying[], lackers: readonly Saying[]): readonly string[] {
    // "Subject to section 3, …" became "Under section 3, …": what stands inside the clause is no contrary of it.
    const opening = holders.some((holder) => sureOf(holder, this.#trait).some(({ turn }) => turn === opens));
    const most = Math.max(...holders.map((holder) => this.#count(holder, opening)));
    return lackers.filter((saying) => this.#count(saying, opening) > most).map(({ language }) => language);
  }

  /** Counts a gap, and whether the contrary stands in it. */
  noteGap(holders: readonly string[], lackers: readonly string[], contrary: readonly string[]): void {
    for (const holder of holders)
      for (const lacker of lackers) {
        const tally = this.#gaps.get(`${holder} ${lacker}`) ?? { gaps: 0, contrary: 0 };
        this.#gaps.set(`${holder} ${lacker}`, tally);
        tally.gaps += 1;
        if (contrary.includes(lacker)) tally.contrary += 1;
      }
  }

  /** What a contrary too many, or its absence, adds to the odds that something was changed, seen from that gap. */
  weight(holder: string, lacker: string, has: boolean): number {
    if (this.#contrary.length === 0 || (!has && this.#leftOut)) return 1;
    const { gaps, contrary } = this.#gaps.get(`${holder} ${lacker}`) ?? { gaps: 1, contrary: Number(has) };
    const others = contrary - Number(has);
    const byChance = (others + chance.share * chance.sightings) / (gaps - 1 + chance.sightings);
    const kept = this.#kept.rate(holder, [''], lacker);
    return has ? kept / byChance : (1 - kept) / (1 - byChance);
  }

  #count(saying: Saying, opening = false): number {
    return this.#contrary.reduce((sum, trait) => {
      const anywhere = !opening && trait !== 'single';
      return (
        sum +
        (anywhere
          ? countOf(saying, trait)
          : sureOf(saying, trait).filter(({ turn }) => turn === opens).length)
      );
    }, 0);
  }
}
