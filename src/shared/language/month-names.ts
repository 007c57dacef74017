import type { Lexicon } from './lexicon.ts';

/** Teaches `lexicon` the names of the Gregorian months as ICU writes them in `language`, in dates and alone. */
export function addMonths(lexicon: Lexicon, language: string): void {
  const [inDate, alone, short] = [
    namesIn(language, { month: 'long', day: 'numeric' }),
    namesIn(language, { month: 'long' }),
    namesIn(language, { month: 'short', day: 'numeric' }),
  ];
  for (let month = 1; month <= 12; month += 1) {
    const names = new Set([inDate[month - 1] ?? '', alone[month - 1] ?? '']);
    const brief = short[month - 1] ?? '';
    for (const name of names) if (isName(name)) lexicon.add(name, { month });
    if (isName(brief) && !names.has(brief)) lexicon.add(brief, { month, shortMonth: true });
  }
}

function namesIn(language: string, options: Intl.DateTimeFormatOptions): readonly string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = format.formatToParts(Date.UTC(2021, month, 15));
      return parts.find((part) => part.type === 'month')?.value ?? '';
    });
  } catch {
    return [];
  }
}

/** Some languages number their months; a single letter is no name either. */
function isName(name: string): boolean {
  return /\p{L}{2,}/u.test(name) && !/\d/.test(name);
}
