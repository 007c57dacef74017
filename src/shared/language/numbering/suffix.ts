const latinMultiples = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'nonies',
  'decies',
];
const multiple = new RegExp(`^\\s?(${latinMultiples.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** What may stand behind a number and belongs to it: "bis", "er", a letter ("12a"), "-1" – its length and its key. */
export function readSuffix(text: string): { end: number; key: string } {
  const ordinal = /^(?:er|re|ère|º|ª|°|\.º|\.ª|o|st|nd|rd|th)(?![\p{L}\p{Nd}])/u.exec(text);
  if (ordinal !== null) return { end: ordinal[0].length, key: '' };
  const latin = multiple.exec(text);
  if (latin !== null) return { end: latin[0].length, key: ` ${latin[1]!.toLowerCase()}` };
  const letter = /^[a-zA-Z](?![\p{L}\p{M}\p{Nd}])/u.exec(text);
  if (letter !== null) return { end: 1, key: letter[0].toLowerCase() };
  const further = /^-(\d{1,2})(?![\p{L}\d])/u.exec(text);
  return further === null ? { end: 0, key: '' } : { end: further[0].length, key: further[0] };
}

/** The suffix for the n-th insertion, as 之二 (= bis) says it. */
export function insertionKey(value: number): string {
  const latin = value < 2 ? undefined : latinMultiples[value - 2];
  return latin === undefined ? `-${value}` : ` ${latin}`;
}
