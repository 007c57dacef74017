import { primaryLanguage } from '../model/language-tag.ts';

const languages: ReadonlySet<string> = new Set(['de', 'lb', 'nds', 'gsw']);

/** Whether every noun has a capital letter in a language (a BCP 47 tag): names cannot be told from nouns by it. */
export function nounsHaveCapitals(language: string): boolean {
  return languages.has(primaryLanguage(language));
}
