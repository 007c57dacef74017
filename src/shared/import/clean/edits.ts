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

  /** Gives, for an offset of the text, where it stands in the edited one. */
  moved(): (offset: number) => number {
    const shifts: number[] = [0];
    for (const { from, to, length } of this.#edits) shifts.push(shifts.at(-1)! + length - (to - from));
    return (offset) => {
      let low = 0;
      let high = this.#edits.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.#edits[middle]!.to <= offset) low = middle + 1;
        else high = middle;
      }
      const within = this.#edits[low];
      return within !== undefined && within.from < offset
        ? within.from + shifts[low]! + within.length
        : offset + shifts[low]!;
    };
  }
}
