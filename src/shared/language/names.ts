import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import { regionsInHan } from './regions.ts';
import { romanise } from './romanise.ts';
import type { Rules } from './rules.ts';
import { strength, type Token } from './tokens.ts';

const capital = /\p{Lu}/u;
const shortest = 3;

/**
 * Finds names: countries in any script ("region:KZ"), and in scripts that have capitals every capitalised word inside a
 * sentence, keyed by its romanised form ("name:semipalatinsk").
 */
export function scanNames(tokens: readonly Token[], folded: FoldedText, rules: Rules, found: Findings): void {
  const { text } = folded;
  for (const { code, start, end } of rules.hasHan ? regionsInHan(text, rules.tag) : [])
    found.add({ kind: 'name', key: `region:${code}`, start, end, strength: strength.word });
  tokens.forEach((token, at) => {
    if (token.kind !== 'word' || (token.entry === null && !rules.cased)) return;
    const capitalised = rules.cased && isCapital(text.charCodeAt(token.start));
    const region = token.entry?.region;
    if (region !== undefined && (capitalised || !rules.cased)) {
      found.add({
        kind: 'name',
        key: `region:${region}`,
        start: token.start,
        end: token.end,
        strength: strength.word,
      });
      return;
    }
    if (
      !capitalised ||
      token.entry !== null ||
      token.end - token.start < shortest ||
      beginsSentence(tokens, at, text)
    )
      return;
    const key = `name:${romanise(text.slice(token.start, token.end))}`;
    found.add({ kind: 'name', key, start: token.start, end: token.end, strength: strength.word });
  });
}

function isCapital(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return capital.test(String.fromCharCode(code));
}

function beginsSentence(tokens: readonly Token[], at: number, text: string): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token?.kind !== 'sign') return false;
    if (token.key === '.' && isTitle(tokens[before - 1], text)) return false;
    if (/[.!?:;«"“„\u0001]/.test(token.key)) return true;
    if (token.key === ',' || token.key === '-') return false;
  }
  return true;
}

/** "Mr.", "Sra.", "M.", "Dr.": a sentence hardly ends in a short word with a capital. */
function isTitle(word: Token | undefined, text: string): boolean {
  return word?.kind === 'word' && word.end - word.start <= 4 && isCapital(text.charCodeAt(word.start));
}
