import { count, number } from './counting.ts';

/** The words of the export dialog. */
export const exporting = {
  'export.title': 'Export',
  'export.close': 'Close',
  'export.format': 'Format',
  'export.format.tmx': 'TMX',
  'export.format.tmx.hint': 'A translation memory that every CAT tool takes.',
  'export.format.json': 'JSON',
  'export.format.json.hint': 'The whole alignment, for scripts.',
  'export.format.tsv': 'TSV',
  'export.format.tsv.hint': 'A table with one column for each language, parted by tabs.',
  'export.format.csv': 'CSV',
  'export.format.csv.hint': 'The same table, for a spreadsheet.',
  'export.only': 'Units',
  'export.only.all': 'All',
  'export.only.confirmed': 'Confirmed only',
  'export.languages': 'Languages',
  'export.languages.few': 'Choose two languages or more.',
  'export.looking': 'Looking at what would be written…',
  'export.written': (n: number) =>
    n === 0 ? 'Nothing would be written.' : `${count(n, 'unit', 'units')} will be written.`,
  'export.nothing': 'No unit meets these choices.',
  'export.whole': 'Nothing is left out.',
  'export.left': (n: number) => `${count(n, 'unit is', 'units are')} left out`,
  'export.left.unit': (n: number) => `Unit ${n}`,
  'export.warnings': 'Worth knowing',
  'export.more': (n: number) => `and ${number(n)} more`,
  'export.save': 'Save…',
  'export.download': 'Download',
  'export.writing': 'Writing…',
  'export.cancel': 'Cancel',
  'export.done': 'Done',
  'export.done.path': (n: number, path: string) => `Wrote ${count(n, 'unit', 'units')} to ${path}`,
  'export.done.download': (n: number, name: string) =>
    `Wrote ${count(n, 'unit', 'units')} to ${name}, in the downloads of your browser.`,
} as const;
