import type { Trait } from '../../language/meaning-data.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Unit } from '../../model/unit.ts';
import { Habit } from '../habit.ts';
import type { Articles } from './articles.ts';
import { Contraries, contraries } from './contraries.ts';
import { Excuses } from './excuses.ts';
import { concerns, countOf, habitWord, sureOf, vagueOf } from './said.ts';
import { type Passage, passagesOf, type Saying, type Spoken } from './unit-meaning.ts';

/** A passage in which some versions have an expression of a class, and others have nothing of the kind or fewer. */
export interface Gap {
  readonly at: number;
  readonly trait: Trait;
  readonly holders: readonly string[];
  readonly lackers: readonly string[];
  readonly places: readonly Spoken[];
  /** What the lackers have of it, where they only have fewer. */
  readonly fewer: readonly Spoken[];
  /** How many versions stand there whose words are known. */
  readonly versions: number;
  /** The lackers that have too much of the contrary. */
  readonly contrary: readonly string[];
  /** How surely the lackers would have it if it were not missing, 0 to 1. */
  readonly rate: number;
}

type Candidate = Omit<Gap, 'rate'> & {
  readonly heading: boolean;
  readonly level: number;
  /** The lackers that have vague words, which excuse nobody in this document. */
  readonly hinted: readonly string[];
};

/** Classes of which a version's vaguer expressions are set off against those the holders have beside the sure ones. */
const setOff: ReadonlySet<Trait> = new Set([
  'negation',
  'permission',
  'exception',
  'reservation',
  'condition',
]);
/** Who says the contrary of these is not excused by vaguer words: "some … in every case" is not all. */
const plainlyContrary: ReadonlySet<Trait> = new Set(['every', 'least', 'most']);
/** Of these it is, but only by what this very document shows to stand for them: "without approval" for "unless approved". */
const mostlyContrary: ReadonlySet<Trait> = new Set(['exception', 'reservation']);
/** Headings are believed to keep less, and so are sentences that say it several times. */
const inHeadings = 0.6;
const whereSeveral = 0.75;
/**
 * A vague word that excuses nobody in this document still leaves only so much of the odds, where no contrary stands. Of
 * a permission in two versions there are too many vague words to say anything.
 */
const hint = 0.6;

/**
 * The places of a document where versions lack a class, judged by what is usual in this document.
 *
 * @param before how far a version is believed beforehand to have what another has, 0 to 1
 * @param articles what tells an article that stands instead of the class; null for classes it is no contrary of
 */
export function gapsOf(
  alignment: Alignment,
  trait: Trait,
  before: number,
  articles: Articles | null = null,
): readonly Gap[] {
  const { excuses, concerned } = excusesIn(alignment, trait);
  const model = new GapModel(trait, before, excuses, articles);
  const candidates = concerned.flatMap(({ at, passages }) =>
    model.gapsIn(alignment.units[at] as Unit, at, passages),
  );
  const byUnit = Map.groupBy(candidates, ({ at }) => at);
  return model.judged(candidates.filter((gap) => !isNextDoor(gap, byUnit)));
}

/** A unit's passages in which something is said of the class. */
interface Concerned {
  readonly at: number;
  readonly passages: readonly Passage[];
}

/** What excuses, and the passages that are worth a look: most of a document says nothing of a class. */
function excusesIn(
  alignment: Alignment,
  trait: Trait,
): { readonly excuses: Excuses; readonly concerned: readonly Concerned[] } {
  const excuses = new Excuses();
  const concerned: Concerned[] = [];
  const silent = new Map<string, { readonly languages: readonly string[]; times: number }>();
  alignment.units.forEach((unit, at) => {
    const passages: Passage[] = [];
    for (const passage of passagesOf(alignment, unit)) {
      if (concerns(passage, trait, contraries[trait] ?? [])) passages.push(passage);
      else countSilence(silent, passage);
    }
    for (const { sayings } of passages) learnExcuses(sayings, trait, excuses);
    if (passages.length > 0) concerned.push({ at, passages });
  });
  for (const { languages, times } of silent.values()) excuses.noteSilence(languages, times);
  return { excuses, concerned };
}

function countSilence(
  silent: Map<string, { readonly languages: readonly string[]; times: number }>,
  { versions, sayings }: Passage,
): void {
  const counted = silent.get(versions);
  if (counted !== undefined) counted.times += 1;
  else silent.set(versions, { languages: sayings.map(({ language }) => language), times: 1 });
}

/** What a version says in the unit above or below instead only slipped over the cut. */
function isNextDoor(
  { at, holders, lackers }: Candidate,
  byUnit: ReadonlyMap<number, readonly Candidate[]>,
): boolean {
  const near = [...(byUnit.get(at - 1) ?? []), ...(byUnit.get(at + 1) ?? [])];
  return lackers.every((language) =>
    near.some(
      (other) => other.holders.includes(language) && holders.some((holder) => other.lackers.includes(holder)),
    ),
  );
}

function learnExcuses(sayings: readonly Saying[], trait: Trait, excuses: Excuses): void {
  const sides = sayings.map((saying) => ({
    language: saying.language,
    said: countOf(saying, trait),
    vague: vagueOf(saying, trait),
  }));
  for (const holder of sides)
    for (const other of sides) {
      if (other === holder) continue;
      const place = holder.said === 0 ? 'silent' : holder.said > other.said ? 'gap' : 'answered';
      excuses.note(holder.language, other.language, other.vague, place);
    }
}

class GapModel {
  readonly #trait: Trait;
  readonly #excuses: Excuses;
  readonly #habit: Habit;
  readonly #headings = new Habit(inHeadings);
  readonly #several = new Habit(whereSeveral);
  readonly #contraries: Contraries;
  readonly #articles: Articles | null;

