/** The first lines with something in them, for the eye to judge a file by. */
export function firstLines(text: string): string {
  const lines = text.slice(0, 4000).split(/\r\n|\r|\n/);
  const full = lines.filter((line) => line.trim() !== '').slice(0, 12);
  return full.join('\n').slice(0, 800);
}
