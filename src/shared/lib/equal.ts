/** True when two JSON values are the same in every part; the order of an object's keys does not matter, absent is undefined. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameItems(a, b);
  return holdsAll(a, b) && lacksNone(a, b);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => equal(item, b[at]));
}

function holdsAll(a: object, b: object): boolean {
  for (const key in a) if (!equal(a[key as keyof object], b[key as keyof object])) return false;
  return true;
}

function lacksNone(a: object, b: object): boolean {
  for (const key in b) if (!Object.hasOwn(a, key) && b[key as keyof object] !== undefined) return false;
  return true;
}
