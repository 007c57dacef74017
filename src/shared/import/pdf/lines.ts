import type { LinePiece, PageLine, PdfText } from './page.ts';

interface Growing {
  readonly texts: PdfText[];
  low: number;
  high: number;
}

const wideGap = 2;

/** Puts the texts of a page on their lines, from top to bottom; raised marks go with the line they belong to. */
export function linesOf(texts: readonly PdfText[]): readonly (readonly PdfText[])[] {
  const lines: Growing[] = [];
  const visible = texts.filter(({ text }) => text.trim() !== '');
  for (const one of visible.toSorted((a, b) => b.height - a.height || b.y - a.y)) {
    const [low, high] = [one.y - 0.2 * one.height, one.y + 0.75 * one.height];
    const line = lineAt(lines, low, high);
    if (line === null) lines.push({ texts: [one], low, high });
    else line.texts.push(one);
  }
  return lines.toSorted((a, b) => b.low - a.low).map((line) => line.texts.toSorted((a, b) => a.x - b.x));
}

/** The line that covers most of a height, more than half of it; null when none does. */
function lineAt(lines: readonly Growing[], low: number, high: number): Growing | null {
  let best: Growing | null = null;
  let most = 0.5 * (high - low);
  for (const line of lines) {
    const shared = Math.min(high, line.high) - Math.max(low, line.low);
    if (shared > most) [best, most] = [line, shared];
  }
  return best;
}

/** Cuts the texts of one line where a gap is wider than `least` of their height. */
export function cutAtGaps(texts: readonly PdfText[], least: number): readonly (readonly PdfText[])[] {
  const parts: PdfText[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const one of texts) {
    if (parts.length === 0 || one.x - right > least * one.height) parts.push([one]);
    else parts.at(-1)!.push(one);
    right = Math.max(right, one.x + one.width);
  }
  return parts;
}

/** A line of what stands beside each other. */
export function pageLine(texts: readonly PdfText[]): PageLine {
  const height = mainHeight(texts);
  const base = texts.find((one) => one.height > 0.85 * height)?.y ?? texts[0]!.y;
  const pieces: LinePiece[] = [];
  let right: number | null = null;
  for (const one of texts) {
    const isRaised = one.height < 0.85 * height && one.y - base > 0.12 * height;
    const distance: number = right === null ? 0 : one.x - right;
    const gap =
      right === null ? '' : distance > wideGap * height ? '   ' : distance > 0.12 * height ? ' ' : '';
    const last = pieces.at(-1);
    if (last !== undefined && last.isRaised === isRaised && gap === '')
      pieces[pieces.length - 1] = { ...last, text: last.text + one.text };
    else pieces.push({ text: one.text, isRaised, gap });
    right = Math.max(right ?? one.x, one.x + one.width);
  }
  const text = pieces.map((piece) => piece.gap + piece.text).join('');
  return { pieces, x: texts[0]!.x, right: right ?? texts[0]!.x, y: base, height, text };
}

/** The size most characters have. */
function mainHeight(texts: readonly PdfText[]): number {
  const counts = new Map<number, number>();
  for (const { text, height } of texts) {
    const size = Math.round(height * 4) / 4;
    counts.set(size, (counts.get(size) ?? 0) + text.trim().length);
  }
  let best = texts[0]?.height ?? 1;
  let most = 0;
  for (const [size, count] of counts) if (count > most) [best, most] = [size, count];
  return best > 0 ? best : 1;
}
