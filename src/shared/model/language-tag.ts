import { rareLanguages } from './rare-languages.ts';

/**
 * The canonical BCP 47 form of a tag ("ZH-cn" → "zh-CN"), or null when it is not one.
 * Underscores are not accepted: CAT tools refuse them.
 */
export function canonicalTag(tag: string): string | null {
  let canonical = canonicalTags.get(tag);
  if (canonical === undefined) {
    canonical = canonicalOf(tag);
    // Whatever stands in the files of others is asked for: it is not all remembered.
    if (canonicalTags.size < mostTags) canonicalTags.set(tag, canonical);
  }
  return canonical;
}

const canonicalTags = new Map<string, string | null>();
const mostTags = 1000;

function canonicalOf(tag: string): string | null {
  try {
    const canonical = Intl.getCanonicalLocales(tag)[0];
    return canonical === undefined || !isKnownLanguage(canonical) ? null : canonical;
  } catch {
    return null;
  }
}

const primaries = new Map<string, string>();

/**
 * The primary language subtag in its canonical form, by which everything is known that is known of a language: "zh" for "zh-Hans-CN",
 * "cmn" and "zho". What stands first in a tag that is none stays as it is.
 */
export function primaryLanguage(tag: string): string {
  let primary = primaries.get(tag);
  if (primary === undefined) {
    primary = primaryOf(tag);
    if (primaries.size < mostTags) primaries.set(tag, primary);
  }
  return primary;
}

function primaryOf(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return tag.split('-')[0]?.toLowerCase() ?? tag;
  }
}

/** Writing direction of a language's usual script. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(tag).maximize().script ?? '';
  return rtlScripts.has(script) ? 'rtl' : 'ltr';
}

/** Making a namer takes a millisecond, asking it the twentieth part of one. */
const namers = new Map<string, Intl.DisplayNames>();
const names = new Map<string, string>();

/** The language's name in `inLanguage` ("French"), in English where that is not known, the tag itself when it has none. */
export function languageName(tag: string, inLanguage: string): string {
  const key = `${inLanguage} ${tag}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const said = namerIn(inLanguage).of(tag) ?? tag;
  const name = said === tag ? (rareLanguages[tag] ?? tag) : said;
  names.set(key, name);
  return name;
}

function namerIn(language: string): Intl.DisplayNames {
  const namer = namers.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  namers.set(language, namer);
  return namer;
}

const rtlScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

/** Languages that every list of names has: the first question to ICU's takes as long as reading a short document. */
const everywhere = new Set(
  'ar cs da de el en es fa fi fr he hi hu it ja ko nl no pl pt ro ru sv tr uk vi zh'.split(' '),
);
let knownNames: Intl.DisplayNames | null = null;

function isKnownLanguage(tag: string): boolean {
  if (tag.startsWith('x-')) return true;
  const primary = primaryLanguage(tag);
  if (everywhere.has(primary) || Object.hasOwn(rareLanguages, primary)) return true;
  knownNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return knownNames.of(primary) !== undefined;
}
