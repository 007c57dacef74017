/** With an empty line before it; one sign alone also opens comments of programs, and wants one behind it, too. */
const heading = /(?<=^|\n[^\S\n]*\n)(?:#{2,6}[^\S\n]+\S|#[^\S\n]+\S[^\n]*(?=\n[^\S\n]*(?:\n|$)|$))/g;
const strong = /\*\*[^\s*][^*\n]{0,300}\*\*/g;
const raised = /<sup>/g;
const note = /^\s{0,3}\[\^[^\]\s]+\]:/m;
const sampled = 200_000;

/** True for a text with the marks of Markdown in it, whatever its file is called. */
export function looksLikeMarkdown(source: string): boolean {
  const sample = source.slice(0, sampled).replaceAll('\r\n', '\n');
  const headings = sample.match(heading)?.length ?? 0;
  const bold = sample.match(strong)?.length ?? 0;
  const notes = sample.match(raised)?.length ?? 0;
  return (headings + bold + notes >= 3 && (headings > 0 || bold > 2)) || note.test(sample) || notes > 1;
}