  constructor(trait: Trait, before: number, excuses: Excuses, articles: Articles | null) {
    this.#trait = trait;
    this.#excuses = excuses;
    this.#habit = new Habit(before);
    this.#contraries = new Contraries(trait);
    this.#articles = articles;
  }

  /** The gaps of a unit; what a version says in another of its sentences, where the others do not, is not lost. */
  gapsIn(unit: Unit, at: number, passages: readonly Passage[]): readonly Candidate[] {
    const gaps = passages.flatMap((passage) => this.#gapIn(passage, unit, at) ?? []);
    if (unit.confidence < 0.5) return [];
    if (gaps.length < 2) return gaps;
    return gaps.flatMap((gap) => {
      const lackers = gap.lackers.filter(
        (language) => !gaps.some((other) => other !== gap && other.holders.includes(language)),
      );
      return lackers.length === 0 ? [] : [{ ...gap, lackers }];
    });
  }

  /** The gaps with how far each is believed, when all are known. */
  judged(candidates: readonly Candidate[]): readonly Gap[] {
    for (const { holders, lackers, contrary } of candidates)
      this.#contraries.noteGap(holders, lackers, contrary);
    return candidates.map((gap) => ({ ...gap, rate: this.#rateOf(gap) }));
  }

  /** Notes who has the class when others have it; gives the gap when somebody has nothing of the kind, or too little. */
  #gapIn({ sayings, heading }: Passage, unit: Unit, at: number): Candidate | null {
    const trait = this.#trait;
    this.#contraries.note(sayings);
    const most = Math.max(...sayings.map((saying) => countOf(saying, trait)));
    for (const level of most > 1 ? [1, most] : most === 1 ? [1] : []) {
      const holders = sayings.filter((saying) => countOf(saying, trait) >= level);
      const lackers = sayings.filter((saying) => {
        const count = countOf(saying, trait);
        if (count >= level) return false;
        const turned =
          (plainlyContrary.has(trait) || mostlyContrary.has(trait)) &&
          this.#contraryIn(unit, holders, [saying], level).length > 0;
        if (turned && plainlyContrary.has(trait)) return true;
        return count + this.#excused(saying, holders, turned) < level;
      });
      this.#note(holders, sayings, lackers, this.#habitOf(heading, level));
      if (lackers.length === 0 || (level > 1 && holders.length * 2 < sayings.length)) continue;
      return {
        at,
        trait,
        holders: holders.map(({ language }) => language),
        lackers: lackers.map(({ language }) => language),
        places: holders.flatMap((saying) => sureOf(saying, trait)),
        fewer: lackers.flatMap((saying) => sureOf(saying, trait)),
        versions: sayings.length,
        heading,
        level,
        contrary: this.#contraryIn(unit, holders, lackers, level),
        hinted:
          trait === 'permission' && sayings.length === 2
            ? []
            : lackers.flatMap((saying) => (vagueOf(saying, trait).length > 0 ? [saying.language] : [])),
      };
    }
    return null;
  }

  /** The lackers that say the contrary, or have a mere article where every holder has the class. */
  #contraryIn(
    unit: Unit,
    holders: readonly Saying[],
    lackers: readonly Saying[],
    level: number,
  ): readonly string[] {
    const said = this.#contraries.in(holders, lackers);
    const articles = this.#articles;
    // Where it is said of others nearby, an article may belong to any of them.
    if (articles === null || level > 1) return said;
    return lackers.flatMap(({ language }) =>
      said.includes(language) ||
      holders.every((holder) => articles.standInstead(unit, sureOf(holder, this.#trait), language))
        ? [language]
        : [],
    );
  }

  /** How many vague expressions may stand for what the version has not, those set off that the holders have as well. */
  #excused(saying: Saying, holders: readonly Saying[], seen = false): number {
    const own = vagueOf(saying, this.#trait);
    if (own.length === 0) return 0;
    const counts = holders.map((holder) => {
      const beside = setOff.has(this.#trait)
        ? this.#excuses.among(saying.language, holder.language, vagueOf(holder, this.#trait))
        : 0;
      return this.#excuses.among(holder.language, saying.language, own, seen) - beside;
    });
    return Math.max(0, ...counts);
  }

  #note(
    holders: readonly Saying[],
    sayings: readonly Saying[],
    lackers: readonly Saying[],
    habit: Habit,
  ): void {
    for (const holder of holders) {
      const words = sureOf(holder, this.#trait).map(habitWord);
      for (const saying of sayings)
        if (saying !== holder) habit.note(holder.language, words, saying.language, !lackers.includes(saying));
    }
  }

  #habitOf(heading: boolean, level: number): Habit {
    if (heading) return this.#headings;
    return level > 1 ? this.#several : this.#habit;
  }

  /** The mean over all who have it and all who have not. */
  #rateOf({ holders, lackers, places, heading, level, contrary, hinted }: Candidate): number {
    const habit = this.#habitOf(heading, level);
    const rates = holders.flatMap((holder) => {
      const words = places.filter(({ language }) => language === holder).map(habitWord);
      return lackers.map((lacker) => {
        const rate = habit.rate(holder, words, lacker);
        const weight = this.#contraries.weight(holder, lacker, contrary.includes(lacker));
        const isHinted = hinted.includes(lacker) && !contrary.includes(lacker);
        const odds = (rate / (1 - rate)) * weight * (isHinted ? hint : 1);
        return odds / (1 + odds);
      });
    });
    return rates.reduce((sum, rate) => sum + rate, 0) / Math.max(1, rates.length);
  }
}
