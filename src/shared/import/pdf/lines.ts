import { quantile, sorted } from '../reflow/measure.ts';
import { inReadingOrder, isRightToLeft, plainArabic, turnedAbout } from './direction.ts';
import type { LinePiece, PageLine, PdfText, TextDress } from './page.ts';

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

/** A line of what stands beside each other. */
export function pageLine(texts: readonly PdfText[]): PageLine {
  const height = mainHeight(texts);
  const base = texts.find((one) => one.height > 0.85 * height)?.y ?? texts[0]!.y;
  const wide = Math.max(wideGap * height, 2.5 * usualGap(texts, height));
  const backwards = isRightToLeft(texts);
  const pieces: LinePiece[] = [];
  for (const { text: one, distance } of inReadingOrder(texts, backwards)) {
    const isRaised = one.height < 0.85 * height && one.y - base > 0.12 * height;
    const gap = distance === null ? '' : distance > wide ? '   ' : distance > 0.12 * height ? ' ' : '';
    const words = backwards ? turnedAbout(one.text) : one.text;
    const last = pieces.at(-1);
    if (last !== undefined && last.isRaised === isRaised && gap === '' && sameDress(last.dress, one.dress))
      pieces[pieces.length - 1] = { ...last, text: last.text + words };
    else pieces.push({ text: words, isRaised, gap, ...(one.dress && { dress: one.dress }) });
  }
  if (backwards)
    for (const [at, piece] of pieces.entries()) pieces[at] = { ...piece, text: plainArabic(piece.text) };
  const text = pieces.map((piece) => piece.gap + piece.text).join('');
  const tag = texts.every((one) => one.tag?.id === texts[0]!.tag?.id) ? texts[0]!.tag : undefined;
  const right = Math.max(...texts.map((one) => one.x + one.width));
  return { pieces, x: texts[0]!.x, right, y: base, height, text, texts, backwards, ...(tag && { tag }) };
}

function sameDress(one: TextDress = {}, other: TextDress = {}): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.target === other.target;
}

/** The usual distance between the words of a line: wide in a justified one. */
function usualGap(texts: readonly PdfText[], height: number): number {
  const gaps: number[] = [];
  for (const [at, one] of texts.entries()) {
    const before = texts[at - 1];
    const gap = before === undefined ? 0 : one.x - before.x - before.width;
    if (gap > 0.12 * height) gaps.push(gap);
  }
  return gaps.length < 3 ? 0 : quantile(sorted(gaps), 0.4);
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

/** The usual distance between two lines that follow each other. */
export function leadingOf(lines: readonly PageLine[]): number {
  const steps = lines.flatMap((line, at) => {
    const step = at === 0 ? 0 : lines[at - 1]!.y - line.y;
    return step > 0.5 * line.height && step < 3 * line.height ? [step] : [];
  });
  return quantile(sorted(steps), 0.35) || 1.2 * (lines[0]?.height ?? 10);
}
