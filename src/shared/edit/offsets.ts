/**
 * Where `offset` of `from` stands in `to`, when `from` was rewritten as `to`: what both begin or end with keeps its
 * place, what lies in the rewritten middle goes to its beginning. Offsets in UTF-16 units.
 */
export function mapOffset(from: string, to: string, offset: number): number {
  const shorter = Math.min(from.length, to.length);
  let head = 0;
  while (head < shorter && from.charCodeAt(head) === to.charCodeAt(head)) head += 1;
  if (offset <= head) return offset;
  let tail = 0;
  while (
    tail < shorter - head &&
    from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)
  ) {
    tail += 1;
  }
  return offset >= from.length - tail ? offset + to.length - from.length : head;
}
