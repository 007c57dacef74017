import { type CheckProfile, sidesOf } from '../../../shared/check/judging/profile.ts';
import { languageName } from '../../../shared/model/language-tag.ts';
import { t, wordsLanguage } from '../../words/t.ts';

/** The pair that stands for all. */
export const allPairs = '*';

/** Pairs that settings can be made for: all, those of the project's languages, and any others that have some. */
export function pairsOffered(languages: readonly string[], checks: CheckProfile | null): readonly string[] {
  const own = languages.flatMap((left, at) => languages.slice(at + 1).map((right) => pairOf(left, right)));
  const same = (pair: string) => sidesOf(pair).toSorted().join(' ');
  const known = new Set([allPairs, ...own].map(same));
  const others = Object.keys(checks?.pairs ?? {}).filter((pair) => !known.has(same(pair)));
  return [allPairs, ...own, ...others];
}

/** "English – French", or the words for all pairs. */
export function pairLabel(pair: string): string {
  if (pair === allPairs) return t('checks.all');
  return sidesOf(pair)
    .map((tag) => languageName(tag, wordsLanguage()))
    .join(' – ');
}

/** Tags that have hyphens of their own are put together by a plus. */
function pairOf(left: string, right: string): string {
  return `${left}${left.includes('-') || right.includes('-') ? '+' : '-'}${right}`;
}
