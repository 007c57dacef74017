import { primaryLanguage } from '../model/language-tag.ts';

const keys = new Map<string, string>();

/** One key per language however it is tagged: "zh" for "cmn", "zh-Hans" and "zho"; unknown tags stay as they are. */
export function languageKey(tag: string): string {
  let key = keys.get(tag);
  if (key === undefined) {
    key = canonicalLanguage(tag);
    keys.set(tag, key);
  }
  return key;
}

function canonicalLanguage(tag: string): string {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return primaryLanguage(tag);
  }
}
