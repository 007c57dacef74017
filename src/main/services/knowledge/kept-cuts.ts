import { readFileSync, writeFileSync } from 'node:fs';
import { unspacedCuts } from '../../../shared/language/words.ts';

/** Languages of the lexicon that are written without spaces. */
const languages = ['zh', 'ja'] as const;

/** What the build writes, beside the engine it was cut with. */
interface Kept {
  /** The dictionary that cut the terms: another one may cut otherwise. */
  readonly icu: string;
  readonly cuts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const dictionary = process.versions.icu ?? '';

/** Keeps in the file at `path` how the terms seen so far are cut into words. Throws when it cannot be written. */
export function keepCuts(path: string): void {
  const cuts = Object.fromEntries(
    languages.map((language) => [
      language,
      Object.fromEntries([...unspacedCuts(language)].map(([term, words]) => [term, words.join(' ')])),
    ]),
  );
  const kept: Kept = { icu: dictionary, cuts };
  writeFileSync(path, JSON.stringify(kept));
}

/** Takes up what was kept at `path`; passes over what is not there, not whole, or of another dictionary. */
export function recallCuts(path: URL): void {
  try {
    const { icu, cuts } = JSON.parse(readFileSync(path, 'utf8')) as Kept;
    if (icu !== dictionary) return;
    for (const language of languages)
      for (const [term, words] of Object.entries(cuts[language] ?? {}))
        unspacedCuts(language).set(term, words.split(' '));
  } catch {
    // Then they are cut anew, which only takes longer.
  }
}
