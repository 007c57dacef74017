import type { PdfText } from './page.ts';

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const letters = /\p{L}/gu;

/** True where most letters are of a script that is written from right to left. */
export function isRightToLeft(texts: readonly Pick<PdfText, 'text'>[]): boolean {
  let balance = 0;
  for (const { text } of texts)
    for (const [letter] of text.matchAll(letters)) balance += rightToLeft.test(letter) ? 1 : -1;
  return balance > 0;
}
