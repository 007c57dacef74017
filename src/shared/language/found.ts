import type { ValueKind } from '../model/value.ts';

/** A value with what the scanners know of it beyond its meaning. */
export interface FoundValue {
  readonly kind: ValueKind;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** One of `strength`: how surely it is a value at all. */
  readonly strength: number;
}

/** Values found in one text, and the part of the text that later scanners must leave alone. */
export class Findings {
  readonly values: FoundValue[] = [];
  #taken: [number, number][] = [];

  add(value: FoundValue): void {
    this.values.push(value);
  }

  /** Keeps `start`–`end` from being read again. */
  take(start: number, end: number): void {
    this.#taken.push([start, end]);
  }

  /** Adds a value and takes its place. */
  claim(value: FoundValue): void {
    this.add(value);
    this.take(value.start, value.end);
  }

  isTaken(start: number, end: number): boolean {
    return this.#taken.some(([from, to]) => start < to && end > from);
  }

  /** `text` with everything taken blotted out, of the same length. */
  masked(text: string): string {
    let masked = text;
    for (const [start, end] of this.#taken)
      masked = masked.slice(0, start) + '\u0001'.repeat(end - start) + masked.slice(end);
    return masked;
  }
}
