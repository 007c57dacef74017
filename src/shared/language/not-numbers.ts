import type { FoldedText } from './fold.ts';
import type { Token } from './tokens.ts';

/** Digits glued to Latin letters before them, by a hyphen to a name, or with letters and digits behind them. */
export function isCode(tokens: readonly Token[], from: number, to: number, { plain }: FoldedText): boolean {
  const token = tokens[from];
  if (token === undefined) return false;
  const before = tokens[from - 1];
  if (!token.spaced && before?.kind === 'word' && isLatin(plain, before.end - 1)) return !isUnit(before);
  const named = tokens[from - 2];
  const hyphen = before?.kind === 'sign' && before.key === '-' && !before.spaced && !token.spaced;
  if (hyphen && named?.kind === 'word' && isName(named, plain)) return !isUnit(named);
  const after = tokens[to];
  if (after?.kind !== 'word' || after.spaced || isUnit(after)) return false;
  const behind = tokens[to + 1];
  return behind?.kind === 'number' && !behind.spaced;
}

function isUnit(word: Token): boolean {
  return (
    word.entry?.month !== undefined || word.entry?.currency !== undefined || word.entry?.provision === true
  );
}

/** Russian writes "в 1990-е" and Arabic "و-5": short words of other scripts are no names. */
function isName(word: Token, text: string): boolean {
  return isLatin(text, word.end - 1) || word.end - word.start >= 4;
}

function isLatin(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x250;
}

/** "(1)" and "1)" that stand free number the members of a list. */
export function isEnumerator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined || after?.key !== ')' || after.spaced || !(token.int < 100)) return false;
  const open = tokens[at - 1];
  const before = tokens[at - 2];
  if (open?.key !== '(') return open === undefined || open.key === ';' || open.key === ':';
  if (before === undefined) return true;
  return before.kind === 'sign'
    ? before.key !== ')'
    : open.spaced &&
        before.kind === 'word' &&
        before.entry?.provision !== true &&
        before.entry?.listWord !== true;
}
