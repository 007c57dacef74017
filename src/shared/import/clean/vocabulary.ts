import type { Line } from '../line.ts';

/** The words of a document in lower case, compounds with their hyphens as well as their parts. */
export type Vocabulary = ReadonlySet<string>;

const word = /[\p{L}\p{M}]+(?:[-‐][\p{L}\p{M}]+)*/gu;

/** Collects the words of the lines, leaving out those a line break has torn. */
export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>();
  let torn = false;
  for (const { text } of lines) {
    const found = text.match(word) ?? [];
    const endsTorn = /[-‐]$/u.test(text);
    found.forEach((one, at) => {
      if ((torn && at === 0) || (endsTorn && at === found.length - 1)) return;
      const lower = one.toLowerCase().replace(/‐/g, '-');
      words.add(lower);
      if (lower.includes('-')) for (const part of lower.split('-')) words.add(part);
    });
    torn = endsTorn;
  }
  return words;
}
