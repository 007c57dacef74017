import type { PhysicalLine } from '../physical-lines.ts';

/** What stands at the beginning of a line and is not part of its text. */
export interface Opening {
  /** Length of the opening, white space behind it included. */
  readonly length: number;
  readonly heading?: number;
  readonly bullet?: boolean;
  readonly note?: string;
  /** The rest of the line is closed by hashes of this length, white space included. */
  readonly closing?: number;
}

const quote = /^(?:>\s?)+/;
const atx = /^(#{1,6})(?:\s+|$)/;
const atxClose = /\s+#+\s*$/;
const bullet = /^[-*+•▪◦‣]\s+(?:\[[ xX]\]\s+)?(?=\S)/;
const noteDefinition = /^\[\^([^\]\s]{1,40})\]:\s*/;
const reference = /^\[[^\]^][^\]]{0,200}\]:\s+\S+(?:\s+["'(].{0,200}["')])?$/;
const fence = /^(`{3,}|~{3,})/;
const separator = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?$/;
const setext = /^(?:=+|-{2,})$/;
const pageNumber = /^[-–—]\s*\d{1,4}\s*[-–—]$/;
const dashes = /^(?:[-*_]\s*){3,}$/;

/** The opening of a line of Markdown: quote signs, hashes, a bullet, the label of a footnote. */
export function openingOf(text: string): Opening {
  const quoted = quote.exec(text)?.[0].length ?? 0;
  const rest = text.slice(quoted, quoted + 400);
  if (pageNumber.test(rest) || dashes.test(rest)) return { length: quoted };
  const hashes = atx.exec(rest);
  if (hashes !== null) {
    const closing = atxClose.exec(text.slice(quoted + hashes[0].length))?.[0].length ?? 0;
    return { length: quoted + hashes[0].length, heading: hashes[1]!.length, closing };
  }
  const note = noteDefinition.exec(rest);
  if (note !== null) return { length: quoted + note[0].length, note: note[1]! };
  const item = bullet.exec(rest);
  return item === null ? { length: quoted } : { length: quoted + item[0].length, bullet: true };
}

/** How many quotations a line says that it is in. */
export function quoteDepth(text: string): number {
  return quote.exec(text)?.[0].replace(/\s/g, '').length ?? 0;
}

/** The sign that opens or closes a block of code, null when the line is none. */
export function fenceOf(text: string): string | null {
  return fence.exec(text)?.[1] ?? null;
}

/** True for the definition of a link, which is not read. */
export function isReference(text: string): boolean {
  return text.startsWith('[') && reference.test(text.slice(0, 1000));
}

/** True for the line under a table's head. */
export function isSeparator(text: string): boolean {
  return text.length < 2000 && text.includes('|') && separator.test(text);
}

/** Level of the heading that `text` underlines (=== or ---), 0 when it is no underline of one. */
export function underlineLevel(text: string, line: PhysicalLine, above: string): number {
  if (line.blanks > 0 || !setext.test(text) || above.length > 100 || /[.,;:。，；]$/u.test(above)) return 0;
  return text.startsWith('=') ? 1 : 2;
}

/** Number of the line that closes the metadata (YAML) a file begins with, -1 when it begins otherwise. */
export function metadataEnd(texts: readonly string[]): number {
  if (texts[0] !== '---') return -1;
  for (let at = 1; at < Math.min(texts.length, 60); at++) {
    const text = texts[at]!;
    if (text === '---' || text === '...') return at;
    if (!/^(?:[\w.-]+\s*:|- |#|[\]}"'])/.test(text)) return -1;
  }
  return -1;
}
