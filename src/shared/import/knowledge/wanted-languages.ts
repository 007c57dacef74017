import { canonicalTag, primaryLanguage } from '../../model/language-tag.ts';

/**
 * The function that says for which of `languages` a column or term of language `tag` is wanted: regions and scripts
 * do not matter, nor whether two letters or three name the language ("zh", "cmn"). Each is given as a primary
 * subtag as it stands in `languages`, which is what the aligner compares; none when the tag is no language.
 */
export function wantedLanguages(languages: readonly string[]): (tag: string) => readonly string[] {
  const wanted = new Map<string, readonly string[]>();
  for (const given of new Set(languages.map(primaryLanguage))) {
    const primary = canonicalPrimary(given) ?? given;
    wanted.set(primary, [...(wanted.get(primary) ?? []), given]);
  }
  const known = new Map<string, readonly string[]>();
  return (tag) => {
    const before = known.get(tag);
    if (before !== undefined) return before;
    const found = wanted.get(canonicalPrimary(tag) ?? '') ?? [];
    known.set(tag, found);
    return found;
  };
}

function canonicalPrimary(tag: string): string | null {
  const canonical = canonicalTag(tag);
  return canonical === null ? null : primaryLanguage(canonical);
}
