import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { TriglotError } from '../../../../shared/api/errors.ts';
import { namedVersion } from '../../../../shared/import/named-versions.ts';
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
  const versions = new Map<string, { name: string; files: Map<string, string> }>();
  const alone: { path: string; why: string }[] = [];
  for (const path of filesIn(folder, apart)) {
    const named = namedVersion(relative(folder, path));
    if (named === null) {
      alone.push({ path, why: 'its name says no language' });
      continue;
    }
    const { document, language } = named;
    const known = versions.get(document) ?? {
      name: document === '' ? named.name : document,
      files: new Map(),
    };
    versions.set(document, known);
    const other = known.files.get(language);
    if (other === undefined) known.files.set(language, path);
    else alone.push({ path, why: `${relative(folder, other)} is the same document in the same language` });
  }
  const documents: BatchDocument[] = [];
  for (const { name, files } of versions.values()) {
    const found = [...files].map(([language, path]): NamedFile => ({ language, path }));
    const [only] = found;
    if (found.length > 1) documents.push({ name, files: pivotFirst(found, pivot) });
    else if (only !== undefined)
      alone.push({ path: only.path, why: 'there is no version in another language' });
  }
  if (documents.length === 0)
    throw new TriglotError(
      'input',
      `${folder}: there are no two versions of a document in it. Name them alike but for the language, as in treaty-en.docx and treaty-fr.docx.`,
    );
  return { documents: documents.sort((a, b) => (a.name < b.name ? -1 : 1)), alone };
}

function pivotFirst(files: readonly NamedFile[], pivot: string | undefined): readonly NamedFile[] {
  const sorted = files.toSorted((a, b) => (a.language < b.language ? -1 : 1));
  const first = sorted.filter(({ language }) => language === pivot);
  return [...first, ...sorted.filter((file) => !first.includes(file))];
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
