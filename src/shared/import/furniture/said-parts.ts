/**
 * The parts of a line that stand far from each other, their letters and figures only, in small letters: a head of a page in capitals says
 * what the heading says. Parts without a word are none.
 */
export function partsSaid(text: string): readonly string[] {
  return text
    .split(/\s{3,}/u)
    .map((part) => part.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, ''))
    .filter((part) => /\p{L}{2}/u.test(part));
}
