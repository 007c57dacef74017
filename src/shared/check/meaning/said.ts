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
export function concerns({ traits }: Passage, trait: Trait, contrary: readonly Trait[]): boolean {
  if (traits.has(trait) || contrary.some((one) => traits.has(one))) return true;
  return akin[trait]?.some((one) => traits.has(one)) ?? false;
}

/** The expressions that surely mean the class. */
export function sureOf(saying: Saying, trait: Trait): readonly Spoken[] {
  return saying.sure.filter((place) => place.trait === trait);
}

/** How many expressions surely mean the class. */
export function countOf({ sure }: Saying, trait: Trait): number {
  let count = 0;
  for (const place of sure) if (place.trait === trait) count += 1;
  return count;
}

const none: readonly never[] = [];

/** The expressions that may stand for the class. */
export function vagueOf({ maybe, sure }: Saying, trait: Trait): readonly string[] {
  const near = akin[trait] ?? none;
  const found: string[] = [];
  for (const { trait: own, word } of maybe) if (own === trait) found.push(word);
  for (const { trait: own, words } of sure) if (near.includes(own)) found.push(`${own} ${words}`);
  return found;
}

/** An expression as habits are learned of it: the word, its turn of phrase, and the word behind it. */
export function habitWord({ words, turn, next }: Spoken): string {
  return `${words}\t${turn}\t${next}`;
}
