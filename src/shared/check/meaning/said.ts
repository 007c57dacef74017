import type { Trait } from '../../language/meaning-data.ts';
import type { Passage, Saying, Spoken } from './unit-meaning.ts';

/** Surer words of these classes may stand for one as well: "may only" is "ne peut … que", "shall not exceed" a limit. */
const akin: Readonly<Partial<Record<Trait, readonly Trait[]>>> = {
  negation: ['only', 'most', 'least', 'exception', 'reservation', 'condition'],
  exception: ['negation', 'only', 'reservation', 'condition'],
  reservation: ['exception', 'negation', 'condition', 'permission'],
  condition: ['exception', 'negation', 'only', 'reservation'],
  every: ['both'],
  both: ['every'],
};

/** Whether some version has the class, `contrary`, or what may stand for the class. */
export function concerns({ traits }: Passage, trait: Trait, contrary: Trait | undefined): boolean {
  if (traits.has(trait) || (contrary !== undefined && traits.has(contrary))) return true;
  return akin[trait]?.some((one) => traits.has(one)) ?? false;
}

/** The expressions that surely mean the class. */
export function sureOf(saying: Saying, trait: Trait): readonly Spoken[] {
  return saying.sure.filter((place) => place.trait === trait);
}

/** The expressions that may stand for the class. */
export function vagueOf(saying: Saying, trait: Trait): readonly string[] {
  const near = akin[trait] ?? [];
  return [
    ...saying.maybe.filter((one) => one.trait === trait).map(({ word }) => word),
    ...saying.sure.filter((one) => near.includes(one.trait)).map((one) => `${one.trait} ${one.words}`),
  ];
}

/** An expression as habits are learned of it: the word, its turn of phrase, and the word behind it. */
export function habitWord({ words, turn, next }: Spoken): string {
  return `${words}\t${turn}\t${next}`;
}
