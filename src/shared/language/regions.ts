import { primaryLanguage } from '../model/language-tag.ts';
import { languageData } from './language-data.ts';
import type { Lexicon } from './lexicon.ts';

/** Names of a language by the UTF-16 unit they begin with, the longest first. */
type Names = ReadonlyMap<number, readonly (readonly [name: string, code: string])[]>;

const chinese = new Map<string, Names>();
let codes: readonly string[] | null = null;

/** Teaches `lexicon` the names of countries and areas in `language` as ICU and the language's own data have them. */
export function addRegions(lexicon: Lexicon, language: string): void {
  for (const [code, name] of regionNames(language))
    if (!/[\u4e00-\u9fff]/.test(name)) lexicon.add(name, { region: code });
}

export interface RegionPlace {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** The countries named in a text written without spaces between words. */
export function regionsInHan(text: string, language: string): readonly RegionPlace[] {
  const names = hanNames(language);
  const places: RegionPlace[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    const found = names.get(text.charCodeAt(at))?.find(([name]) => text.startsWith(name, at));
    if (found === undefined) continue;
    places.push({ code: found[1], start: at, end: at + found[0].length });
    at += found[0].length - 1;
  }
  return places;
}

function hanNames(language: string): Names {
  const known = chinese.get(language);
  if (known !== undefined) return known;
  const names = new Map<number, (readonly [string, string])[]>();
  for (const [code, name] of regionNames(language)) {
    const start = name.charCodeAt(0);
    if (name.length >= 2) names.set(start, [...(names.get(start) ?? []), [name, code]]);
  }
  for (const list of names.values()) list.sort((a, b) => b[0].length - a[0].length);
  chinese.set(language, names);
  return names;
}

function regionNames(language: string): readonly (readonly [code: string, name: string])[] {
  const names: (readonly [string, string])[] = [];
  for (const [code, list] of Object.entries(languageData[primaryLanguage(language)]?.regions ?? {}))
    for (const name of list.split(/,\s*/)) names.push([code, name]);
  try {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of regionCodes()) {
      const name = display.of(code);
      if (name !== undefined) names.push([code, name]);
    }
  } catch {
    return names;
  }
  return names;
}

/** All two-letter codes ICU has a name for. */
function regionCodes(): readonly string[] {
  if (codes !== null) return codes;
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  codes = all.filter((code) => english.of(code) !== undefined && isInUse(code));
  return codes;
}

/** Not a code of a state that has gone (RH for ZW), nor one that stands for no country. */
function isInUse(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code && !/^(EU|EZ|UN|X[AB]|ZZ)$/.test(code);
}
