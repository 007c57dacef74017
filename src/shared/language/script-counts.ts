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
let last: { readonly text: string; readonly counts: ScriptCounts } | null = null;

/** How many letters of each script a text holds; 0 for a script that is not counted. */
export type ScriptCounts = Readonly<Record<string, number>>;

/** Counts the letters of `text` by script. What was counted last is remembered. */
export function scriptCounts(text: string): ScriptCounts {
  if (last?.text === text) return last.counts;
  const found = new Uint32Array(scripts.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const place = (code & 0xfc00) === 0xd800 ? placeOf(text.codePointAt(at) ?? code) : known(code);
    if (place !== none) found[place - 1]! += 1;
  }
  const counts = Object.fromEntries(scripts.map((script, at) => [script, found[at]!]));
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
