/**
 * Browsers cut elements off at 33 554 428 device pixels, half of that at a scale of two. Longer documents scroll in
 * smaller native steps; the rows do not notice, since they are placed by us.
 */
export const longestSpacer = 8_000_000;

/** What the scrolled area measures; CSS pixels. */
export interface Extent {
  /** Height of all rows together. */
  readonly total: number;
  /** Height of what is seen of them. */
  readonly viewport: number;
}

/** Height of the element that gives the scrollbar its length. */
export function spacerHeight({ total, viewport }: Extent): number {
  return Math.max(viewport, Math.min(total, longestSpacer));
}

/** The furthest that can be scrolled. */
export function lastTop({ total, viewport }: Extent): number {
  return Math.max(0, total - viewport);
}

/** Where the native scrollbar stands when the document is scrolled to `top`. */
export function nativeOf(top: number, extent: Extent): number {
  const last = lastTop(extent);
  return last === 0 ? 0 : (top / last) * (spacerHeight(extent) - extent.viewport);
}

/**
 * Where the document is after the native scrollbar moved from `before` to `after`. Short moves (wheel, keys, touch)
 * are taken pixel by pixel, whatever the scale; far ones (the thumb dragged) by proportion; both ends are exact.
 */
export function scrolledTo(top: number, before: number, after: number, extent: Extent): number {
  const range = spacerHeight(extent) - extent.viewport;
  const last = lastTop(extent);
  if (range <= 0 || after <= 0) return 0;
  if (after >= range - 1) return last;
  const moved = after - before;
  if (Math.abs(moved) > extent.viewport * 2) return (after / range) * last;
  return Math.max(0, Math.min(last, top + moved));
}

/**
 * Where to scroll so that a row is seen: not at all when it is, by the shortest way when it is near, to the upper third
 * when it is far. A row higher than the window shows its beginning.
 */
export function revealed(top: number, row: { start: number; height: number }, extent: Extent): number {
  const { viewport } = extent;
  const bottom = row.start + row.height;
  const margin = Math.min(24, viewport / 8);
  const within = (wanted: number) => Math.max(0, Math.min(lastTop(extent), wanted));
  if (row.start >= top && bottom <= top + viewport) return top;
  if (row.height > viewport - margin && row.start < top + viewport - margin && row.start >= top)
    return within(row.start - margin);
  const far = row.start < top - viewport || row.start > top + 2 * viewport;
  if (far) return within(row.start - viewport / 3);
  if (row.start < top || row.height > viewport - 2 * margin) return within(row.start - margin);
  return within(bottom - viewport + margin);
}
