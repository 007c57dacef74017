import type { ReadingRules } from '../language/reading-rules.ts';

const ordinalLanguages = new Set('de cs sk sl hr hu is da nb sv fi et lv pl tr sr nl'.split(' '));
const tail = 400;

/** True when a sentence really ends between `before` (trimmed) and `after`: no abbreviation, no ordinal, no initial. */
export function breakHolds(before: string, after: string, rules: ReadingRules): boolean {
  const end = before.slice(-tail);
  const first = /^[\s"“«„‘'([¿¡—–_-]*(?:,,)?(\S)/u.exec(after)?.[1] ?? '';
  if (/\p{Ll}/u.test(first)) return false;
  if (/[?!؟]["”»’)\]]*$/u.test(end)) return !/^[,;:]/u.test(after);
  if (opensMore(end) && /^[^(]{0,250}\)/u.test(after)) return false;
  if (!/\.["”»’)\]]*$/u.test(end)) return true;
  const word = /(\S+)$/u.exec(end)![1]!.replace(/^[("“«„‘'[]+|^\p{L}{1,2}[’'](?=\p{L})/gu, '');
  if (/["”»’)\]]$/u.test(word)) return true;
  return (
    !isAbbreviation(word, end, after, rules) &&
    !isOrdinal(word, end, after, rules) &&
    !isInitial(word, end, rules)
  );
}

function isAbbreviation(word: string, end: string, after: string, rules: ReadingRules): boolean {
  const next = /^[\s"“«„‘'([]*([\p{L}\p{M}’']+)/u.exec(after)?.[1] ?? '';
  const nextIsNumber = /^[\s(§]*(?:\p{Nd}|[IVXLC]+\b|[A-Z]\b)/u.test(after);
  const parts = /(\S+\s\S+)$/u.exec(end)?.[1] ?? word;
  for (const one of [word, parts, word.toLowerCase()]) {
    if (/^т\.\s?[дп]\.$/u.test(parts) && /^\s*\p{Lu}/u.test(after)) return false;
    if (rules.mayEnd.has(one))
      return !(
        /^\p{Lu}/u.test(next) &&
        (rules.goesOn.has(next.toLowerCase()) ||
          (next.length > 1 && !/^\p{Lu}\p{Lu}/u.test(next) && !nextIsNumber && !isTitle(one)))
      );
    if (rules.numbered.has(one) && nextIsNumber) return true;
    if (rules.abbreviations.has(one)) return true;
  }
  // "e.g.", "U.N.", "z.B.": letters with stops between them.
  return /^(?:\p{L}{1,2}\.){2,}$/u.test(word) && !rules.goesOn.has(next.toLowerCase());
}

/** Abbreviations of persons never end a sentence although they look like those that do. */
function isTitle(word: string): boolean {
  return /^(?:Jr|Sr|Co|vs|г|в|р|д|п)\.$/u.test(word);
}

/** "am 19. Dezember", "der 2. Weltkrieg", "19. století": figures with a stop that stand for an ordinal. */
function isOrdinal(word: string, end: string, after: string, rules: ReadingRules): boolean {
  if (!/^\p{Nd}{1,3}\.$/u.test(word) || !ordinalLanguages.has(rules.language)) return false;
  const next = /^\s*([\p{L}\p{M}]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (rules.months.has(next) || /^\s*\p{Nd}/u.test(after)) return true;
  const before = /([\p{L}\p{M}]+)\s+\S+$/u.exec(end)?.[1]?.toLowerCase() ?? '';
  return rules.goesOn.has(before);
}

/** "J. Smith", "S. E. M.": a single capital with a stop. After a lower-case word of its own it may end a sentence. */
function isInitial(word: string, end: string, rules: ReadingRules): boolean {
  if (!/^(?:\p{Lu}\.)+$/u.test(word) || word.length > 4) return false;
  const before = /(\S+)\s+\S+$/u.exec(end)?.[1] ?? '';
  if (before === '') return true;
  const isPerson = /^\p{Lu}/u.test(before) || rules.abbreviations.has(before);
  return isPerson || rules.goesOn.has(before.toLowerCase());
}

function opensMore(text: string): boolean {
  let open = 0;
  for (const sign of text.match(/[()]/g) ?? []) open = sign === '(' ? open + 1 : Math.max(0, open - 1);
  return open > 0;
}
