import { diffCleanupSemantic, diffMain } from 'diff-match-patch-es';
import type { TextChange } from '../model/version-match.ts';
import { encoded, mostCodes } from './code.ts';

const kinds = { [-1]: 'dropped', 0: 'same', 1: 'new' } as const;

/**
 * How `before` was reworded to `after`, by whole words (by characters where a script puts no spaces between words), as pieces in
 * reading order: those that are `same` or `dropped` make up `before`, those that are `same` or `new` make up `after`.
 */
export function textChanges(before: string, after: string): readonly TextChange[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (new Set([...old, ...fresh]).size > mostCodes) return whole(before, after);
  const diffs = diffMain(...encoded(old, fresh), { diffTimeout: 0 }, false);
  diffCleanupSemantic(diffs);
  let [at, to] = [0, 0];
  return diffs.map(([operation, units]) => {
    const words = operation === -1 ? old.slice(at, at + units.length) : fresh.slice(to, to + units.length);
    if (operation !== 1) at += units.length;
    if (operation !== -1) to += units.length;
    return { kind: kinds[operation], text: words.join('') };
  });
}

/** Words, runs of digits, runs of white space and every other character alone; nothing is left out. */
export function wordsOf(text: string): readonly string[] {
  return text.match(words) ?? [];
}

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const words = new RegExp(
  String.raw`[${unspaced}]\p{M}*|(?:(?![${unspaced}])[\p{L}\p{M}])+|\p{N}+|\s+|.`,
  'gsu',
);

function whole(before: string, after: string): readonly TextChange[] {
  return [
    { kind: 'dropped', text: before },
    { kind: 'new', text: after },
  ];
}
