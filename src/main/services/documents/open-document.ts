import { TriglotError } from '../../../shared/api/errors.ts';
import { readDocx } from '../../../shared/import/docx/read-docx.ts';
import { readOdt } from '../../../shared/import/odt/read-odt.ts';
import { readPdf } from '../../../shared/import/pdf/read-pdf.ts';
import { ReadFault } from '../../../shared/import/read-fault.ts';
import { readRtf } from '../../../shared/import/rtf/read-rtf.ts';
import type { Structure } from '../../../shared/import/structure/block.ts';
import { languageTagOf } from '../../../shared/import/structure/language-tag.ts';
import { type Rendition, render } from '../../../shared/import/structure/render.ts';
import { type Trouble, trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import type { ChangeState } from '../../../shared/model/document.ts';
import { openArchive } from './archive.ts';
import { chunksIn, decodeBytes, latin1 } from './chunks.ts';
import type { OwnFormat } from './kind.ts';
import { openPdf } from './pdf.ts';

/** A file of a format of its own, opened: its text and what reading it has found. */
export interface OpenDocument extends Rendition {
  /** Tracked changes in it. */
  readonly changes: number;
  /** The language most of it is tagged with; null when it says nothing. */
  readonly tagged: string | null;
  /** What people should know before they lean on it. */
  readonly warnings: readonly Trouble[];
}

export interface Opening {
  readonly path: string;
  readonly format: OwnFormat;
  readonly bytes: Uint8Array;
  readonly changes: ChangeState;
}

/** Opens a file. Throws an `input` error with one line that says what is wrong with it and what to do. */
export async function openDocument(
  opening: Opening,
  progress: (done: number, of: number) => void = () => {},
): Promise<OpenDocument> {
  const { path } = opening;
  try {
    const { format } = opening;
    if (format === 'pdf') return await openPages(opening, progress);
    const structure = readStructure({ ...opening, format }, progress);
    const tagged = languageTagOf(structure.blocks);
    return { ...render(structure.blocks), changes: structure.changes, tagged, warnings: [] };
  } catch (thrown) {
    if (!(thrown instanceof ReadFault)) throw thrown;
    throw new TriglotError('input', troubleAt(path, thrown.trouble));
  }
}

async function openPages(
  { path, bytes }: Opening,
  progress: (done: number, of: number) => void,
): Promise<OpenDocument> {
  const { pages, language } = await openPdf(bytes, path, progress);
  const { source, scanned, pictures } = readPdf(pages);
  const warnings = pictures.length === 0 ? [] : [picturePages(pictures)];
  return { source, scanned, changes: 0, tagged: language, warnings };
}

const mostNamed = 6;

function picturePages(numbers: readonly number[]): Trouble {
  const pages = numbers.slice(0, mostNamed).join(', ');
  const more = numbers.length - mostNamed;
  if (more > 0) return trouble('pdf-picture-pages-more', { pages, more });
  return trouble(numbers.length === 1 ? 'pdf-picture-page' : 'pdf-picture-pages', { pages });
}

function readStructure(
  { path, format, bytes, changes }: Opening & { readonly format: Exclude<OwnFormat, 'pdf'> },
  progress: (done: number, of: number) => void,
): Structure {
  switch (format) {
    case 'docx': {
      const archive = openArchive(bytes, path);
      return readDocx(archive.xml, changes, progress, chunksIn(archive, path, changes));
    }
    case 'odt':
      return readOdt(openArchive(bytes, path).xml, changes, progress);
    case 'rtf':
      return readRtf(latin1(bytes), changes, decodeBytes, progress);
  }
}
