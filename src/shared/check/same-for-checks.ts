import type { Alignment } from '../model/alignment.ts';
import type { Unit } from '../model/unit.ts';

/**
 * Whether checking `after` must find what it finds in `before`, because they differ at most in what no check looks at: the
 * status of units, and remarks and bookmarks on them. Linear and quick, texts are compared by identity.
 */
export function sameForChecks(before: Alignment, after: Alignment): boolean {
  const { languages, pivot, units, segments } = before;
  if (pivot !== after.pivot || units.length !== after.units.length) return false;
  if (languages.length !== after.languages.length) return false;
  if (languages.some((language, at) => language !== after.languages[at])) return false;
  if (languages.some((language) => segments[language] !== after.segments[language])) return false;
  for (let at = 0; at < units.length; at += 1)
    if (units[at] !== after.units[at] && !sameUnit(units[at]!, after.units[at]!, languages)) return false;
  return true;
}

function sameUnit(one: Unit, other: Unit, languages: readonly string[]): boolean {
  return (
    one.id === other.id &&
    one.confidence === other.confidence &&
    one.omitted === other.omitted &&
    languages.every((language) => {
      const [cell = [], theirs = []] = [one.segments[language], other.segments[language]];
      return cell.length === theirs.length && cell.every((id, at) => id === theirs[at]);
    })
  );
}
