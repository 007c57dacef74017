import { namedVersion } from '../../../shared/import/named-versions.ts';
import { primaryLanguage } from '../../../shared/model/language-tag.ts';

/**
 * The language of a file by its text and its name ("treaty.zh-CN.txt"): the text tells the language, the name its region or
 * script; where the text tells nothing, the name does. '' when neither does.
 */
export function likelyLanguage(name: string, guessed: string): string {
  const named = namedVersion(name)?.language;
  const known = guessed === 'und' ? undefined : guessed;
  if (named === undefined) return known ?? '';
  return known === undefined || primaryLanguage(named) === primaryLanguage(known) ? named : known;
}
