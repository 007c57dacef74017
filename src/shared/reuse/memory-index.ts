import { likeness, settledText, wordsOf } from './likeness.ts';

/** A text of a memory that is like the one asked for. */
export interface Likely {
  /** Its number in the order of `add`, from 0. */
  readonly at: number;
  readonly score: number;
}

/** This many texts that share the most words are compared word by word. */
const compared = 64;

/** The texts of one language of a memory, found by how alike they are: an inverted file over their words (Zobel and Moffat 2006). */
export class MemoryIndex {
  readonly #texts: string[] = [];
  readonly #lengths: number[] = [];
  readonly #places = new Map<string, number[]>();
  #shared = new Uint16Array(0);

  /** Texts that were put in. */
  get size(): number {
    return this.#texts.length;
  }

  add(text: string): void {
    const at = this.#texts.length;
    const words = wordsOf(text);
    this.#texts.push(settledText(text));
    this.#lengths.push(words.length);
    for (const word of new Set(words)) {
      const places = this.#places.get(word);
      if (places === undefined) this.#places.set(word, [at]);
      else places.push(at);
    }
  }

  /** The texts at least `least` per cent like `text`, the most alike first, `most` of them at most. */
  find(text: string, least: number, most: number): readonly Likely[] {
    const words = wordsOf(text);
    const settled = settledText(text);
    if (settled === '') return [];
    const found: Likely[] = [];
    for (const at of this.#candidates(words, least)) {
      const other = this.#texts[at] ?? '';
      const score = other === settled ? 100 : likeness(words, wordsOf(other));
      if (score >= least) found.push({ at, score });
    }
    return found.sort((a, b) => b.score - a.score || a.at - b.at).slice(0, most);
  }

  /** Numbers of the texts that share the most different words with `words`, none that cannot reach `least`. */
  #candidates(words: readonly string[], least: number): readonly number[] {
    if (this.#shared.length < this.#texts.length) this.#shared = new Uint16Array(this.#texts.length);
    const shared = this.#shared;
    const touched: number[] = [];
    const different = new Set(words);
    for (const word of different)
      for (const at of this.#places.get(word) ?? []) {
        if (shared[at] === 0) touched.push(at);
        shared[at] = (shared[at] ?? 0) + 1;
      }
    const shares = touched.flatMap((at) => {
      const count = shared[at] ?? 0;
      shared[at] = 0;
      const length = this.#lengths[at] ?? 0;
      const longer = Math.max(words.length, length);
      // Every different word that is not shared has to be exchanged once at least, and so has every word too many.
      const edits = Math.max(different.size - count, Math.abs(words.length - length));
      const reach = 100 * (1 - edits / longer);
      return reach < least ? [] : [{ at, share: count / longer }];
    });
    return shares
      .sort((a, b) => b.share - a.share || a.at - b.at)
      .slice(0, compared)
      .map(({ at }) => at);
  }
}
