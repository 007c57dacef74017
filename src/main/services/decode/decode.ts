import { TriglotError } from '../../../shared/api/errors.ts';
import { type Trouble, trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import { recogniseBinary } from './binary.ts';
import { labelOf, offered, strictly } from './encodings.ts';
import { hasControls, isOdd, rankLegacy } from './legacy.ts';
import { type Look, lookAt } from './look.ts';
import { guessUtf16 } from './utf16.ts';

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
  const look = lookAt(bytes);
  const encoding = guess(look);
  if (encoding === null) throw new TriglotError('input', troubleAt(name, trouble('binary')));
  return { encoding, encodings: alternatives(look, encoding) };
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
      troubleAt(name, trouble('no-encoding', { encoding, offered: offered.join(', ') })),
    );
  if (!forced && label === 'utf-8') return new TextDecoder(label).decode(bytes);
  const look = lookAt(bytes);
  const text = misfits(look, label) ? null : strictly(bytes, label);
  if (text !== null && !(forced && !label.startsWith('utf') && hasControls(text))) return text;
  throw new TriglotError(
    'input',
    troubleAt(name, trouble('wrong-encoding', { encoding: label, cure: advice(look, label) })),
  );
}

/** Throws an `input` error when `bytes` are empty or of a format that is known not to be text. */
export function refuseBinary(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new TriglotError('input', troubleAt(name, trouble('empty')));
  const what = recogniseBinary(bytes);
  if (what !== null)
    throw new TriglotError('input', troubleAt(name, trouble('not-text', { what: trouble(what) })));
}

function guess(look: Look): string | null {
  const { bytes, mark, nul, escapes, utf8 } = look;
  if (mark !== null) return mark === 'utf-32' ? null : mark;
  if (nul) return guessUtf16(bytes);
  if (utf8) return escapes ? (rankLegacy(look)[0] ?? 'utf-8') : 'utf-8';
  if (isNearlyUtf8(look)) return 'utf-8';
  return rankLegacy(look).find((label) => strictly(bytes, label) !== null) ?? fallback(bytes);
}

/** A lone odd byte is likelier a slip of the pen in Western text than a reason to give up. */
function fallback(bytes: Uint8Array): string | null {
  const text = strictly(bytes, 'windows-1252');
  return text === null || hasControls(text) ? null : 'windows-1252';
}

/** UTF-8 that was cut in the middle of a character, or spoilt in a few places: most sequences are whole. */
function isNearlyUtf8({ sample }: Look): boolean {
  const text = new TextDecoder('utf-8').decode(sample);
  const broken = text.split('\uFFFD').length - 1;
  let whole = 0;
  for (const character of text) if (character > '\u007F' && character !== '\uFFFD') whole += 1;
  return whole >= 20 && broken * 50 <= whole;
}

function alternatives(look: Look, encoding: string): readonly string[] {
  const { sample, cut, utf8 } = look;
  const ranked = [encoding, ...(utf8 ? [] : rankLegacy(look)), ...offered];
  return [...new Set(ranked)].filter((label) => {
    if (label === encoding) return true;
    const text = misfits(look, label) ? null : strictly(sample, label, cut);
    return text !== null && !isOdd(text);
  });
}

/**
 * Bytes that are UTF-8 through and through, with many characters beyond ASCII, are nothing else, though other decoders
 * would take them and give gibberish; and text without a NUL or a mark is hardly UTF-16.
 */
function misfits({ bytes, mark, nul, escapes, utf8, leads }: Look, label: string): boolean {
  if (label === 'utf-8') return false;
  if (mark !== null) return mark !== label;
  if (label.startsWith('utf-16')) return (!nul && utf8) || guessUtf16(bytes) !== label;
  if (nul) return true;
  return utf8 && !escapes && leads >= 8;
}

function advice(look: Look, wrong: string): Trouble {
  const likely = guess(look);
  if (likely === null) return trouble('save-as-utf8');
  return likely === wrong ? trouble('few-broken') : trouble('looks-like', { encoding: likely });
}
