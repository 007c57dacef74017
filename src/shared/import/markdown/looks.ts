const heading = /^#{1,6}\s+\S/gm;
const strong = /\*\*[^\s*][^*\n]{0,300}\*\*/g;
const note = /<sup>|^\[\^[^\]\s]+\]:/gm;
const sampled = 200_000;

/** True for a text with the marks of Markdown in it, whatever its file is called. */
export function looksLikeMarkdown(source: string): boolean {
  const sample = source.slice(0, sampled);
  const headings = sample.match(heading)?.length ?? 0;
  const bold = sample.match(strong)?.length ?? 0;
  const notes = sample.match(note)?.length ?? 0;
  return headings + bold + notes >= 3 && (headings > 0 || bold > 2);
}
