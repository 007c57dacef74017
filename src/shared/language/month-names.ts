import type { Lexicon } from './lexicon.ts';

/** Teaches `lexicon` the names of the Gregorian months as ICU writes them in `language`, in dates and alone. */
export function addMonths(lexicon: Lexicon, language: string): void {
  for (let month = 1; month <= 12; month += 1) {
    const date = Date.UTC(2021, month - 1, 15);
    const seen = new Set<string>();
    for (const options of [{ month: 'long', day: 'numeric' }, { month: 'long' }] as const)
      for (const name of monthIn(language, date, options)) seen.add(name);
    for (const name of seen) lexicon.add(name, { month });
    for (const name of monthIn(language, date, { month: 'short', day: 'numeric' }))
      if (!seen.has(name)) lexicon.add(name, { month, shortMonth: true });
  }
}

function monthIn(language: string, date: number, options: Intl.DateTimeFormatOptions): readonly string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    const name = format.formatToParts(date).find((part) => part.type === 'month')?.value ?? '';
    return /\p{L}{2,}/u.test(name) && !/\d/.test(name) ? [name] : [];
  } catch {
    return [];
  }
}
