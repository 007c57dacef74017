/** `text` with a capital at its beginning, where the script has one. */
export function capital(text: string, language: string): string {
  return text.slice(0, 1).toLocaleUpperCase(language) + text.slice(1);
}
