import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import { romanValue } from './roman.ts';
import { strength, type Token } from './tokens.ts';

/** Cyrillic capitals that stand for Roman figures on a Russian keyboard. */
const romanLookalikes: Readonly<Record<string, string>> = { Х: 'X', І: 'I', С: 'C', М: 'M' };

const romanStart = /[IVXLCDMХІСМ]/;

/**
 * Finds references to numbered parts of a text ("articles 3, 4 and 5", "subsection 16(1)", "Chapter IV", "siglo XX").
 * Every number is a value of its own, keyed by the number alone: what a part is called differs between languages
 * (a Canadian "section" is an «article»), its number does not.
 * In scripts with capitals (`cased`) short cues need their full stop.
 */
export function scanProvisions(
  tokens: readonly Token[],
  folded: FoldedText,
  cased: boolean,
  found: Findings,
): void {
  tokens.forEach((token, at) => {
    const entry = token.kind === 'word' ? token.entry : null;
    if (entry?.provision === true || entry?.romanCue === true || entry?.century === true)
      afterCue(tokens, at, folded, cased, found);
    if (entry?.century === true) centuryBefore(tokens, at - 1, folded, found);
    if (token.kind === 'number' && !token.used) partsBehind(tokens, at + 1, found);
  });
}

function afterCue(
  tokens: readonly Token[],
  cue: number,
  folded: FoldedText,
  cased: boolean,
  found: Findings,
): void {
  const word = tokens[cue] as Token;
  const dotted = tokens[cue + 1]?.key === '.' && tokens[cue + 1]?.spaced === false;
  // A short word is a cue only as an abbreviation: "p. 5", "par. 3", but not «par mille».
  if (cased && word.end - word.start <= 3 && !dotted) return;
  let at = skipNumberSign(tokens, dotted ? cue + 2 : cue + 1);
  for (let members = 0; members < 40; members += 1) {
    const next = member(tokens, at, folded, found, members === 0 ? word : null);
    if (next === at) return;
    const link = skipLink(tokens, next);
    if (link === next) return;
    at = link;
  }
}

/** Takes the number at `at`, with the parts behind it; gives the index behind them, `at` when there is none. */
function member(
  tokens: readonly Token[],
  at: number,
  folded: FoldedText,
  found: Findings,
  cue: Token | null,
): number {
  const token = tokens[at];
  if (token === undefined || token.used) return at;
  if (token.key === '(' && tokens[at + 1]?.kind === 'number') return partsBehind(tokens, at, found);
  if (token.kind === 'number') {
    const written = token.strength === strength.digits;
    // "Article first" is one; "a part one can …" is none, and a list goes on in figures only.
    if (!written && (cue === null || !(token.ordinal || token.strength > strength.faint))) return at;
    if (cue?.entry?.provision !== true && !written) return at;
    const kind = cue?.entry?.provision === true || cue === null ? 'reference' : 'number';
    const start = token.start;
    found.add({
      kind,
      key: token.key,
      start,
      end: token.end,
      strength: written ? strength.digits : strength.word,
    });
    token.used = true;
    return partsBehind(tokens, at + 1, found);
  }
  return token.kind === 'word' && roman(token, folded, found) ? at + 1 : at;
}

/** Every "(2)" that follows without a gap is a number of its own; letters are passed over. */
function partsBehind(tokens: readonly Token[], from: number, found: Findings): number {
  let at = from;
  while (tokens[at]?.key === '(' && (at === from ? true : tokens[at]?.spaced === false)) {
    const inner = tokens[at + 1];
    const close = tokens[at + 2];
    if (inner === undefined || close?.key !== ')' || close.spaced) break;
    if (inner.kind === 'number') {
      if (tokens[at]?.spaced === true && tokens[at - 1]?.kind === 'number') break;
      if (!inner.used)
        found.add({
          kind: 'reference',
          key: inner.key,
          start: inner.start,
          end: inner.end,
          strength: strength.digits,
        });
      inner.used = true;
    } else if (inner.end - inner.start > 3 || tokens[at]?.spaced === true) break;
    at += 3;
  }
  return at;
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
  const value = /^[CDLM]$/.test(latin) ? null : romanValue(latin);
  if (value === null) return false;
  found.add({
    kind: 'reference',
    key: String(value),
    start: token.start,
    end: token.end,
    strength: strength.digits,
  });
  token.used = true;
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
