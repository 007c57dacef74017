/**
 * `text` without the characters XML 1.0 forbids: allowed are tab, line feed, carriage return, U+0020–U+D7FF,
 * U+E000–U+FFFD and U+10000–U+10FFFF, walked by code point, so that halves of a surrogate pair go as well.
 */
export function legalXml(text: string): string {
  return /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/.test(text) ? text : walked(text);
}

function walked(text: string): string {
  let legal = '';
  for (const character of text) if (isLegal(character.codePointAt(0) ?? 0)) legal += character;
  return legal;
}

function isLegal(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}

/** `text` as the content of an element: legal, with the five named entities only; a reader gets back the same text. */
export function xmlText(text: string): string {
  return legalXml(text).replace(/[&<>\r]/g, (character) => entities[character] ?? character);
}

/** `text` as an attribute's value between double quotes; white space other than the space survives as well. */
export function xmlAttribute(text: string): string {
  return legalXml(text).replace(/[&<>"'\r\n\t]/g, (character) => entities[character] ?? character);
}

/** Attributes as they stand in a tag, a space before each; those without a value are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlAttribute(value)}"`))
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
