import type { GoldBead, GoldDocument, GoldSet } from '../../src/shared/align/gold.ts';
import { type Random, randomOf } from './faults/random.ts';

/** Shares of the rows that the third version lacks, has in two pieces, or runs together with the next one. */
const lost = 0.02;
const parted = 0.05;
const joined = 0.05;
/** No language: a tag for private use. */
const language = 'qaa';

/**
 * A set of two versions with a third one made of the second: the letters of its words exchanged, vowels for vowels and
 * consonants for consonants, so that neither lexicon nor likeness knows them, its names left as they are; sentences
 * lost, cut in two and run together by a seed. For cost: no translator writes like that.
 */
export function withThirdVersion(set: GoldSet): GoldSet {
  return {
    ...set,
    name: `${set.name}x3`,
    langs: [...set.langs, language],
    docs: set.docs.map((doc, at) => withThird(doc, randomOf(at + 1))),
  };
}

function withThird(doc: GoldDocument, random: Random): GoldDocument {
  const third: string[] = [];
  const gold: GoldBead[] = [];
  let goesOn = false;
  for (const [left = [], right = []] of doc.gold) {
    const pieces = piecesOf(
      right.map((at) => enciphered(doc.sides[1]![at] ?? '')),
      random,
    );
    const last = gold.at(-1);
    if (goesOn && pieces.length > 0 && last !== undefined) {
      third[third.length - 1] += ` ${pieces.shift()}`;
      gold[gold.length - 1] = [
        [...last[0]!, ...left],
        [...last[1]!, ...right],
        [...last[2]!, ...added(third, pieces)],
      ];
    } else gold.push([left, right, added(third, pieces)]);
    goesOn = gold.at(-1)![2]!.length > 0 && random() < joined;
  }
  return { ...doc, sides: [...doc.sides, third], gold };
}

/** Adds the pieces to the version; their numbers in it. */
function added(third: string[], pieces: readonly string[]): number[] {
  return pieces.map((piece) => third.push(piece) - 1);
}

/** What the third version has of some sentences. */
function piecesOf(sentences: readonly string[], random: Random): string[] {
  if (random() < lost) return [];
  return sentences.flatMap((sentence) => {
    const middle = sentence.indexOf(' ', sentence.length / 2);
    return middle > 0 && random() < parted
      ? [sentence.slice(0, middle), sentence.slice(middle + 1)]
      : [sentence];
  });
}

const letters = 'aeioubcdfghjklmnpqrstvwxyz';
const exchanged = 'ouaeitnlrmvkzshdgbcfjxwqpy';

/** The text in other words; what has a capital inside it is taken for a name. */
function enciphered(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word, at: number) => {
    const name = at > 0 && /^\p{Lu}\p{Ll}/u.test(word);
    return name ? word : word.replaceAll(/[a-z]/giu, exchange);
  });
}

/** Another letter for an unaccented Latin one, small for small and capital for capital. */
function exchange(letter: string): string {
  const other = exchanged[letters.indexOf(letter.toLowerCase())] ?? letter;
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}
