import { TriglotError } from '../../shared/api/errors.ts';
import { trouble } from '../../shared/lib/trouble.ts';
import { canonicalTag } from '../../shared/model/language-tag.ts';

/** The canonical form of `language`; a `usage` error when it is no language code. */
export function knownLanguage(language: string): string {
  const tag = canonicalTag(language);
  if (tag !== null) return tag;
  throw new TriglotError('usage', trouble('odd-language', { tag: language }));
}

/** Throws a `usage` error unless `languages` are at least two different, known languages and `pivot`, if given, is one of them. */
export function refuseOddLanguages(languages: readonly string[], pivot: string | undefined): void {
  const seen = new Set<string>();
  for (const language of languages) {
    const tag = knownLanguage(language);
    if (seen.has(tag)) throw new TriglotError('usage', trouble('language-twice', { language }));
    seen.add(tag);
  }
  if (languages.length < 2) throw new TriglotError('usage', trouble('language-alone'));
  if (pivot !== undefined && !languages.includes(pivot))
    throw new TriglotError('usage', trouble('odd-pivot', { pivot, languages: languages.join(', ') }));
}
