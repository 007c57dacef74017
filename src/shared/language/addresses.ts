const address = /(?:https?:\/\/|www\.)[\p{L}\p{N}\-._~:/?#@!$&'()*+=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** `text` with blanks where it has web and e-mail addresses, which are in no language; every offset stays. */
export function withoutAddresses(text: string): string {
  return text.replace(address, (found) => ' '.repeat(found.length));
}

const run = /[\w.\\/:~%$<>@+=-]+/g;
/** Names of files, folders and things in programs: "project_save.tmx", "\Application", "/tm/auto/", "--quiet", "uiLayout", "level2". */
const name = /[_\\=]|^-+\w|\/.*\/|[\w-]\.[A-Za-z]\w{0,4}$|[a-z][A-Z]|[A-Za-z]\d/;

/** `text` with blanks for all that is in no language: addresses, and names of files and things in programs. Every offset stays. */
export function proseIn(text: string): string {
  return withoutAddresses(text).replace(run, (found) =>
    name.test(found) ? ' '.repeat(found.length) : found,
  );
}
