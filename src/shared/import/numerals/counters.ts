/** One level of a numbered list, as far as counting goes. */
export interface CountedLevel {
  /** The first number. */
  readonly start: number;
  /** The number of the levels above (0: never) at whose moving on this one begins again; all when absent. */
  readonly restartBelow?: number;
}

/**
 * The counters of one list with several levels. A level that is counted sets all below it back; a level above that has
 * not been counted yet stands at its beginning.
 */
export class Counters {
  readonly #values: (number | null)[] = [];

  /** Counts a paragraph at `level` (from 0) and gives the numbers of all levels down to it. */
  count(level: number, levelAt: (level: number) => CountedLevel): readonly number[] {
    const before = this.#values[level] ?? null;
    this.#values[level] = before === null ? levelAt(level).start : before + 1;
    for (let below = level + 1; below < this.#values.length; below++) {
      const { restartBelow } = levelAt(below);
      if (restartBelow === undefined || level < restartBelow) this.#values[below] = null;
    }
    const numbers: number[] = [];
    for (let above = 0; above <= level; above++) numbers.push(this.#values[above] ?? levelAt(above).start);
    return numbers;
  }

  /** The next paragraph at `level` gets `value`. */
  set(level: number, value: number): void {
    this.#values[level] = value - 1;
  }

  /** The next paragraph at `level` and below begins its list anew. */
  restart(level: number): void {
    for (let at = level; at < this.#values.length; at++) this.#values[at] = null;
  }
}
