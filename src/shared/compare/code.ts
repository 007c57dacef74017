/** More different items than this are not told apart by one UTF-16 unit each. */
export const mostCodes = 0xffff;

/**
 * Two lists as two strings, one UTF-16 unit for every item, so that a text diff compares lists. The same item has the same
 * unit; past `mostCodes` different items units are shared, and what meets has to be compared again.
 */
export function encoded(before: readonly string[], after: readonly string[]): readonly [string, string] {
  const codes = new Map<string, number>();
  const write = (items: readonly string[]): string => {
    const units: string[] = [];
    for (const item of items) {
      const code = codes.get(item) ?? (codes.size % mostCodes) + 1;
      codes.set(item, code);
      units.push(String.fromCharCode(code));
    }
    return units.join('');
  };
  return [write(before), write(after)];
}
