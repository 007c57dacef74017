import {
  type BrowserWindow,
  dialog,
  type FileFilter,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { alignedEndings, documentEndings } from '../../../shared/model/document-endings.ts';
import type { Dialogs } from '../../services/places.ts';

const documents: FileFilter[] = [
  { name: 'Documents', extensions: documentEndings.map((ending) => ending.slice(1)) },
  {
    name: 'Memories, bilingual files and tables',
    extensions: alignedEndings.map((ending) => ending.slice(1)),
  },
  { name: 'All files', extensions: ['*'] },
];
const sheets: FileFilter[] = [
  { name: 'Review sheets', extensions: ['xlsx', 'csv', 'tsv'] },
  { name: 'All files', extensions: ['*'] },
];
const references: FileFilter[] = [
  { name: 'Memories and glossaries', extensions: ['tmx', 'tbx', 'csv', 'tsv'] },
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
        title: titles[kind],
        filters: { documents, project: projects, review: sheets, reference: references }[kind],
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
    async folder() {
      const options: OpenDialogOptions = {
        title: 'Choose a folder for the files',
        properties: ['openDirectory', 'createDirectory'],
      };
      const window = current();
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return canceled ? null : (filePaths[0] ?? null);
    },
  };
}

const titles = {
  documents: 'Choose the language versions',
  project: 'Open a project',
  review: 'Choose the review sheet',
  reference: 'Choose memories and glossaries',
} as const;

const kinds: Readonly<Record<string, string>> = {
  tmx: 'Translation memory (TMX)',
  xlf: 'Bilingual file (XLIFF)',
  xlsx: 'Review sheet (Excel)',
  docx: 'Table (Word)',
  html: 'Web page (HTML)',
  json: 'Alignment (JSON)',
  jsonl: 'Units as lines (JSONL)',
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
