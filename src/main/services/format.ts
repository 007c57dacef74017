import { extname } from 'node:path';
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

/** Text or Markdown: by the name's ending, or, when it has none, by the marks in the text (two kinds of them). */
export function formatOf(name: string, text: string): DocumentFormat {
  const ending = extname(name).toLowerCase();
  if (ending === '.md' || ending === '.markdown') return 'markdown';
  if (ending !== '') return 'text';
  const start = text.slice(0, 50_000);
  return marks.filter((mark) => mark.test(start)).length >= 2 ? 'markdown' : 'text';
}
