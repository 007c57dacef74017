import type { DocumentFormat } from '../model/document.ts';
import { readHtml } from './html/read-html.ts';
import type { Structure } from './structure/block.ts';
import { readSubtitles } from './subtitles/read-subtitles.ts';

/** What is found in a text that has structure of its own; null for one that is read by its lines. */
export function structureOf(format: DocumentFormat, source: string): Structure | null {
  if (format === 'html') return readHtml(source);
  return format === 'subtitles' ? readSubtitles(source) : null;
}
