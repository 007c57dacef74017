import type { InterfaceLanguage } from '../../shared/api/methods/app.ts';
import type { Words } from './catalogue.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

import { zh } from './zh.ts';

export type { Words } from './catalogue.ts';
export type WordKey = keyof Words;
/** Keys whose words depend on nothing. */
export type PlainKey = { [Key in WordKey]: Words[Key] extends string ? Key : never }[WordKey];
type Args<Key extends WordKey> = Words[Key] extends (...args: infer A) => string ? A : [];

const catalogues: Readonly<Record<InterfaceLanguage, Words>> = { en, fr, 'zh-Hans': zh };
let spoken: InterfaceLanguage = 'en';

/** The words for `key` in the language of the interface. */
export function t<Key extends WordKey>(key: Key, ...args: Args<Key>): string {
  const entry: unknown = catalogues[spoken][key];
  return typeof entry === 'function' ? String(entry(...args)) : String(entry);
}

/** BCP 47 tag of the interface's language, for names of languages, dates and counts. */
export function wordsLanguage(): InterfaceLanguage {
  return spoken;
}

/** Speaks `language` from now on; what is drawn already has to be drawn anew. */
export function speak(language: InterfaceLanguage): void {
  spoken = language;
}
