import { engine as french } from '../fr/engine.ts';
import { wordsLanguage } from '../t.ts';
import { engine as chinese } from '../zh/engine.ts';
import { type EngineSentences, engineSentences } from './english.ts';
import { languageNamed } from './language-named.ts';

type Key = keyof EngineSentences;

const translations: Readonly<Record<string, EngineSentences>> = { fr: french, 'zh-Hans': chinese };

/**
 * A sentence of the engine in the language of the interface. What is not known again – a message of a service about
 * a file, or words that are translated already – comes back as it is.
 */
export function said(english: string): string {
  const language = wordsLanguage();
  const translation = translations[language];
  if (translation === undefined) return english;
  const known = recognised(english);
  if (known === null) return english;
  return translation[known.key].replace(/\{(\w+)\}/g, (_, slot: string) => {
    const words = known.slots[slot] ?? '';
    if (slot === 'text') return said(words);
    if (slot === 'language') return languageNamed(words, language);
    return language === 'fr' ? words.replaceAll(',', '\u00a0').replace('.', ',') : words;
  });
}

/** Which sentence `english` is, with what fills its places; null when it is none of the engine's. */
export function recognised(english: string): { key: Key; slots: Readonly<Record<string, string>> } | null {
  for (const [key, pattern] of patterns) {
    const match = pattern.exec(english);
    if (match !== null) return { key, slots: match.groups ?? {} };
  }
  return null;
}

const fillings: Readonly<Record<string, string>> = {
  n: String.raw`\d[\d.,]*`,
  m: String.raw`\d[\d.,]*`,
  a: 'an?',
  language: '.+?',
  text: '.+',
};

/** Whatever quotes and apostrophes a sentence is written with, they are the same. */
const patterns = Object.entries(engineSentences).map(([key, sentence]): readonly [Key, RegExp] => {
  const source = sentence
    .replace(/[$()*+.?[\\\]^|]/g, '\\$&')
    .replace(/’/g, "['’]")
    .replace(/\{(\w+)\}/g, (_, slot: string) => `(?<${slot}>${fillings[slot]})`);
  return [key as Key, new RegExp(`^${source}$`, 's')];
});
