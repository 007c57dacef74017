import { TriglotError } from '../../../shared/api/errors.ts';
import { readDocx } from '../../../shared/import/docx/read-docx.ts';
import { ReadFault } from '../../../shared/import/read-fault.ts';
import type { Structure } from '../../../shared/import/structure/block.ts';
import { languageTagOf } from '../../../shared/import/structure/language-tag.ts';
import { type Rendition, render } from '../../../shared/import/structure/render.ts';
import type { ChangeState } from '../../../shared/model/document.ts';
import { openArchive } from './archive.ts';
import type { OwnFormat } from './kind.ts';

/** A file of a format of its own, opened: its text and what reading it has found. */
export interface OpenDocument extends Rendition {
  /** Tracked changes in it. */
  readonly changes: number;
  /** The language most of it is tagged with; null when it says nothing. */
  readonly tagged: string | null;
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
    const structure = readStructure(opening, progress);
    return {
      ...render(structure.blocks),
      changes: structure.changes,
      tagged: languageTagOf(structure.blocks),
    };
  } catch (thrown) {
    if (!(thrown instanceof ReadFault)) throw thrown;
    throw new TriglotError('input', `${path}: ${thrown.message}`);
  }
}

function readStructure(
  { path, format, bytes, changes }: Opening,
  progress: (done: number, of: number) => void,
): Structure {
  switch (format) {
    case 'docx': {
      const archive = openArchive(bytes, path);
      return readDocx(archive.xml, changes, progress);
    }
  }
}
