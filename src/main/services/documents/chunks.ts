import { TriglotError } from '../../../shared/api/errors.ts';
import { readDocx } from '../../../shared/import/docx/read-docx.ts';
import { readHtml } from '../../../shared/import/html/read-html.ts';
import { ReadFault } from '../../../shared/import/read-fault.ts';
import { readRtf } from '../../../shared/import/rtf/read-rtf.ts';
import type { Structure } from '../../../shared/import/structure/block.ts';
import type { ChangeState } from '../../../shared/model/document.ts';
import { decodeAs, detectEncoding } from '../decode/decode.ts';
import { type Archive, isArchive, openArchive } from './archive.ts';

/** Documents inside of documents inside of this one are read no deeper than this. */
const deepest = 3;
/** So many are read in all, and so many bytes: they may hold each other. */
const mostChunks = 500;
const mostBytes = 64 * 1024 * 1024;

/** Reads the document that lies in a Word file under a name; null when there is none that can be read. */
export type ReadChunk = (name: string) => Structure | null;

interface Budget {
  chunks: number;
  bytes: number;
}

/** What reads the documents that lie in `archive`, called `path`: Word, RTF, web pages and text, told by what is in them. */
export function chunksIn(archive: Archive, path: string, changes: ChangeState): ReadChunk {
  return within(archive, path, changes, 0, { chunks: mostChunks, bytes: mostBytes });
}

function within(
  archive: Archive,
  path: string,
  changes: ChangeState,
  depth: number,
  budget: Budget,
): ReadChunk {
  return (name) => {
    budget.chunks -= 1;
    if (depth >= deepest || budget.chunks < 0) return null;
    try {
      const bytes = archive.bytes(name);
      budget.bytes -= bytes?.length ?? 0;
      if (bytes === null || budget.bytes < 0) return null;
      if (!isArchive(bytes)) return readPlain(bytes, name, changes);
      const inner = openArchive(bytes, path);
      return readDocx(inner.xml, changes, () => {}, within(inner, path, changes, depth + 1, budget));
    } catch (thrown) {
      if (thrown instanceof ReadFault || thrown instanceof TriglotError) return null;
      throw thrown;
    }
  };
}

function readPlain(bytes: Uint8Array, name: string, changes: ChangeState): Structure | null {
  const start = latin1(bytes.subarray(0, 2000));
  if (start.startsWith('{\\rtf')) return readRtf(latin1(bytes), changes, decodeBytes);
  // Of web archives nothing would be text.
  if (/^mime-version:/im.test(start)) return null;
  const text = decodeAs(bytes, detectEncoding(bytes, name).encoding, name, false);
  if (/<(?:!doctype html|html|body|p|div|h[1-6]|table|ul|ol|span)\b/i.test(text)) return readHtml(text);
  return /^\s*<\?xml/.test(text) ? null : textLines(text);
}

function textLines(text: string): Structure {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  return {
    blocks: lines.map((line) => ({ type: 'paragraph', pieces: [{ type: 'text', text: line }] })),
    changes: 0,
  };
}

/** A byte in each character. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/** Bytes, one in each character, as text in the encoding `label`. */
export function decodeBytes(bytes: string, label: string): string {
  return new TextDecoder(label).decode(Buffer.from(bytes, 'latin1'));
}
