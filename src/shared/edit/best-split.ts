/**
 * The offset (UTF-16 units) at which a person would most likely cut `text` in two: a sentence end near `share` (0–1) of it,
 * else the end of a clause, else a word boundary, else any character boundary. The second half begins there, after
 * white space. 0 when the text is too short to be cut.
 */
export function bestSplit(text: string, share = 0.5): number {
  let best = { offset: 0, cost: Number.POSITIVE_INFINITY };
  for (const { offset, penalty } of boundaries(text)) {
    const cost = Math.abs(offset / text.length - share) + penalty;
    if (cost < best.cost) best = { offset, cost };
  }
  return best.offset;
}

/** In text lengths from the middle: any sentence end but one at the very edge is better than the best clause end. */
const penalties = { sentence: 0, clause: 0.4, phrase: 0.5, word: 0.9, character: 2 } as const;

interface Boundary {
  readonly offset: number;
  readonly penalty: number;
}

function* boundaries(text: string): Generator<Boundary> {
  for (const match of text.matchAll(afterMark)) {
    const [, mark = '', closing = '', space = ''] = match;
    const offset = match.index + match[0].length;
    const wide = /[。！？；：，、…]/u.test(mark);
    if (!inside(text, offset) || (!wide && space === '')) continue;
    yield { offset, penalty: penalties[kindOf(text, match.index, mark, closing, offset)] };
  }
  for (const match of text.matchAll(/(?<=\S)\s+(?=\S)/gu)) {
    yield { offset: match.index + match[0].length, penalty: penalties.word };
  }
  for (const { index } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (inside(text, index)) yield { offset: index, penalty: penalties.character };
  }
}

const afterMark = /([.!?。！？;；:：,，、…؟؛،।]+)((?:[)\]”’"'」』）】]|\s?[»›])*)(\s*)/gu;

function inside(text: string, offset: number): boolean {
  return text.slice(0, offset).trim() !== '' && text.slice(offset).trim() !== '';
}

function kindOf(
  text: string,
  at: number,
  mark: string,
  closing: string,
  next: number,
): 'sentence' | 'clause' | 'phrase' | 'word' {
  if (/[,，、،]/u.test(mark)) return 'phrase';
  if (/[;；:：؛]/u.test(mark)) return 'clause';
  if (mark !== '.' || closing !== '') return 'sentence';
  const word = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const opensSmall = /^[\p{Ll}\p{N}]/u.test(text.slice(next));
  const short = /^(?:\p{L}{1,3}|[\p{L}.]*\.[\p{L}.]*|\p{N}+)$/u.test(word);
  return opensSmall || (short && !/^\p{Ll}{3}$/u.test(word)) ? 'word' : 'sentence';
}
