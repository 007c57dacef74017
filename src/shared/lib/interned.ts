const kept = new Map<string, string>();
const most = 50_000;

/** The text `text` as one object for all who have it: words that are kept by the hundred thousand are few different ones. */
export function interned(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= most) kept.clear();
  kept.set(text, text);
  return text;
}
