import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import { romanValue } from './roman.ts';
import type { Rules } from './rules.ts';
import { strength, type Token } from './tokens.ts';

/** Cyrillic capitals that stand for Roman figures on a Russian keyboard. */
const romanLookalikes: Readonly<Record<string, string>> = { Х: 'X', І: 'I', С: 'C', М: 'M' };

const romanStart = /[IVXLCDMХІСМ]/;

/**
 * Finds references to numbered parts of a text ("articles 3, 4 and 5", "subsection 16(1)", "Chapter IV", "siglo XX").
 * Every number is a value of its own, keyed by the number alone: what a part is called differs between languages
 * (a Canadian "section" is an «article»), its number does not.
 */
export function scanProvisions(
  tokens: readonly Token[],
  folded: FoldedText,
  rules: Rules,
  found: Findings,
): void {
  tokens.forEach((token, at) => {
    const entry = token.kind === 'word' ? token.entry : null;
    if (entry?.provision === true || entry?.romanCue === true || entry?.century === true)
      afterCue(tokens, at, folded, rules, found);
    if (entry?.century === true) centuryBefore(tokens, at - 1, folded, found);
    if (token.kind === 'number' && !token.used) partsBehind(tokens, at + 1, false, found);
  });
}

function afterCue(
  tokens: readonly Token[],
  cue: number,
  folded: FoldedText,
  rules: Rules,
  found: Findings,
): void {
  const word = tokens[cue] as Token;
  const dotted = tokens[cue + 1]?.key === '.' && tokens[cue + 1]?.spaced === false;
  // A short word is a cue only as an abbreviation: "p. 5", "par. 3", but not «par mille».
  if (rules.cased && word.end - word.start <= 3 && !dotted) return;
  let at = skipNumberSign(tokens, dotted ? cue + 2 : cue + 1);
  if (isPerHundred(tokens, cue)) return;
  // "allegati da I a III", "anexos del I al III"
  const opener = tokens[at]?.kind === 'word' ? tokens[at]?.entry : null;
  const figures = tokens[at + 1]?.kind === 'word' || tokens[at + 1]?.strength === strength.digits;
  if (figures && (opener?.listWord === true || opener?.dateWord === true)) at += 1;
  for (let members = 0; members < 40; members += 1) {
    const next = member(tokens, at, folded, rules, found, members === 0 ? word : null);
    if (next === at) return;
    const link = skipLink(tokens, next);
    if (link === next) return;
    at = link;
  }
}

/** "35 p. 100": per cent, and no page. */
export function isPerHundred(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.entry?.perHundred !== true || tokens[at - 1]?.kind !== 'number') return false;
  return tokens[tokens[at + 1]?.key === '.' ? at + 2 : at + 1]?.key === '100';
}

/** Takes the number at `at`, with the parts behind it; gives the index behind them, `at` when there is none. */
function member(
  tokens: readonly Token[],
  at: number,
  folded: FoldedText,
  rules: Rules,
  found: Findings,
  cue: Token | null,
): number {
  const token = tokens[at];
  if (token === undefined || token.used) return at;
  if (token.key === '(' && tokens[at + 1]?.kind === 'number') return partsBehind(tokens, at, true, found);
  if (token.kind === 'number') {
    const written = token.strength === strength.digits;
    if (!written && !isSpeltReference(token, cue, folded, rules)) return at;
    take(token, token.key, written ? strength.digits : strength.word, found);
    return partsBehind(tokens, at + 1, true, found);
  }
  return token.kind === 'word' && roman(token, folded, found) ? at + 1 : at;
}

/** "Artículo primero" and "Part Two" are references, "a figure first seen" and "a part one can …" are none. */
function isSpeltReference(token: Token, cue: Token | null, folded: FoldedText, rules: Rules): boolean {
  if (cue?.entry?.provision !== true) return false;
  if (token.ordinal) return rules.data?.traits?.ordinalAfterNoun === true;
  return token.strength > strength.faint && /\p{Lu}/u.test(folded.text.charAt(cue.start));
}

/**
 * Takes every "(2)" that follows, as a number of its own, and passes over letters; gives the index behind them.
 * Behind a cue there may be a space in front of them: "Article 2 (7)".
 */
function partsBehind(tokens: readonly Token[], from: number, cued: boolean, found: Findings): number {
  let at = from;
  while (tokens[at]?.key === '(' && (cued || tokens[at]?.spaced === false)) {
    const inner = tokens[at + 1];
    const close = tokens[at + 2];
    if (inner === undefined || close?.key !== ')' || close.spaced) break;
    if (inner.kind === 'number') {
      if (!(inner.int < 1000)) break;
      if (!inner.used) take(inner, inner.key, strength.digits, found);
    } else if (inner.end - inner.start > 3) break;
    at += 3;
  }
  return at;
}

function take(token: Token, key: string, trust: number, found: Findings): void {
  found.add({ kind: 'reference', key, start: token.start, end: token.end, strength: trust });
  token.used = true;
}

function centuryBefore(tokens: readonly Token[], at: number, folded: FoldedText, found: Findings): void {
  const token = tokens[at];
  if (token?.kind === 'word' && !token.used) roman(token, folded, found);
}

function roman(token: Token, { plain }: FoldedText, found: Findings): boolean {
  if (!romanStart.test(plain.charAt(token.start))) return false;
  const letters = plain.slice(token.start, token.end).replace(/(?:e|ème|er|o|º)$/, '');
  const latin = Array.from(letters, (char) => romanLookalikes[char] ?? char).join('');
  // A single C, D, L or M is a letter of the alphabet.
  const value = /^[CDLM]+$/.test(latin) ? null : romanValue(latin);
  if (value === null) return false;
  take(token, String(value), strength.digits, found);
  return true;
}

function skipNumberSign(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.kind === 'sign' && /^[°ºª№§]$/.test(tokens[next]?.key ?? '')) next += 1;
  return next;
}

function skipLink(tokens: readonly Token[], at: number): number {
  let next = at;
  if (tokens[next]?.key === ',' || tokens[next]?.key === '-') next += 1;
  while (tokens[next]?.kind === 'word' && tokens[next]?.entry?.listWord === true && next - at < 3) next += 1;
  return next;
}
