import { canonicalTag } from '../model/language-tag.ts';

/** How a tool wants languages to be named. */
export interface TagRules {
  /** Every language with a region ("fr-FR"), as tools need that tell memories apart by it. */
  readonly regions: boolean;
  /** Tags of more characters than this are written as language and region alone. */
  readonly longest?: number;
}

/**
 * The tag to write for `language`: what `tags` says, else its canonical form, with the region it is most used in
 * (CLDR's likely subtags) where `rules` ask for one and it has none.
 */
export function writtenTag(
  language: string,
  tags: Readonly<Record<string, string>> = {},
  rules: TagRules = { regions: false },
): string {
  const chosen = tags[language] ?? language;
  const tag = canonicalTag(chosen) ?? chosen;
  const short = rules.longest !== undefined && tag.length > rules.longest;
  if (tag.startsWith('x-') || !(short || rules.regions)) return tag;
  const locale = new Intl.Locale(tag);
  if (locale.region !== undefined && !short) return tag;
  const region = locale.maximize().region;
  const script = short ? undefined : locale.script;
  return [locale.language, script, region].filter((part) => part !== undefined).join('-');
}
