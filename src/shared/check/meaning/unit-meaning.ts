import {
  knowsMeaning,
  readMeaning,
  type Sentence,
  type TraitPlace,
  type Vague,
} from '../../language/meaning.ts';
import type { Trait } from '../../language/meaning-data.ts';
import { interned } from '../../lib/interned.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Segment } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';
import { isHeadingUnit } from '../structure/heading-unit.ts';

/** An expression where it stands in a unit. */
export interface Spoken extends TraitPlace {
  readonly language: string;
  readonly segment: string;
  /** The expression as it is written there, in small letters. */
  readonly words: string;
}

/** What one version says in a passage. */
export interface Saying {
  readonly language: string;
  readonly sure: readonly Spoken[];
  readonly maybe: readonly Vague[];
}

/** What the versions whose words are known say in a sentence, or in a unit whose sentences cannot be put side by side. */
export interface Passage {
  readonly sayings: readonly Saying[];
  /** A heading is a name of what follows: one version may name it by a verb, another by a noun («comparution»). */
  readonly heading: boolean;
  /** The versions that stand in it, in one word: passages in which nothing is said are only counted by it. */
  readonly versions: string;
  /** The classes that some version has surely or perhaps: of all others the passage says nothing. */
  readonly traits: ReadonlySet<Trait>;
}

/** Most of a document says nothing of any class: what is remembered of that is shared. */
const nothing: readonly never[] = [];
const silentSayings = new Map<string, Saying>();

const bySegment = new WeakMap<Segment, readonly Saying[]>();
const byUnit = new WeakMap<Unit, readonly Passage[]>();

/** The passages of a unit; none when fewer than two of its versions are known. Remembered by the unit. */
export function passagesOf(alignment: Alignment, unit: Unit): readonly Passage[] {
  const known = byUnit.get(unit);
  if (known !== undefined) return known;
  const passages = read(alignment, unit);
  byUnit.set(unit, passages);
  return passages;
}

function read(alignment: Alignment, unit: Unit): readonly Passage[] {
  const sides = alignment.languages.flatMap((language) => {
    if ((unit.segments[language] ?? []).length === 0 || !knowsMeaning(language)) return [];
    return [segmentsIn(alignment, unit, language).flatMap((segment) => sayingsOf(segment, language))];
  });
  const [first] = sides;
  if (first === undefined || sides.length < 2) return [];
  const heading = isHeadingUnit(alignment, unit);
  if (sides.every((side) => side.length === first.length))
    return first.map((_, at) =>
      passageOf(
        sides.flatMap((side) => side[at] ?? []),
        heading,
      ),
    );
  return [
    passageOf(
      sides.flatMap((side) => together(side) ?? []),
      heading,
    ),
  ];
}

function passageOf(sayings: readonly Saying[], heading: boolean): Passage {
  const found = new Set<Trait>();
  for (const { sure, maybe } of sayings) {
    for (const { trait } of sure) found.add(trait);
    for (const { trait } of maybe) found.add(trait);
  }
  const versions = interned(sayings.map(({ language }) => language).join(' '));
  return { sayings, heading, versions, traits: sharedTraits(found) };
}

const traitSets = new Map<string, ReadonlySet<Trait>>();

/** The same classes as one set for all passages that have them. */
function sharedTraits(found: ReadonlySet<Trait>): ReadonlySet<Trait> {
  const name = [...found].sort().join(' ');
  const known = traitSets.get(name);
  if (known !== undefined) return known;
  traitSets.set(name, found);
  return found;
}

/** What each sentence of a segment says. */
function sayingsOf(segment: Segment, language: string): readonly Saying[] {
  const known = bySegment.get(segment);
  if (known !== undefined) return known;
  const sayings = readMeaning(segment.text, language).map((sentence) =>
    sayingOf(language, segment, sentence),
  );
  bySegment.set(segment, sayings);
  return sayings;
}

function isSilent({ sure, maybe }: Sentence): boolean {
  return sure.length === 0 && maybe.length === 0;
}

function silentIn(language: string): Saying {
  const saying = silentSayings.get(language) ?? { language, sure: nothing, maybe: nothing };
  silentSayings.set(language, saying);
  return saying;
}

function sayingOf(language: string, segment: Segment, sentence: Sentence): Saying {
  if (isSilent(sentence)) return silentIn(language);
  const { sure, maybe } = sentence;
  const spoken = sure
    .filter((place, at) => !isBeside(place, at, sure))
    .map((place) => ({
      ...place,
      language,
      segment: segment.id,
      turn: interned(place.turn),
      next: interned(place.next),
      words: interned(segment.text.slice(place.start, place.end).toLowerCase()),
    }));
  return {
    language,
    sure: spoken.length === 0 ? nothing : spoken,
    maybe: maybe.length === 0 ? nothing : maybe.map(({ trait, word }) => ({ trait, word: interned(word) })),
  };
}

/** Where a language denies once with several words, one of them counts. */
function isBeside({ trait, beside }: TraitPlace, at: number, sure: readonly TraitPlace[]): boolean {
  return (
    beside &&
    sure.some((other, place) => other.trait === trait && place !== at && (!other.beside || place < at))
  );
}

function together(sayings: readonly Saying[]): Saying | undefined {
  const first = sayings[0];
  return (
    first && {
      language: first.language,
      sure: sayings.flatMap(({ sure }) => sure),
      maybe: sayings.flatMap(({ maybe }) => maybe),
    }
  );
}
