/** Replacements in a text, given from left to right. */
export class Edits {
  readonly #text: string;
  readonly #parts: string[] = [];
  readonly #edits: { readonly from: number; readonly to: number; readonly length: number }[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Puts `by` for the characters from `from` to `to`; what the last edit already took is left out. */
  replace(from: number, to: number, by: string): void {
    const start = Math.max(from, this.#at);
    if (this.#text.slice(start, to) === by) return;
    this.#parts.push(this.#text.slice(this.#at, start), by);
    this.#edits.push({ from: start, to, length: by.length });
    this.#at = to;
  }

  /** The text with all replacements made. */
  apply(): string {
    return this.#parts.join('') + this.#text.slice(this.#at);
  }

  /** Where offsets of the text (ascending) stand in the edited one. */
  move(offsets: readonly number[]): readonly number[] {
    let shift = 0;
    let next = 0;
    return offsets.map((offset) => {
      for (let one = this.#edits[next]; one !== undefined && one.to <= offset; one = this.#edits[++next])
        shift += one.length - (one.to - one.from);
      const within = this.#edits[next];
      return within !== undefined && within.from < offset
        ? within.from + shift + within.length
        : offset + shift;
    });
  }
}
