const address = /(?:https?:\/\/|www\.)[\p{L}\p{N}\-._~:/?#@!$&'()*+=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** `text` with blanks where it has web and e-mail addresses, which are in no language; every offset stays. */
export function withoutAddresses(text: string): string {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return text;
  return text.replace(address, (found) => ' '.repeat(found.length));
}

const run = /[\w.\\/:~%$<>@+=-]+/g;
/** Names of files, folders and things in programs: "project_save.tmx", "\Application", "/tm/auto/", "--quiet", "uiLayout", "level2". */
const name = /[_\\=]|^-+\w|\/.*\/|[\w-]\.[A-Za-z]\w{0,4}$|[a-z][A-Z]|[A-Za-z]\d/;
/** What every one of them holds somewhere: most texts have nothing of the kind. */
const suspect = /[_\\=/]|-\w|[\w-]\.[A-Za-z]|[a-z][A-Z]|[A-Za-z]\d/;

/** `text` with blanks for all that is in no language: addresses, and names of files and things in programs. Every offset stays. */
export function proseIn(text: string): string {
  const rest = withoutAddresses(text);
  if (!suspect.test(rest)) return rest;
  return rest.replace(run, (found) => (name.test(found) ? ' '.repeat(found.length) : found));
}
