import type { Tell } from '../violation.ts';
import { isLegalCode } from './characters.ts';
import type { Window } from './window.ts';

const reference = /&(?:#(\d{1,9});|#x([\da-fA-F]{1,8});|([A-Za-z_:][\w:.-]{0,63});|)/g;

const known: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What HTML calls characters that XML has no name for. */
const html: Readonly<Record<string, number>> = {
  nbsp: 0xa0,
  laquo: 0xab,
  raquo: 0xbb,
  ndash: 0x2013,
  mdash: 0x2014,
  hellip: 0x2026,
  lsquo: 0x2018,
  rsquo: 0x2019,
  ldquo: 0x201c,
  rdquo: 0x201d,
  shy: 0xad,
  copy: 0xa9,
  eacute: 0xe9,
  egrave: 0xe8,
  agrave: 0xe0,
  ccedil: 0xe7,
  auml: 0xe4,
  ouml: 0xf6,
  uuml: 0xfc,
  szlig: 0xdf,
};

/** The text `raw`, which begins at `from`, with its references resolved; tells of those that are none in XML. */
export function resolved(window: Window, from: number, raw: string, tell: Tell): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(reference, (whole: string, decimal, hexadecimal, name, at: number) => {
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    if (name !== undefined && Object.hasOwn(known, name)) return known[name] ?? '';
    if (!Number.isNaN(code) && isLegalCode(code)) return String.fromCodePoint(code);
    const place = window.place(from + at);
    if (name !== undefined) {
      const meant = Object.hasOwn(html, name) ? html[name] : undefined;
      const instead = meant === undefined ? 'the character itself' : `&#${meant}; or the character itself`;
      tell(
        place,
        'error',
        'entity',
        `XML does not know the entity &${name};`,
        `Write ${instead} in its place.`,
      );
    } else if (Number.isNaN(code))
      tell(place, 'error', 'ampersand', 'an "&" stands for itself', 'Write &amp; in its place.');
    else
      tell(
        place,
        'error',
        'character',
        `${whole} is a character that XML forbids`,
        'Remove it, or put a space there.',
      );
    return whole;
  });
}
