import type { ReadingRules } from '../language/reading-rules.ts';
import { readingRules } from '../language/reading-rules.ts';
import { breakHolds } from './break-holds.ts';

const closers = /^[”’"'»)\]}）】」』》›]+(?=\s|$)/u;
const denseEnd = /[。！？!?｡]+[”’」』）》】"')]*|…{1,2}[”」』]/gu;
const speaks =
  /^[^，。！？“”「」]{0,8}(?:说|說|问|問|道|喊|叫|答|嚷|想|言った|聞いた|と)(?![：:]\s?[“「『])/u;
// A speaker's dash or low quotation marks, which the Unicode rules leave with the sentence before.
const speechStart = /(?<=[.!?…]["”»’]?)\s+(?=(?:[-–—]{1,2}\s?|,,)["“«¿¡_]*\p{Lu})/gu;
const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Offsets at which the sentences of a paragraph begin, the first always 0. `labelLength` characters at the beginning
 * are a label, never a sentence of their own. Chinese and Japanese end sentences at 。！？ with the closing signs behind;
 * elsewhere the Unicode rules (UAX 29) propose and the language's abbreviations dispose.
 */
export function sentenceStarts(text: string, language: string, labelLength: number): readonly number[] {
  const rules = readingRules(language);
  const isDense = rules.language === 'zh' || rules.language === 'ja';
  const proposed = isDense ? denseStarts(text) : unicodeStarts(text, rules);
  const starts = [0];
  for (const start of proposed) {
    if (start <= labelLength + 1 || text.slice(start).trim() === '') continue;
    const before = text.slice(starts.at(-1), start).trimEnd();
    if (
      /[\p{L}\p{Nd}]/u.test(before) &&
      (isDense || breakHolds(before, text.slice(start, start + 300), rules))
    )
      starts.push(start);
  }
  return starts;
}

function denseStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(denseEnd)) {
    let start = match.index + match[0].length;
    while (/\s/u.test(text[start] ?? '')) start++;
    const isQuoted = /[”」』]$/u.test(match[0]) && !/。/u.test(match[0]);
    const inWord =
      /[!?]$/u.test(match[0]) &&
      /^[\p{L}\p{Nd}=&]/u.test(text.slice(match.index + match[0].length)) &&
      /[\x21-\x7e]/.test(text[start] ?? '');
    if (
      start < text.length &&
      !inWord &&
      !(isQuoted && speaks.test(text.slice(start, start + 12))) &&
      !/^[）」』”’，、；]/u.test(text.slice(start))
    )
      starts.push(start);
  }
  return starts;
}

function unicodeStarts(text: string, rules: ReadingRules): readonly number[] {
  const starts: number[] = [];
  for (const { index } of segmenterOf(rules.language).segment(text)) {
    // A closing sign that was left to the next sentence belongs to the one it closes.
    const closing = closers.exec(text.slice(index, index + 8))?.[0].length ?? 0;
    let start = index + closing;
    while (closing > 0 && /\s/u.test(text[start] ?? '')) start++;
    if (index > 0 && start < text.length) starts.push(start);
  }
  for (const match of text.matchAll(speechStart)) starts.push(match.index + match[0].length);
  return [...new Set(starts)].sort((a, b) => a - b);
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    made = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(language, made);
  return made;
}
