import {
  type BrowserWindow,
  dialog,
  type FileFilter,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { alignedEndings, documentEndings } from '../../../shared/model/document-endings.ts';
import type { Dialogs } from '../../services/places.ts';
import type { MenuWords } from './menu-words.ts';

type Kind = 'documents' | 'project' | 'review' | 'reference';

/** What is offered to be chosen for each kind, in the words of the moment. */
function filtersOf(kind: Kind, words: MenuWords): FileFilter[] {
  const bare = (endings: readonly string[]) => endings.map((ending) => ending.slice(1));
  const all = { name: words['files.all'], extensions: ['*'] };
  if (kind === 'review') return [{ name: words['files.sheets'], extensions: ['xlsx', 'csv', 'tsv'] }, all];
  if (kind === 'reference')
    return [{ name: words['files.references'], extensions: ['tmx', 'tbx', 'csv', 'tsv'] }, all];
  if (kind === 'project') return [{ name: words['files.projects'], extensions: ['triglot'] }, all];
  return [
    { name: words['files.documents'], extensions: bare(documentEndings) },
    { name: words['files.aligned'], extensions: bare(alignedEndings) },
    all,
  ];
}

/** The system's file dialogs over the window that `current` gives, in the words that `words` gives. */
export function fileDialogs(current: () => BrowserWindow | null, words: () => MenuWords): Dialogs {
  return {
    async open(kind, many) {
      const options: OpenDialogOptions = {
        title: words()[`dialog.${kind}`],
        filters: filtersOf(kind, words()),
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
        title: words()['dialog.save'],
        defaultPath: suggested,
        filters: filtersFor(suggested, words()),
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
        title: words()['dialog.folder'],
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

function filtersFor(suggested: string, words: MenuWords): FileFilter[] {
  const extension = /\.([A-Za-z0-9]+)$/.exec(suggested)?.[1]?.toLowerCase();
  const kind = extension === undefined ? undefined : kinds[extension];
  const all = { name: words['files.all'], extensions: ['*'] };
  return extension === undefined || kind === undefined
    ? [all]
    : [{ name: kind, extensions: [extension] }, all];
}
