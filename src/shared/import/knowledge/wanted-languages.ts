import { canonicalTag, primaryLanguage } from '../../model/language-tag.ts';

/**
 * The function that says for which of `languages` a column or term of language `tag` is wanted: regions and scripts
 * do not matter, nor whether two letters or three name the language ("zh", "cmn"). It is given as a primary subtag, by which
 * everything is known of a language; null when the tag is no language or none of these.
 */
export function wantedLanguages(languages: readonly string[]): (tag: string) => string | null {
  const wanted = new Set(languages.map(primaryLanguage));
  return (tag) => {
    const canonical = canonicalTag(tag);
    const primary = canonical === null ? null : primaryLanguage(canonical);
    return primary !== null && wanted.has(primary) ? primary : null;
  };
}
