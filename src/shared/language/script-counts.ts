import data from '../../../resources/languages/guess.json' with { type: 'json' };

/** Scripts (Unicode's names) whose letters are counted. */
const scripts = [
  ...new Set([
    ...[
      'Latin',
      'Cyrillic',
      'Greek',
      'Arabic',
      'Hebrew',
      'Han',
      'Hiragana',
      'Katakana',
      'Hangul',
      'Thai',
      'Devanagari',
    ],
    ...Object.keys(data.only),
  ]),
];
const patterns = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));
/** Of every UTF-16 unit the place of its script in `scripts`, counted from one; `none` where it has none of them, 0 before it was met. */
const places = new Uint8Array(0x10000);
const none = 255;
const numbers = new Map(scripts.map((script, at) => [script, at]));
let last: { readonly text: string; readonly counts: ScriptCounts } | null = null;

/** How many letters of each script a text holds. */
export class ScriptCounts {
  readonly #counts: Uint32Array;

  constructor(counts: Uint32Array) {
    this.#counts = counts;
  }

  /** Letters of `script` (Unicode's name); 0 for one that is not counted. */
  of(script: string): number {
    return this.#counts[numbers.get(script) ?? -1] ?? 0;
  }
}

/** Counts the letters of `text` by script. What was counted last is remembered. */
export function scriptCounts(text: string): ScriptCounts {
  if (last?.text === text) return last.counts;
  const found = new Uint32Array(scripts.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isPair = (code & 0xfc00) === 0xd800 && at + 1 < text.length;
    const place = isPair ? placeOf(text.codePointAt(at) ?? code) : known(code);
    if (place !== none) found[place - 1]! += 1;
  }
  const counts = new ScriptCounts(found);
  last = { text, counts };
  return counts;
}

function known(code: number): number {
  if (places[code] === 0) places[code] = placeOf(code);
  return places[code]!;
}

function placeOf(code: number): number {
  const at = patterns.findIndex((pattern) => pattern.test(String.fromCodePoint(code)));
  return at < 0 ? none : at + 1;
}
