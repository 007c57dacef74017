/**
 * Where a key leads in a menu of `labels` from item `at` (−1: none has focus): arrows around the ends, Home, End, or the
 * next item that begins with the typed letter. Null when it leads nowhere.
 */
export function nextItem(key: string, at: number, labels: readonly string[]): number | null {
  const count = labels.length;
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return at <= 0 ? count - 1 : at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.trim().length !== 1) return null;
  for (let step = 1; step <= count; step += 1) {
    const to = (at + step + count) % count;
    if (labels[to]?.toLocaleLowerCase().startsWith(key.toLocaleLowerCase())) return to;
  }
  return null;
}
