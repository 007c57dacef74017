import { languageData } from './language-data.ts';

/** Characters foreign names are written with in Chinese. */
export const transliteration: ReadonlySet<string> = new Set(languageData.zh?.chinese?.transliteration);

/** Those of them that may be a word in front of the name: 让韦尔米尔 is "let Velmir". */
export const wordsBeforeNames: ReadonlySet<string> = new Set(languageData.zh?.chinese?.wordsBeforeNames);

/** Characters foreign names are written with, by UTF-16 unit, for going through whole texts. */
const isTransliteration = new Uint8Array(0x10000);
for (const character of transliteration) isTransliteration[character.charCodeAt(0)] = 1;

const shortest = 3;
/** Around a run of such characters, so that a word they share with it is seen. */
const margin = 4;
let finder: Intl.Segmenter | null = null;

/**
 * Foreign names in a Chinese text that nothing else tells: runs of three and more of the characters such names are written
 * with, most of which make no Chinese word with their neighbours (奥卡福尔, not 努力提高).
 */
export function foreignNames(text: string): readonly Span[] {
  if (last?.text === text) return last.names;
  const names = namesOf(text);
  last = { text, names };
  return names;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** One text is asked about once for each name of the others. */
let last: { readonly text: string; readonly names: readonly Span[] } | null = null;

function namesOf(text: string): readonly Span[] {
  const names: Span[] = [];
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && isTransliteration[text.charCodeAt(end)] === 1) end += 1;
    if (end - at >= shortest) names.push(...namesInRun(text, at, end));
    at = Math.max(end, at + 1);
  }
  return names;
}

function namesInRun(text: string, start: number, end: number) {
  finder ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - margin);
  const inside = [...finder.segment(text.slice(from, end + margin))]
    .map(({ segment, index }) => ({ start: from + index, end: from + index + segment.length }))
    .filter((word) => word.start >= start && word.end <= end);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined || last.end - first.start < shortest) return [];
  const loose = inside.filter((word) => word.end - word.start === 1).length;
  return loose >= 2 && loose * 2 >= last.end - first.start ? [{ start: first.start, end: last.end }] : [];
}
