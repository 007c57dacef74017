const closers = /["'”’»›)\]}）】」』》〉*_]+$/u;
const sentenceEnd = /[.!?…。！？؟।։።‼]$/u;
const clauseEnd = /[;:；：؛]$/u;
const commaEnd = /(?:[,，،、﹐]|\s[–—―])$/u;

/** How a line ends: what its last sign makes of it, closing quotation marks and brackets passed over. */
export type Ending = 'sentence' | 'clause' | 'comma' | 'list-comma' | 'hyphen' | 'open' | 'word';

export function endingOf(text: string): Ending {
  const last = text.at(-1) ?? '';
  if (last !== '' && isWordSign(last)) return 'word';
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
  let end = text.length;
  while (end > 0 && !isWordSign(text[end - 1]!)) end--;
  let start = end;
  while (
    start > 0 &&
    end - start < longestWord &&
    (isWordSign(text[start - 1]!) || inWord.has(text[start - 1]!))
  )
    start--;
  while (start < end && !letter.test(text[start]!)) start++;
  return text.slice(start, end).toLowerCase();
}

const longestWord = 40;
const inWord = new Set(["'", '’', '.', 'º', '°', '-']);
const letter = /[\p{L}\p{M}]/u;
const letterOrDigit = /[\p{L}\p{M}\p{Nd}]/u;

function isWordSign(sign: string): boolean {
  const code = sign.charCodeAt(0);
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return letterOrDigit.test(sign);
}

/** The first character of a text that is neither space nor an opening sign. */
export function firstLetter(text: string): string {
  const found = /^[\s"'“«„‘([（「『《]*(.)/u.exec(text.slice(0, 16));
  return found?.[1] ?? '';
}
