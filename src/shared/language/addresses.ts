const address = /(?:https?:\/\/|www\.)[\p{L}\p{N}\-._~:/?#@!$&'()*+=%]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** `text` with blanks where it has web and e-mail addresses, which are in no language; every offset stays. */
export function withoutAddresses(text: string): string {
  return text.replace(address, (found) => ' '.repeat(found.length));
}
