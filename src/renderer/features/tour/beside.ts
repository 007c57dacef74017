export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const gap = 14;
const edge = 12;

/**
 * Where a card of `size` stands best in `window` to speak of `target`: to its right, its left, under it or over it,
 * whichever has room; else in the lower corner, with the target in sight as far as it goes.
 */
export function beside(
  target: Box,
  size: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const within = (at: number, length: number, all: number) =>
    Math.max(edge, Math.min(at, all - length - edge));
  const top = within(target.top, size.height, window.height);
  const left = within(target.left, size.width, window.width);
  const right = target.left + target.width + gap;
  const below = target.top + target.height + gap;
  const before = target.left - gap - size.width;
  const above = target.top - gap - size.height;
  if (right + size.width + edge <= window.width) return { left: right, top };
  if (before >= edge) return { left: before, top };
  if (below + size.height + edge <= window.height) return { left, top: below };
  if (above >= edge) return { left, top: above };
  return { left: window.width - size.width - 2 * edge, top: window.height - size.height - 4 * edge };
}
