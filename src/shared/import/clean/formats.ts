import type { Format } from '../../model/segment.ts';
import type { SourceFormat } from '../line.ts';
import type { RawText } from './raw-text.ts';

/**
 * The inline formatting of one paragraph in offsets of its clean text: pieces of one kind that touch are one, white
 * space at the ends is left out. `formats` are those of the document, ascending by start; `place` leads from an offset
 * of the raw text to the clean one.
 */
export function formatsIn(
  { pieces }: RawText,
  text: string,
  place: (at: number) => number,
  formats: readonly SourceFormat[],
): readonly Format[] {
  const [first, last] = [pieces[0]?.run.start, pieces.at(-1)?.run.end];
  if (first === undefined || last === undefined) return [];
  const found: Format[] = [];
  const open = new Map<string, number>();
  for (let at = firstEndingBehind(formats, first); at < formats.length; at++) {
    const { kind, span, target } = formats[at]!;
    if (span[0] >= last) break;
    for (const { at: base, run } of pieces) {
      const [from, to] = [Math.max(span[0], run.start), Math.min(span[1], run.end)];
      if (from >= to) continue;
      const one = trimmed(text, place(base + from - run.start), place(base + to - run.start));
      if (one === null) continue;
      const key = `${kind} ${target ?? ''}`;
      const before = found[open.get(key) ?? -1];
      if (before !== undefined && text.slice(before.end, one.start).trim() === '')
        found[open.get(key)!] = { ...before, end: Math.max(before.end, one.end) };
      else {
        open.set(key, found.length);
        found.push({ kind, ...one, ...(target !== undefined && { target }) });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } | null {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  const to = start + inside.trimEnd().length;
  return from < to ? { start: from, end: to } : null;
}

/** Formats do not overlap others of their kind, so their ends ascend nearly as their starts do: a few are looked back. */
function firstEndingBehind(formats: readonly SourceFormat[], offset: number): number {
  let low = 0;
  let high = formats.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (formats[middle]!.span[0] < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 8);
}
