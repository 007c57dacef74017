import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { TriglotError } from '../../../../shared/api/errors.ts';
import { type LoneFile, pairVersions } from '../../../../shared/import/pair-versions.ts';
import { documentEndings } from '../../../../shared/model/document-endings.ts';
import { inputFailure } from '../../../services/files/failures.ts';
import type { NamedFile } from '../inputs.ts';

/** A document of a folder with its versions. */
export interface BatchDocument {
  /** Where it lies in the folder, without language and ending; what its outputs are called. */
  readonly name: string;
  /** One per language, the pivot first where it is among them. */
  readonly files: readonly NamedFile[];
}

export interface FoundDocuments {
  readonly documents: readonly BatchDocument[];
  /** Files that are a version of nothing, each with the reason. */
  readonly alone: readonly { readonly path: string; readonly why: string }[];
}

/**
 * The documents in `folder` and those below it, their versions paired by name and language. Hidden files and folders, and
 * what lies under `apart`, are passed over. Throws `input` when the folder cannot be read, or holds no two versions of anything.
 */
export function findDocuments(folder: string, apart: string, pivot: string | undefined): FoundDocuments {
  const paired = pairVersions(filesIn(folder, apart), (path) => relative(folder, path));
  const alone = paired.alone.map((lone) => ({ path: lone.file, why: reasonFor(lone, folder) }));
  const documents = paired.documents.map(({ path, versions }): BatchDocument => {
    const files = versions.map(({ language, file }): NamedFile => ({ language, path: file }));
    return { name: path, files: pivotFirst(files, pivot) };
  });
  if (documents.length === 0)
    throw new TriglotError(
      'input',
      `${folder}: there are no two versions of a document in it. Name them alike but for the language, as in treaty-en.docx and treaty-fr.docx.`,
    );
  return { documents, alone };
}

function reasonFor(lone: LoneFile<string>, folder: string): string {
  if (lone.why === 'no-language') return 'its name says no language';
  if (lone.why === 'no-other') return 'there is no version in another language';
  return `${relative(folder, lone.other)} is the same document in the same language`;
}

function pivotFirst(files: readonly NamedFile[], pivot: string | undefined): readonly NamedFile[] {
  const first = files.filter(({ language }) => language === pivot);
  return [...first, ...files.filter((file) => !first.includes(file))];
}

function filesIn(folder: string, apart: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name.startsWith('.') || entry.name.startsWith('~$') || path === apart) return [];
      if (entry.isDirectory()) return filesIn(path, apart);
      return entry.isFile() && documentEndings.some((ending) => path.toLowerCase().endsWith(ending))
        ? [path]
        : [];
    });
  } catch (thrown) {
    throw inputFailure(folder, thrown);
  }
}
