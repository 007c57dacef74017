import { type CountedLevel, Counters } from '../numerals/counters.ts';
import { writeNumber } from '../numerals/write-number.ts';
import type { Numbering } from './numbering.ts';

/** A list a number belongs to, and how far down. */
interface Series {
  /** Of `numbering.xml`; null for a list that Word has built in. */
  readonly list: string | null;
  readonly name: string;
  readonly level: number;
}

const letters = ['decimal', 'lowerLetter', 'lowerRoman'];
const numbers = [...letters, ...letters, ...letters];
const outline = ['upperRoman', 'upperLetter', 'decimal', 'lowerLetter', 'decimal', 'lowerLetter'];

/** The lists that Word has built in: format and text of each level (ECMA-376-1, 17.16.5.32; Microsoft, article 162895). */
const builtIn: Readonly<Record<string, readonly (readonly [format: string, text: string])[]>> = {
  numberdefault: numbers.map((format, at) => [format, ['%)', '(%)', '%.'][Math.floor(at / 3)] ?? '%)']),
  outlinedefault: [...outline, 'lowerRoman', 'lowerLetter', 'lowerRoman'].map((format, at) => [
    format,
    at < 3 ? '%.' : at === 3 ? '%)' : '(%)',
  ]),
  legaldefault: numbers.map(() => ['decimal', '%.']),
};
const usual = 'numberdefault';
const deepest = 8;
const fromOne = (): CountedLevel => ({ start: 1 });

/**
 * Numbers in the middle of a paragraph, which the field LISTNUM counts and no file keeps. Without a name it goes on with the list
 * of its paragraph one level down, else with the last series, else with Word's usual list; without a level with the one before.
 */
export class ListNumbers {
  readonly #numbering: Numbering;
  readonly #counters = new Map<string, Counters>();
  #paragraph: Series | null = null;
  #last: Series | null = null;

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** A paragraph begins; `list` is the one it is an item of. */
  begin(list: { readonly list: string; readonly level: number } | null): void {
    if (list === null) {
      this.#paragraph = null;
      return;
    }
    this.#paragraph = { list: list.list, name: '', level: Math.min(deepest, list.level + 1) };
    this.#last = null;
  }

  /** What a field prints; null when its instruction is another. */
  next(instruction: string): string | null {
    const words = instruction.match(/"[^"]*"|\S+/g) ?? [];
    if (words[0]?.toUpperCase() !== 'LISTNUM') return null;
    const named = words[1]?.startsWith('\\') ? undefined : words[1]?.replaceAll('"', '');
    const series = this.#series(named, numberBehind(words, '\\l'));
    this.#last = series;
    const start = numberBehind(words, '\\s');
    if (series.list !== null)
      return this.#numbering.count(series.list, series.level, start)?.auto?.label ?? '';
    const counters = this.#counters.get(series.name) ?? new Counters();
    this.#counters.set(series.name, counters);
    if (start !== undefined) counters.set(series.level, start);
    const counted = counters.count(series.level, fromOne);
    const [format, text] = (builtIn[series.name] ?? builtIn[usual])?.[series.level] ?? ['decimal', '%)'];
    const parts = series.name === 'legaldefault' ? counted : counted.slice(-1);
    return text.replace('%', parts.map((part) => writeNumber(part, format)).join('.'));
  }

  #series(named: string | undefined, wanted: number | undefined): Series {
    const level = wanted === undefined ? undefined : Math.min(deepest, Math.max(0, wanted - 1));
    const name = named?.toLowerCase();
    if (name === undefined) {
      const going = this.#last ?? this.#paragraph ?? { list: null, name: usual, level: 0 };
      return { ...going, level: level ?? going.level };
    }
    const list = name in builtIn ? null : this.#numbering.named(named ?? '');
    const goesOn = this.#last !== null && this.#last.name === name;
    return { list, name, level: level ?? (goesOn ? (this.#last?.level ?? 0) : 0) };
  }
}

function numberBehind(words: readonly string[], sign: string): number | undefined {
  const at = words.findIndex((word) => word.toLowerCase() === sign);
  const number = at < 0 ? Number.NaN : Number((words[at + 1] ?? '').replaceAll('"', ''));
  return Number.isInteger(number) && number >= 0 && number <= 1e6 ? number : undefined;
}
