const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  sect: '§',
  para: '¶',
  deg: '°',
  middot: '·',
  bull: '•',
  copy: '©',
  reg: '®',
  times: '×',
  euro: '€',
  shy: '',
};
const entity = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/;

/** The character an HTML entity at `at` stands for, null when there is none. */
export function readEntity(text: string, at: number): { to: number; text: string } | null {
  const found = entity.exec(text.slice(at, at + 12));
  if (found === null) return null;
  const to = at + found[0].length;
  if (found[3] !== undefined) {
    const character = Object.hasOwn(named, found[3]) ? named[found[3]] : undefined;
    return character === undefined ? null : { to, text: character };
  }
  const code = found[1] === undefined ? Number.parseInt(found[2]!, 16) : Number(found[1]);
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return isCharacter ? { to, text: String.fromCodePoint(code) } : null;
}
