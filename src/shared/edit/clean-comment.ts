/** `text` as a comment may hold it: line breaks stay, other control characters become spaces, ends are trimmed. */
export function cleanComment(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}|[\ufffe\uffff]/gu, ' ')
    .trim();
}
