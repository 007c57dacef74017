import { isAscii, isUtf8 } from 'node:buffer';

const looked = 128 * 1024;
const block = 4096;
const lineFeed = 0x0a;

export type UnicodeMark = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What one look at the bytes of a file tells; taken once, since files may be large. */
export interface Look {
  readonly bytes: Uint8Array;
  /** What the byte order mark says, null without one. */
  readonly mark: UnicodeMark | 'utf-32' | null;
  /** Whether there are NULs, and escape characters (which some East Asian encodings live by). */
  readonly nul: boolean;
  readonly escapes: boolean;
  /** True when every byte fits UTF-8. */
  readonly utf8: boolean;
  /** The lines that are not plain ASCII, up to some length: the others tell nothing. */
  readonly sample: Uint8Array;
  /** True when the sample may end inside a character. */
  readonly cut: boolean;
  /** Bytes of the sample that begin a character of several bytes in UTF-8. */
  readonly leads: number;
}

export function lookAt(bytes: Uint8Array): Look {
  const sample = telling(bytes);
  return {
    bytes,
    mark: markOf(bytes),
    nul: bytes.includes(0),
    escapes: bytes.includes(0x1b),
    utf8: isUtf8(bytes),
    sample,
    cut: sample.length >= looked,
    leads: sample.reduce((count, byte) => (byte >= 0xc2 ? count + 1 : count), 0),
  };
}

function markOf(bytes: Uint8Array): Look['mark'] {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** In no encoding but UTF-16 does a line feed stand inside a character, so whole lines are whole characters. */
function telling(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let at = nextHigh(bytes, 0); at >= 0 && size < looked; ) {
    const start = Math.max(bytes.lastIndexOf(lineFeed, at) + 1, at - looked);
    const found = bytes.indexOf(lineFeed, at);
    const end = Math.min(found < 0 ? bytes.length : found + 1, start + looked - size);
    lines.push(bytes.subarray(start, end));
    size += end - start;
    at = end > at ? nextHigh(bytes, end) : -1;
  }
  return Buffer.concat(lines);
}

/** Where the next byte beyond ASCII stands, -1 when there is none. */
function nextHigh(bytes: Uint8Array, from: number): number {
  for (let start = from; start < bytes.length; start += block) {
    const part = bytes.subarray(start, start + block);
    if (!isAscii(part)) return start + part.findIndex((byte) => byte > 0x7f);
  }
  return -1;
}
