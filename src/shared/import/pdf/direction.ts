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

/** A text and how far it stands from the one that is read before it; null for the first of a line. */
export interface Following {
  readonly text: PdfText;
  readonly distance: number | null;
}

/** The texts of a line, given from left to right, in the order they are read. */
export function inReadingOrder(texts: readonly PdfText[], backwards: boolean): readonly Following[] {
  const groups = backwards ? groupsOf(texts).toReversed() : [texts];
  const found: Following[] = [];
  let before: readonly PdfText[] | null = null;
  for (const group of groups) {
    let right: number | null = null;
    for (const text of group) {
      const last = before?.[0];
      const gap: number | null =
        right !== null ? text.x - right : last === undefined ? null : last.x - rightOf(group);
      found.push({ text, distance: gap });
      right = Math.max(right ?? text.x, text.x + text.width);
    }
    before = group;
  }
  return found;
}

/** Words and numbers that run from left to right within a line that runs the other way, together; all others by themselves. */
function groupsOf(texts: readonly PdfText[]): readonly (readonly PdfText[])[] {
  const groups: PdfText[][] = [];
  for (const text of texts) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && runOn(before, text)) last.push(text);
    else groups.push([text]);
  }
  return groups;
}

/** Words of other scripts run on over a space, numbers only where they touch. */
function runOn(before: PdfText, text: PdfText): boolean {
  if (!runsForwards(before.text) || !runsForwards(text.text)) return false;
  const touches = text.x - before.x - before.width < 0.12 * text.height;
  return touches || (/\p{L}/u.test(before.text) && /\p{L}/u.test(text.text));
}

function runsForwards(text: string): boolean {
  return /[\p{L}\p{Nd}]/u.test(text) && !rightToLeft.test(text);
}

function rightOf(texts: readonly PdfText[]): number {
  return Math.max(...texts.map(({ x, width }) => x + width));
}

const presentationForms = /[\ufb50-\ufbb1\ufbd3-\ufbff\ufe80-\ufefc]+/g;
const swapped = /ا([اأإآ])ل/g;
const swappedAlone = /(?<![\p{L}\p{M}])([وف]?)ال(?![\p{L}\p{M}])/gu;

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
};

/**
 * A text of a line that runs from right to left as it is read. pdfjs turns texts about one by one: brackets that stand by
 * themselves it leaves as they are seen, and the two letters of lam-alef, one sign in the file, it parts.
 */
export function turnedAbout(text: string): string {
  if (!/[\p{L}\p{Nd}]/u.test(text)) return [...text].map((sign) => mirrored[sign] ?? sign).join('');
  return text.replace(/^([اأإآ])ل$/, 'ل$1');
}

/**
 * Arabic as it is written: letters for the forms they take within a word, and lam-alef the right way round where nothing else
 * can be meant (two alefs on end, an article alone).
 */
export function plainArabic(text: string): string {
  return text
    .replace(presentationForms, (forms) => forms.normalize('NFKC'))
    .replace(swapped, 'ال$1')
    .replace(swappedAlone, '$1لا');
}
