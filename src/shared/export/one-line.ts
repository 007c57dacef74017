import { legalXml } from './xml.ts';

/**
 * `text` as memories and tables hold it: in one line, trimmed, without characters that XML forbids; line breaks, tabs
 * and runs of spaces are one space. No-break spaces and marks of writing direction stay.
 */
export function oneLine(text: string): string {
  return legalXml(text.replace(/[\v\f\u0085\u2028\u2029]/g, ' '))
    .replace(/[ \t\n\r]+/g, ' ')
    .trim();
}
