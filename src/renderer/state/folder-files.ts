import { documentEndings } from '../../shared/model/document-endings.ts';

/** A file with where it lies in the folder that was put in. */
export interface FolderFile {
  readonly file: File;
  readonly within: string;
}

/** The documents among the files of a folder; hidden files, and what lies in hidden folders, are passed over. */
export function documentsAmong<Named extends { readonly within: string }>(
  files: readonly Named[],
): readonly Named[] {
  return files.filter(({ within }) => {
    const hidden = within.split('/').some((part) => part.startsWith('.') || part.startsWith('~$'));
    return !hidden && documentEndings.some((ending) => within.toLowerCase().endsWith(ending));
  });
}

/**
 * What was dropped: files as they are, folders as the documents in them. To be called while the drop is handled: the
 * entries are gone afterwards.
 */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly (FolderFile | { file: File })[]> {
  const entries = [...dropped.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ file: item.getAsFile(), entry: item.webkitGetAsEntry() }));
  const found = await Promise.all(
    entries.map(async ({ file, entry }) => {
      const documents = entry instanceof FileSystemDirectoryEntry ? documentsAmong(await filesIn(entry)) : [];
      // A folder without documents is handed on as it is: whoever reads it says what is wrong with it.
      if (documents.length > 0) return documents;
      return file === null ? [] : [{ file }];
    }),
  );
  return found.flat();
}

async function filesIn(folder: FileSystemDirectoryEntry): Promise<readonly FolderFile[]> {
  const found: FolderFile[] = [];
  for (const entry of await entriesOf(folder)) {
    if (entry instanceof FileSystemDirectoryEntry) found.push(...(await filesIn(entry)));
    else if (entry instanceof FileSystemFileEntry)
      found.push({ file: await fileOf(entry), within: entry.fullPath.replace(/^\//, '') });
  }
  return found;
}

/** A reader gives some entries at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
