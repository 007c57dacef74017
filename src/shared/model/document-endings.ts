import type { AlignedFormat } from './document.ts';

/** Endings of the names of files that can be read, for dialogs to offer. Files are told by what is in them. */
export const documentEndings = [
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.docx',
  '.pdf',
  '.docm',
  '.dotx',
  '.odt',
  '.ott',
  '.rtf',
  '.html',
  '.htm',
  '.xhtml',
  '.srt',
  '.vtt',
] as const;

/** How the names of files end whose texts are aligned already, each with its format. */
const alignedFormatsByEnding: Readonly<Record<string, AlignedFormat>> = {
  '.tmx': 'tmx',
  '.xlf': 'xliff',
  '.xliff': 'xliff',
  '.sdlxliff': 'xliff',
  '.mqxliff': 'xliff',
  '.mxliff': 'xliff',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.xlsx': 'xlsx',
};
export const alignedEndings: readonly string[] = Object.keys(alignedFormatsByEnding);

/** The format of a file that is aligned already, by its name; null for all others. */
export function alignedFormatOf(name: string): AlignedFormat | null {
  const ending = /\.[^./]+$/.exec(name.toLowerCase())?.[0] ?? '';
  return Object.hasOwn(alignedFormatsByEnding, ending) ? (alignedFormatsByEnding[ending] ?? null) : null;
}
