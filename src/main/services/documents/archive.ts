import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { TriglotError } from '../../../shared/api/errors.ts';
import { trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import { xmlEncoding } from '../files/xml-text.ts';

/** A ZIP archive in memory. Nothing of it is ever written to the disk, so names in it can do no harm. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** The XML of an entry; null when there is none of that name. Throws `input` when it is damaged or too large. */
  xml(name: string): string | null;
  /** The bytes of an entry, likewise. */
  bytes(name: string): Uint8Array | null;
}

const largestEntry = 128 * 1024 * 1024;
const largestWhole = 384 * 1024 * 1024;
const mostEntries = 20_000;

/** Opens the archive in `bytes`; `input` errors name `path`. Entries are unpacked when they are asked for. */
export function openArchive(bytes: Uint8Array, path: string): Archive {
  const entries = new Map<string, UnzipFileInfo>();
  unpack(bytes, path, (entry) => {
    if (entries.size >= mostEntries) throw tooLarge(path);
    if (!entries.has(entry.name)) entries.set(entry.name, entry);
    return false;
  });
  let unpacked = 0;
  const read = (name: string): Uint8Array | null => {
    const entry = entries.get(name);
    if (entry === undefined) return null;
    unpacked += entry.originalSize;
    if (entry.originalSize > largestEntry || unpacked > largestWhole) throw tooLarge(path);
    let taken = false;
    const found = unpack(bytes, path, (each) => {
      if (taken || each.name !== name) return false;
      taken = true;
      return true;
    })[name];
    if (found === undefined || found.length !== entry.originalSize) throw damaged(path);
    return found;
  };
  return {
    names: new Set(entries.keys()),
    bytes: read,
    xml(name) {
      const found = read(name);
      if (found === null) return null;
      const { label, marked } = xmlEncoding(found.subarray(0, 1024));
      const text = label === 'utf-8' ? strFromU8(found) : new TextDecoder(label).decode(found);
      return marked && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    },
  };
}

/** True when `bytes` begin as a ZIP archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

function unpack(
  bytes: Uint8Array,
  path: string,
  filter: (entry: UnzipFileInfo) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (thrown) {
    throw thrown instanceof TriglotError ? thrown : damaged(path);
  }
}

function damaged(path: string): TriglotError {
  return new TriglotError('input', troubleAt(path, trouble('damaged')));
}

function tooLarge(path: string): TriglotError {
  return new TriglotError(
    'input',
    troubleAt(path, trouble('unpacked-large', { size: largestEntry / 1024 / 1024 })),
  );
}
