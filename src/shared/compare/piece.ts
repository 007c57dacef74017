import { wordsOf } from './text-change.ts';

/** A segment as versions are compared by: its text and the numbering in front of it. */
export interface Versed {
  readonly text: string;
  readonly label?: string | undefined;
}

/** A segment made ready for comparing. */
export interface Piece {
  /** All of it without white space; equal when nothing was reworded. */
  readonly whole: string;
  /** The same without its numbering: a paragraph put in shifts the numbers of all that follow. */
  readonly body: string;
  /** Its words but for the numbering; counted when first asked for, since most pieces are never asked. */
  words(): Words;
}

interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export function pieceOf({ text, label }: Versed): Piece {
  const bare = label !== undefined && text.startsWith(label) ? text.slice(label.length) : text;
  const whole = tight(text);
  const body = bare === text ? whole : tight(bare);
  let known: Words | undefined;
  return {
    whole,
    body: body === '' ? whole : body,
    words: () => {
      known ??= countedWords(bare);
      return known;
    },
  };
}

/** How many of their words two pieces share: 0 none, 1 all (Dice's coefficient, 1945, over bags of words). */
export function likeness(one: Piece, other: Piece): number {
  if (one.body === other.body) return 1;
  const [mine, theirs] = [one.words(), other.words()];
  let shared = 0;
  for (const [word, count] of mine.counts) shared += Math.min(count, theirs.counts.get(word) ?? 0);
  return mine.size + theirs.size === 0 ? 0 : (2 * shared) / (mine.size + theirs.size);
}

function countedWords(text: string): Words {
  const counts = new Map<string, number>();
  let size = 0;
  for (const word of wordsOf(text.toLowerCase())) {
    if (!/[\p{L}\p{N}]/u.test(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    size += 1;
  }
  return { counts, size };
}

function tight(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}
