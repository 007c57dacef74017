import {
  type BrowserWindow,
  dialog,
  type FileFilter,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { documentEndings } from '../../../shared/model/document-endings.ts';
import type { Dialogs } from '../../services/places.ts';

const documents: FileFilter[] = [
  { name: 'Documents', extensions: documentEndings.map((ending) => ending.slice(1)) },
  { name: 'All files', extensions: ['*'] },
];
const projects: FileFilter[] = [
  { name: 'Triglot projects', extensions: ['triglot'] },
  { name: 'All files', extensions: ['*'] },
];

/** The system's file dialogs over the window that `current` gives. */
export function fileDialogs(current: () => BrowserWindow | null): Dialogs {
  return {
    async open(kind, many) {
      const options: OpenDialogOptions = {
        title: kind === 'project' ? 'Open a project' : 'Choose the language versions',
        filters: kind === 'project' ? projects : documents,
        properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
      };
      const window = current();
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return canceled ? [] : filePaths;
    },
    async save(suggested) {
      const options: SaveDialogOptions = {
        title: 'Save',
        defaultPath: suggested,
        filters: filtersFor(suggested),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const window = current();
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      return canceled || filePath === '' ? null : filePath;
    },
  };
}

const kinds: Readonly<Record<string, string>> = {
  tmx: 'Translation memory (TMX)',
  json: 'Alignment (JSON)',
  tsv: 'Table (TSV)',
  csv: 'Table (CSV)',
  triglot: 'Triglot project',
};

function filtersFor(suggested: string): FileFilter[] {
  const extension = /\.([A-Za-z0-9]+)$/.exec(suggested)?.[1]?.toLowerCase();
  const kind = extension === undefined ? undefined : kinds[extension];
  const all = { name: 'All files', extensions: ['*'] };
  return extension === undefined || kind === undefined
    ? [all]
    : [{ name: kind, extensions: [extension] }, all];
}
