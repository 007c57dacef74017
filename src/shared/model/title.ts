import type { Segment } from './segment.ts';

/**
 * What a document is called in itself: its title, else the longest of the headings over its text, since what it is about
 * takes more words than "Resolution" or "Preamble". Null where no heading stands over the text.
 */
export function titleOf(segments: readonly Segment[]): string | null {
  const title = segments.find(({ kind }) => kind === 'title');
  if (title !== undefined) return title.text;
  const text = segments.findIndex(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  let longest: string | null = null;
  for (const { kind, text: words } of segments.slice(0, text < 0 ? segments.length : text))
    if (kind === 'heading' && words.length > (longest?.length ?? 0)) longest = words;
  return longest;
}
