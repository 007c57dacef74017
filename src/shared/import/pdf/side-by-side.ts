import { linesOf } from './lines.ts';
import type { PdfText } from './page.ts';

/** In sizes of type: no two words of a line are so far apart, if it is not stretched. */
const apart = 0.8;
const lineStep = 1.6;

/**
 * True where something stands beside something else, on one line or on lines next to each other, as the cells of every table
 * with two columns do somewhere. Plain text has none of it, so that nobody need look for borders around it.
 */
export function standsSideBySide(texts: readonly PdfText[]): boolean {
  let above: readonly Stretch[] = [];
  for (const line of linesOf(texts)) {
    const own = stretchesOf(line);
    if (own.length > 1) return true;
    if (above.some((one) => own.some((other) => isBeside(one, other)))) return true;
    above = own;
  }
  return false;
}

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

function stretchesOf(line: readonly PdfText[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { x, y, width, height } of line) {
    const last = found.at(-1);
    const right = x + width;
    if (last === undefined || x - last.right > apart * height) found.push({ left: x, right, y, height });
    else found[found.length - 1] = { ...last, right: Math.max(last.right, right) };
  }
  return found;
}

function isBeside(one: Stretch, other: Stretch): boolean {
  const gap = Math.max(other.left - one.right, one.left - other.right);
  const size = Math.max(one.height, other.height);
  return gap > apart * size && Math.abs(one.y - other.y) < lineStep * size;
}
