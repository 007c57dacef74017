/** UTF-16 offset in the text of the segment's element that a point of the window falls on; null beside any text. */
export function offsetAt(segment: Element, x: number, y: number): number | null {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position == null || !segment.contains(position.offsetNode)) return null;
  const walker = document.createTreeWalker(segment, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node === position.offsetNode) return before + position.offset;
    before += node.textContent?.length ?? 0;
  }
  return null;
}
