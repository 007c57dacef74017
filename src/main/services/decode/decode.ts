import { isUtf8 } from 'node:buffer';
import { TriglotError } from '../../../shared/api/errors.ts';
import { recogniseBinary } from './binary.ts';
import { labelOf, offered, strictly, telling } from './encodings.ts';
import { hasControls, isOdd, rankLegacy } from './legacy.ts';
import { guessUtf16 } from './utf16.ts';

const looked = 64 * 1024;

/** The encoding of a file and what else it could be; `encodings` holds `encoding` first. */
export interface Detected {
  readonly encoding: string;
  readonly encodings: readonly string[];
}

/**
 * The encoding of `bytes`, from their byte order mark, strict UTF-8, the pattern of NULs, and statistics, in this order.
 * Throws an `input` error naming `name` when the bytes are empty or no text at all.
 */
export function detectEncoding(bytes: Uint8Array, name: string): Detected {
  refuseBinary(bytes, name);
  const encoding = guess(bytes);
  if (encoding === null)
    throw new TriglotError(
      'input',
      `${name}: this is a binary file, not text. Save its text as .txt or .md.`,
    );
  return { encoding, encodings: alternatives(bytes, encoding) };
}

/**
 * `bytes` as text in `encoding`, without the byte order mark. A guessed UTF-8 (`forced` false) may hold a few broken
 * characters, shown as U+FFFD; an encoding that a person forced must fit exactly, else an `input` error says what to do.
 */
export function decodeAs(bytes: Uint8Array, encoding: string, name: string, forced: boolean): string {
  const label = labelOf(encoding);
  if (label === null)
    throw new TriglotError(
      'usage',
      `${name}: there is no encoding "${encoding}". Try one of: ${offered.join(', ')}.`,
    );
  if (!forced && label === 'utf-8') return new TextDecoder(label).decode(bytes);
  const text = misfits(bytes, label) ? null : strictly(bytes, label);
  if (text !== null && !(forced && !label.startsWith('utf') && hasControls(text))) return text;
  throw new TriglotError('input', `${name}: its text is not ${label}. ${advice(bytes, label)}`);
}

/** Throws an `input` error when `bytes` are empty or of a format that is known not to be text. */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0)
    throw new TriglotError('input', `${name}: the file is empty. Choose the file that holds the text.`);
  const what = recogniseBinary(bytes);
  if (what !== null)
    throw new TriglotError(
      'input',
      `${name}: this is ${what}, not text. Save its text as .txt or .md and take that.`,
    );
}

function guess(bytes: Uint8Array): string | null {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return isUtf32(bytes) ? null : marked;
  if (bytes.includes(0)) return guessUtf16(bytes);
  if (isUtf8(bytes)) return bytes.includes(0x1b) ? (rankLegacy(bytes)[0] ?? 'utf-8') : 'utf-8';
  if (nearlyUtf8(bytes)) return 'utf-8';
  return rankLegacy(bytes).find((label) => strictly(bytes, label) !== null) ?? fallback(bytes);
}

/** A lone odd byte is likelier a slip of the pen in Western text than a reason to give up. */
function fallback(bytes: Uint8Array): string | null {
  const text = strictly(bytes, 'windows-1252');
  return text === null || hasControls(text) ? null : 'windows-1252';
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function isUtf32(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0;
}

/** UTF-8 that was cut in the middle of a character, or spoilt in a few places: most sequences are whole. */
function nearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(telling(bytes, looked));
  const broken = text.split('\uFFFD').length - 1;
  let whole = 0;
  for (const character of text) if (character > '\u007F' && character !== '\uFFFD') whole += 1;
  return whole >= 20 && broken * 50 <= whole;
}

function alternatives(bytes: Uint8Array, encoding: string): readonly string[] {
  const sample = telling(bytes, looked);
  const cut = sample.length >= looked;
  const ranked = [encoding, ...(isUtf8(bytes) ? [] : rankLegacy(bytes)), ...offered];
  return [...new Set(ranked)].filter((label) => {
    if (label === encoding) return true;
    const text = misfits(bytes, label) ? null : strictly(sample, label, cut);
    return text !== null && !isOdd(text);
  });
}

/**
 * Bytes that are UTF-8 through and through, with many characters beyond ASCII, are nothing else, though other decoders
 * would take them and give gibberish; and text without a NUL or a mark is hardly UTF-16.
 */
function misfits(bytes: Uint8Array, label: string): boolean {
  if (label === 'utf-8') return false;
  const marked = byteOrderMark(bytes);
  if (marked !== null) return marked !== label;
  if (label.startsWith('utf-16')) return guessUtf16(bytes) !== label || (!bytes.includes(0) && isUtf8(bytes));
  if (bytes.includes(0)) return true;
  return !bytes.includes(0x1b) && isUtf8(bytes) && sequences(bytes) >= 8;
}

/** Bytes that begin a character of several bytes in UTF-8, counted up to a few. */
function sequences(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) {
    if (byte >= 0xc2) count += 1;
    if (count >= 8) break;
  }
  return count;
}

function advice(bytes: Uint8Array, wrong: string): string {
  const likely = guess(bytes);
  if (likely === null) return 'Save it as UTF-8 and take that.';
  return likely === wrong
    ? 'A few of its characters are broken: save it as UTF-8 and take that.'
    : `It looks like ${likely}: choose that, or leave the choice to Triglot.`;
}
