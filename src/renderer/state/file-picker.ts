import { alignedEndings, documentEndings } from '../../shared/model/document-endings.ts';
import { toldError } from '../words/troubles.ts';
import { documentsAmong } from './folder-files.ts';
import type { Given } from './given.ts';
import type { Session } from './session.ts';

type Kind = 'documents' | 'project' | 'review' | 'reference';

/** Kinds of which several are chosen at once. */
const several: readonly Kind[] = ['documents', 'reference'];

const accepted: Readonly<Record<Kind, string>> = {
  documents: [...documentEndings, ...alignedEndings].join(','),
  project: '.triglot',
  review: '.xlsx,.csv,.tsv',
  reference: '.tmx,.tbx,.csv,.tsv',
};

/**
 * Lets the user choose files: in the system's own dialog where the host has it, else in the browser's.
 * Gives nothing when the user thinks better of it.
 */
export async function pickFiles(session: Session, kind: Kind): Promise<readonly Given[]> {
  if (session.store.get().info?.dialogs !== true) return pickInBrowser(kind);
  try {
    const paths = await session.client.call('dialog.open', { for: kind, many: several.includes(kind) });
    return paths.map((path) => ({ path }));
  } catch (thrown) {
    session.tell(toldError(thrown).message, 'failed');
    return [];
  }
}

/** Lets the user choose a folder; gives the documents in it and below it, none when the user thinks better of it. */
export function pickFolder(): Promise<readonly Given[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.webkitdirectory = true;
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      resolve(documentsAmong(files.map((file) => ({ file, within: file.webkitRelativePath }))));
    });
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

function pickInBrowser(kind: Kind): Promise<readonly Given[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = several.includes(kind);
    input.accept = accepted[kind];
    input.addEventListener('change', () => resolve([...(input.files ?? [])].map((file) => ({ file }))));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
