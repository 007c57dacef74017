import { type ReadingRules, readingRules } from '../language/reading-rules.ts';

/** Longer texts are cut at a space first: a sentence finder's cost may grow with the length of what it is given. */
const longest = 4000;

const finders = new Map<string, Intl.Segmenter>();

/**
 * Where the sentences of one paragraph end: ascending UTF-16 offsets, the last one the length of `text`, each behind the
 * white space that follows the sentence. `language` is a BCP 47 tag. The first `kept` characters (a printed label) are
 * never cut off. Candidates are Unicode's (UAX 29); those behind abbreviations, initials and enumerators are dropped.
 */
export function sentenceEnds(text: string, language: string, kept = 0): readonly number[] {
  const rules = readingRules(language);
  const ends: number[] = [];
  let start = 0;
  for (const candidate of candidates(text, finderFor(language))) {
    const end = beforeOpeners(text, start, behindClosers(text, candidate));
    if (end <= start || end >= text.length) continue;
    if (end <= kept || !isBreak(text, start, end, rules)) continue;
    ends.push(end);
    start = end;
  }
  ends.push(text.length);
  return ends;
}

function* candidates(text: string, finder: Intl.Segmenter): Generator<number> {
  for (let from = 0; from < text.length; ) {
    const whole = text.length - from <= longest;
    const space = whole ? -1 : text.lastIndexOf(' ', from + longest);
    const until = whole ? text.length : space > from ? space + 1 : from + longest;
    let last = 0;
    for (const { index, segment } of finder.segment(text.slice(from, until))) {
      last = index + segment.length;
      if (from + last < until) yield from + last;
    }
    from = until;
  }
}

function finderFor(language: string): Intl.Segmenter {
  const known = finders.get(language);
  if (known !== undefined) return known;
  let finder: Intl.Segmenter;
  try {
    finder = new Intl.Segmenter(language, { granularity: 'sentence' });
  } catch {
    finder = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  finders.set(language, finder);
  return finder;
}

/** Closing quotes and brackets right behind a break belong to the sentence before it. */
function behindClosers(text: string, end: number): number {
  const closers = /^[\s\u00a0\u202f]?[»”’）」』】〉》\])]+[\s\u00a0]*/u.exec(text.slice(end, end + 8));
  return closers === null ? end : end + closers[0].length;
}

/** Opening quotes and brackets right before a break belong to the sentence behind it. */
function beforeOpeners(text: string, start: number, end: number): number {
  const openers = /[«“‘「『（《【〈([]+$/u.exec(text.slice(start, end));
  if (openers === null) return end;
  const closesGerman = openers[0] === '“' && text.slice(start, end).includes('„');
  return closesGerman ? end : end - openers[0].length;
}

function isBreak(text: string, start: number, end: number, rules: ReadingRules): boolean {
  const before = text.slice(start, end).trimEnd();
  const after = text.slice(end, end + 40).trimStart();
  if (/^\p{Ll}/u.test(after)) return false;
  if (/^[,;:]/.test(after)) return false;
  if (enumerator.test(before)) return false;
  if (!before.endsWith('.')) return true;
  const word = lastWord(before);
  if (initial.test(word) || rules.abbreviations.has(word) || rules.abbreviations.has(word.toLowerCase()))
    return false;
  if (rules.numbered.has(word) || rules.numbered.has(word.toLowerCase()))
    return !/^[\p{N}(IVXLC]/u.test(after);
  return true;
}

const enumerator = /^[([（]?(?:\p{N}{1,3}|\p{L}|[ivxlc]{1,6})[.)\]）]$/iu;
const initial = /^(?:\p{Lu}\.)+$/u;

function lastWord(text: string): string {
  const start = Math.max(
    text.lastIndexOf(' '),
    text.lastIndexOf('\u00a0'),
    text.lastIndexOf('('),
    text.lastIndexOf('['),
  );
  return text.slice(start + 1).replace(/^[«“"'‘’(\p{L}]*['’]/u, '');
}
