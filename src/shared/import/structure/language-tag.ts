import type { Block, Piece } from './block.ts';

/** The language most letters of a file are tagged with, null when it tags nothing. */
export function languageTagOf(blocks: readonly Block[]): string | null {
  const counts = new Map<string, number>();
  const take = (piece: Piece): void => {
    if (piece.type !== 'text' || piece.language === undefined || !/^[a-z]{2,3}(?:-|$)/i.test(piece.language))
      return;
    counts.set(piece.language, (counts.get(piece.language) ?? 0) + piece.text.length);
  };
  for (const block of blocks) if (block.type === 'paragraph') block.pieces.forEach(take);
  let best: string | null = null;
  for (const [tag, count] of counts) if (best === null || count > counts.get(best)!) best = tag;
  return best;
}
