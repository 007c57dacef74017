import type { SideWords } from './side-words.ts';

/** Two versions of one unit. */
export type Pair = readonly [SideWords, SideWords];

const mostUnits = 600;
const mostWords = 60;
/** Sightings together that a link needs, and how exclusively the two must go together (L. R. Dice 1945). */
const fewestTogether = 2;
const leastDice = 0.5;

/** The links from words of the left versions to words of the right ones that the document itself teaches. */
export function learnedWords(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<string>> {
  const step = Math.max(1, Math.ceil(pairs.length / mostUnits));
  const lefts = new Words();
  const rights = new Words();
  for (let at = 0; at < pairs.length; at += step) {
    const [left, right] = pairs[at] as Pair;
    if (left.keys.size > mostWords || right.keys.size > mostWords) continue;
    lefts.add(left.keys, at);
    rights.add(right.keys, at);
  }
  const links = new Map<string, Set<string>>();
  const together = new Int32Array(rights.words.length);
  for (const [word, places] of lefts.places.entries()) {
    if (places.length < fewestTogether) continue;
    const met: number[] = [];
    for (const place of places)
      for (const other of rights.at.get(place) ?? []) {
        if (together[other] === 0) met.push(other);
        together[other] = together[other]! + 1;
      }
    for (const other of met) {
      const times = together[other]!;
      together[other] = 0;
      const dice = (2 * times) / (places.length + rights.places[other]!.length);
      if (times >= fewestTogether && dice >= leastDice) link(links, lefts.words[word]!, rights.words[other]!);
    }
  }
  return links;
}

function link(links: Map<string, Set<string>>, word: string, other: string): void {
  const others = links.get(word);
  if (others === undefined) links.set(word, new Set([other]));
  else others.add(other);
}

/** The words of the versions on one side, numbered, and where each of them stands. */
class Words {
  readonly words: string[] = [];
  readonly places: number[][] = [];
  /** The words of each place. */
  readonly at = new Map<number, readonly number[]>();
  readonly #numbers = new Map<string, number>();

  add(keys: ReadonlySet<string>, place: number): void {
    const here: number[] = [];
    for (const key of keys) {
      let number = this.#numbers.get(key);
      if (number === undefined) {
        number = this.words.length;
        this.#numbers.set(key, number);
        this.words.push(key);
        this.places.push([]);
      }
      this.places[number]!.push(place);
      here.push(number);
    }
    this.at.set(place, here);
  }
}
