import { extname } from 'node:path';
import { looksLikeSubtitles } from '../../shared/import/subtitles/read-subtitles.ts';
import type { DocumentFormat } from '../../shared/model/document.ts';

/** Marks that hardly appear outside Markdown, one pattern for each kind. */
const marks: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /\*\*[^*\n]+\*\*/,
  /^(?:---|\*\*\*|___)\s*$/m,
  /\[[^\]\n]+\]\([^)\s]+\)/,
  /^> \S/m,
  /^```/m,
  /<\/?(?:sup|sub|br|em|strong)\b[^>\n]*>/i,
  /(?<![*\w])\*[^*\s][^*\n]*\*(?![*\w])/,
  /^\|.+\|\s*$/m,
  /^\[\^[^\]\n]+\]:/m,
];

const page = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b/i;
const endings: Readonly<Record<string, DocumentFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** Web page, subtitles, text or Markdown: by what is in it; the last two by the name's ending, or, when it has none, by the marks in the text (two kinds of them). */
export function formatOf(name: string, text: string): DocumentFormat {
  const ending = extname(name).toLowerCase();
  if (page.test(text.slice(0, 4000))) return 'html';
  const named = endings[ending];
  if (named !== undefined) return named;
  if (/^\.(?:srt|vtt|sub)$/.test(ending) || /^\uFEFF?WEBVTT\b/.test(text))
    return looksLikeSubtitles(text) ? 'subtitles' : 'text';
  if (ending !== '') return 'text';
  const start = text.slice(0, 50_000);
  return marks.filter((mark) => mark.test(start)).length >= 2 ? 'markdown' : 'text';
}
