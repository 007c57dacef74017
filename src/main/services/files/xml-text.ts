import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { TriglotError } from '../../../shared/api/errors.ts';
import { trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import { recogniseBinary } from '../decode/binary.ts';
import { labelOf } from '../decode/encodings.ts';
import { inputFailure } from './failures.ts';
import { refuseOdd } from './read-bytes.ts';

/** How an XML file is encoded, and what it says of that itself. */
export interface XmlEncoding {
  /** WHATWG label of what it is read as. */
  readonly label: string;
  /** Whether it begins with a byte order mark. */
  readonly marked: boolean;
  /** What its XML declaration says, as it is written there; null when it says nothing. */
  readonly declared: string | null;
}

export interface XmlText {
  readonly encoding: XmlEncoding;
  /** In bytes. */
  readonly size: number;
  /**
   * The text piece by piece, without its byte order mark; no piece ends inside a surrogate pair. Bytes that are no text
   * come as U+FFFF, which XML forbids, so that whoever reads on meets them in their place. Throws `input`.
   */
  readonly pieces: Iterable<XmlPiece>;
}

export interface XmlPiece {
  readonly text: string;
  /** Bytes of the file that are read so far. */
  readonly end: number;
}

const step = 32 * 1024;

/** Opens the XML file at `path` for one reading, whatever its size. Throws `input` when it is missing, empty or no text. */
export function openXml(path: string): XmlText {
  try {
    const { size } = refuseOdd(path, statSync(path));
    const file = openSync(path, 'r');
    try {
      if (size === 0) throw new TriglotError('input', troubleAt(path, trouble('empty')));
      const buffer = Buffer.alloc(8192);
      const head = buffer.subarray(0, readSync(file, buffer, 0, buffer.length, 0));
      const what = recogniseBinary(head);
      if (what !== null)
        throw new TriglotError('input', troubleAt(path, trouble('not-xml', { what: trouble(what) })));
      const encoding = xmlEncoding(head.subarray(0, 1024));
      return { encoding, size, pieces: piecesOf(path, encoding) };
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    throw inputFailure(path, thrown);
  }
}

/** What the first bytes of a file tell (XML 1.0, appendix F). */
export function xmlEncoding(head: Uint8Array): XmlEncoding {
  const [a = 0, b = 0, c = 0] = head;
  const mark =
    a === 0xef && b === 0xbb && c === 0xbf
      ? 'utf-8'
      : a === 0xff && b === 0xfe
        ? 'utf-16le'
        : a === 0xfe && b === 0xff
          ? 'utf-16be'
          : null;
  const wide = mark ?? (a !== 0 && b === 0 ? 'utf-16le' : a === 0 && b !== 0 ? 'utf-16be' : null);
  const readable = new TextDecoder(wide ?? 'utf-8').decode(head);
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"'>]*)["']/.exec(readable)?.[1] ?? null;
  const said = declared === null ? null : labelOf(declared);
  const narrow = said === null || said.startsWith('utf-16') ? 'utf-8' : said;
  return { label: wide ?? narrow, marked: mark !== null, declared };
}

function* piecesOf(path: string, { label, marked }: XmlEncoding): Generator<XmlPiece> {
  const decode = decoderOf(label);
  let file = -1;
  try {
    file = openSync(path, 'r');
    const bytes = Buffer.alloc(step);
    let end = 0;
    for (let got = readSync(file, bytes); got > 0; got = readSync(file, bytes)) {
      const text = decode(bytes.subarray(0, got), false);
      yield { text: marked && end === 0 ? text.slice(1) : text, end: end + got };
      end += got;
    }
    yield { text: decode(Buffer.alloc(0), true), end };
  } catch (thrown) {
    throw inputFailure(path, thrown);
  } finally {
    if (file >= 0) closeSync(file);
  }
}

type Decode = (bytes: Buffer, last: boolean) => string;

function decoderOf(label: string): Decode {
  if (label === 'utf-8') return utf8Decoder();
  if (label.startsWith('utf-16')) return utf16Decoder(label === 'utf-16be');
  const decoder = new TextDecoder(label);
  return (bytes, last) => decoder.decode(bytes, { stream: !last }).replaceAll('\uFFFD', '\uFFFF');
}

function utf8Decoder(): Decode {
  let kept: Buffer = Buffer.alloc(0);
  return (bytes, last) => {
    const all = kept.length > 0 ? Buffer.concat([kept, bytes]) : bytes;
    const end = last ? all.length : wholeCharacters(all);
    kept = Buffer.from(all.subarray(end));
    const whole = all.subarray(0, end);
    return isUtf8(whole) ? whole.toString('utf8') : marking(whole);
  };
}

/** How many of `bytes` are whole characters of UTF-8, leaving out one that is begun at the end. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? bytes.length - back : bytes.length;
    }
  }
  return bytes.length;
}

/** `bytes` as text, with U+FFFF for what is broken; lines that are whole are left as they are. */
function marking(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(0x0a, at);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(at, end);
    text += isUtf8(line) ? line.toString('utf8') : line.toString('utf8').replaceAll('\uFFFD', '\uFFFF');
    at = end;
  }
  return text;
}

function utf16Decoder(big: boolean): Decode {
  let kept: Buffer = Buffer.alloc(0);
  return (bytes, last) => {
    const all = Buffer.concat([kept, bytes]);
    let end = all.length - (all.length % 2);
    const high = all[end - (big ? 2 : 1)] ?? 0;
    if (!last && high >= 0xd8 && high <= 0xdb) end -= 2;
    kept = all.subarray(end);
    const whole = all.subarray(0, end);
    const text = (big ? Buffer.from(whole).swap16() : whole).toString('utf16le');
    return last && kept.length > 0 ? `${text}\uFFFF` : text;
  };
}
