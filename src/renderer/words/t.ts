import { en } from './en.ts';

/** A catalogue: the same keys in every language; a function where words depend on what they speak of. */
export type Words = {
  readonly [Key in keyof typeof en]: (typeof en)[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : string;
};
export type WordKey = keyof Words;
/** Keys whose words depend on nothing. */
export type PlainKey = { [Key in WordKey]: Words[Key] extends string ? Key : never }[WordKey];
type Args<Key extends WordKey> = Words[Key] extends (...args: infer A) => string ? A : [];

const words: Words = en;

/** The words for `key` in the language of the interface. */
export function t<Key extends WordKey>(key: Key, ...args: Args<Key>): string {
  const entry: unknown = words[key];
  return typeof entry === 'function' ? String(entry(...args)) : String(entry);
}

/** BCP 47 tag of the interface's language, for names of languages, dates and counts. */
export function wordsLanguage(): string {
  return 'en';
}
