import { extname } from 'node:path';
import { TriglotError } from '../../../shared/api/errors.ts';
import { trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import type { DocumentFormat } from '../../../shared/model/document.ts';
import { isArchive, openArchive } from './archive.ts';

/** Formats that are read as text, in an encoding that has to be found out. */
const plain = ['text', 'markdown', 'html', 'subtitles'] as const satisfies readonly DocumentFormat[];
type PlainFormat = (typeof plain)[number];
/** Formats whose files say themselves how they are to be read. */
export type OwnFormat = Exclude<DocumentFormat, PlainFormat>;

export function isOwnFormat(format: DocumentFormat): format is OwnFormat {
  return !(plain as readonly DocumentFormat[]).includes(format);
}

/**
 * The format of a file by its first bytes and what is in it; null for text, and for what nothing is known of. Throws an
 * `input` error for files of a kind that cannot be read, saying what they are and what to do.
 */
export function ownFormatOf(path: string, bytes: Uint8Array): OwnFormat | null {
  if (isArchive(bytes)) return packedFormat(path, bytes);
  if (startsWith(bytes, rtf)) return 'rtf';
  if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes('%PDF-'))
    return 'pdf';
  if (startsWith(bytes, oldOffice))
    throw new TriglotError('input', troubleAt(path, trouble(oldOfficeReason(bytes, path))));
  return null;
}

const rtf = [...'{\\rtf'].map((sign) => sign.charCodeAt(0));
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function packedFormat(path: string, bytes: Uint8Array): OwnFormat | null {
  const archive = openArchive(bytes, path);
  const has = (start: string): boolean => [...archive.names].some((name) => name.startsWith(start));
  if (archive.names.has('content.xml') && archive.names.has('mimetype')) {
    if (/encryption-data/.test(archive.xml('META-INF/manifest.xml') ?? ''))
      throw new TriglotError('input', troubleAt(path, trouble('with-password')));
    return archive.xml('mimetype')?.startsWith('application/vnd.oasis.opendocument.text') === true
      ? 'odt'
      : null;
  }
  if (!archive.names.has('[Content_Types].xml') || has('xl/') || has('ppt/')) return null;
  return has('word/') || archive.names.has('_rels/.rels') ? 'docx' : null;
}

/** Password-protected files of newer programs stand in the container of the old ones. */
function oldOfficeReason(bytes: Uint8Array, path: string): 'with-password' | 'old-excel' | 'old-office' {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4 * 1024 * 1024));
  if (text.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'with-password';
  return extname(path).toLowerCase() === '.xls' ? 'old-excel' : 'old-office';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
