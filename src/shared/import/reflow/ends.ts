import { isCaseless, isDense, isHanOrKana, isLower } from '../../language/script.ts';

const closers = /["'”’»›)\]}）】」』》〉*_]+$/u;
const sentenceEnd = /[.!?…。！？؟।։።‼]$/u;
const clauseEnd = /[;:；：؛]$/u;
const commaEnd = /[,，،、﹐]$/u;

/** How a line ends: what its last sign makes of it, closing quotation marks and brackets passed over. */
export type Ending = 'sentence' | 'clause' | 'comma' | 'list-comma' | 'hyphen' | 'open' | 'word';

export function endingOf(text: string): Ending {
  const last = text.at(-1) ?? '';
  if (
    /[([{（【「『《〈“«„‘/]/u.test(last) ||
    (/[’'ʼ]/u.test(last) && /(?:^|\s)\p{L}{1,6}[’'ʼ]$/u.test(text.slice(-9)))
  )
    return 'open';
  const bare = text.slice(-12).replace(closers, '').trimEnd();
  if (sentenceEnd.test(bare)) return 'sentence';
  if (clauseEnd.test(bare)) return 'clause';
  if (bare.endsWith('、')) return 'list-comma';
  if (commaEnd.test(bare)) return 'comma';
  if (/[\p{L}\p{M}\p{Nd}][-‐\u00ad]$/u.test(text.slice(-3))) return 'hyphen';
  return 'word';
}

/** The last word of a line in lower case, its elided form included ("l’"), without punctuation. */
export function lastWord(text: string): string {
  return (
    /([\p{L}\p{M}][\p{L}\p{M}\p{Nd}'’.º°-]*)[^\p{L}\p{M}\p{Nd}]*$/u
      .exec(text.slice(-40))?.[1]
      ?.toLowerCase() ?? ''
  );
}

/** True when a line may go on in the next one as one sentence: no stop before, no capital behind. */
export function flowsOn(before: string, after: string): boolean {
  const ending = endingOf(before);
  if (ending === 'sentence' || ending === 'clause') return false;
  const first = firstLetter(after);
  if (/^[([（【]/u.test(after)) return false;
  if (isLower(first)) return true;
  const last = before.at(-1) ?? '';
  if (isHanOrKana(first) || isHanOrKana(last)) return ending !== 'comma' && (isDense(last) || isDense(first));
  return ending === 'word' && isCaseless(first) && isCaseless(last);
}

/** The first character of a text that is neither space nor an opening sign. */
export function firstLetter(text: string): string {
  const found = /^[\s"'“«„‘([（「『《]*(.)/u.exec(text.slice(0, 16));
  return found?.[1] ?? '';
}
