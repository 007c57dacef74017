import type { FoldedText } from './fold.ts';
import type { Findings } from './found.ts';
import { strength } from './tokens.ts';

/** Letters with marks may stand in an address; the stops and quotation marks of any script end it. */
const link =
  /(?:https?:\/\/|www\.)(?=[a-z0-9\u00c0-\uffff])[^\s<>"'|\u061b\u061f\u0964\u3001\u3002\u00ab\u00bb\u2018-\u201e\u300a-\u300f[\]]+/gi;
const domain =
  /(?<![\w@./-])(?:[a-z0-9][a-z0-9-]*\.)+(?:org|com|net|int|gov|edu|eu|info|io|ch|uk|fr|de|ca|ru|cn)(?:\/[\w.~%/?#=&+-]*)?(?![\w@-]|\.\w)/gi;
const mail = /[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
const documentSymbol = /(?<![\w/.-])[A-ZА-Я][A-Za-zА-Я]{0,9}(?:\.[A-Z0-9]+)*(?:\/[A-Za-z0-9][\w.-]*)+/g;
// الساعة 13/00 is an hour.
const numbered =
  /(?<![\w/.,-]|الساعة[ \u00a0])(?:[CTF]-)?(\d{1,4})\/(\d{1,4})(?!\d|\/\d)(?:\/[A-ZА-Я]{2,8}(?![\w/\u0400-\u04ff]))?(?:[ \u00a0]?([A-ZМНКАВСЕ](?:-[A-Z])?)(?![\w\u0400-\u04ff.'-]))?/g;
const arabicLetters = [
  'ألف',
  'باء',
  'جيم',
  'دال',
  'هاء',
  'واو',
  'زاي',
  'حاء',
  'طاء',
  'ياء',
  'كاف',
  'لام',
  'ميم',
];
const arabicLettered = new RegExp(
  `(?<![\\w/.,-])(\\d{1,4}(?:/\\d{1,4})?) (${arabicLetters.join('|')})(?: (\\([IVXLC]+\\)))?(?![\\u0600-\\u06ff])`,
  'g',
);
const celex = /(?<![\w.,-])\d[12]\d{3}[A-Z]{1,2}\d{4}(?![\w-])/g;
const council = /(?<![\w/.,-])(\d{3,4})[ \u00a0]?\((19\d\d|20\d\d)\)/g;
const early = /(?<![\w/.,-])(\d{1,4})(?:[ \u00a0]([A-Z]))?[ \u00a0]?\(([IVXLC]+|S-[IVXLC]+)\)/g;

/** Cyrillic capitals that look like Latin ones, as they slip into symbols typed on a Russian keyboard. */
const lookalikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};

/**
 * Finds what is written alike in every language: web and mail addresses, document symbols (A/78/461), numbers of
 * resolutions and acts (52/169 M, 1373 (2001), 217 A (III), 2016/679).
 */
export function scanSymbols({ plain }: FoldedText, found: Findings): void {
  if (/https?:|www\./i.test(plain)) for (const match of plain.matchAll(link)) addLink(match, found);
  if (plain.includes('@'))
    for (const match of plain.matchAll(mail)) add(match, match[0].toLowerCase(), found);
  if (/\w\.[a-z]{2}/i.test(plain)) for (const match of plain.matchAll(domain)) addLink(match, found);
  if (/\d [\u0621-\u064a]/.test(plain))
    for (const match of plain.matchAll(arabicLettered)) addArabic(match, found);
  if (plain.includes('/')) {
    for (const match of plain.matchAll(documentSymbol)) addSymbol(match, found);
    for (const match of plain.matchAll(numbered)) addNumbered(match, found);
  }
  if (/\d[A-Z]/.test(plain)) for (const match of plain.matchAll(celex)) add(match, match[0], found);
  if (plain.includes('(')) {
    for (const match of plain.matchAll(council)) add(match, `${match[1]} (${match[2]})`, found);
    for (const match of plain.matchAll(early))
      add(match, `${match[1]}${match[2] === undefined ? '' : ` ${match[2]}`} (${match[3]})`, found);
  }
}

function add(match: RegExpExecArray, key: string, found: Findings, length = match[0].length): void {
  const start = match.index;
  const end = start + length;
  if (!found.isTaken(start, end))
    found.claim({ kind: 'reference', key, start, end, strength: strength.digits });
}

function addLink(match: RegExpExecArray, found: Findings): void {
  let url = match[0].replace(/[\u4e00-\u9fff].*$/, '');
  for (let length = -1; length !== url.length; ) {
    length = url.length;
    url = url.replace(/[.,;:!?*_]+$/, '');
    // A bracket that was opened outside closes outside.
    if (url.endsWith(')') && url.split('(').length < url.split(')').length) url = url.slice(0, -1);
  }
  url = url.replace(/\([^)]*$/, '');
  add(match, linkKey(url), found, url.length);
}

/** Addresses of one page in several languages differ in the language's code only. */
function linkKey(url: string): string {
  const bare = url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '');
  return bare.replace(
    /(?<=[/=._-])(?:[a-z]{2}(?:-[a-z]{2,4})?|english|french|spanish|russian|arabic|chinese)(?=[/&.?]|$)/g,
    '*',
  );
}

function addSymbol(match: RegExpExecArray, found: Findings): void {
  const symbol = match[0].replace(/[.-]+$/, '');
  if (!/\d/.test(symbol) || /^[A-Z]?[a-z]+\//.test(symbol)) return;
  const key = Array.from(symbol, (char) => lookalikes[char] ?? char).join('');
  add(match, /[А-Я]/.test(key) ? symbol : key, found, symbol.length);
}

/** 217 ألف (III), 52/169 ميم: the letters of a resolution's parts by their Arabic names. */
function addArabic(match: RegExpExecArray, found: Findings): void {
  const [, number = '', letter = '', session] = match;
  // "5 ألف" is five thousand; a letter needs the slash or the session to be one.
  if (!number.includes('/') && session === undefined) return;
  const latin = 'ABCDEFGHIJKLM'.charAt(arabicLetters.indexOf(letter));
  add(match, `${number} ${latin}${session === undefined ? '' : ` ${session}`}`, found);
}

function addNumbered(match: RegExpExecArray, found: Findings): void {
  const letter =
    match[3] === undefined ? '' : ` ${Array.from(match[3], (char) => lookalikes[char] ?? char).join('')}`;
  const prefix = /^[CTF]-/.exec(match[0])?.[0] ?? '';
  add(match, `${prefix}${match[1]}/${match[2]}${letter}`, found);
}
