import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { type ReportLanguage, reportLanguage } from './languages.ts';
import type { ReportWords } from './report-words.ts';

const all: Readonly<Record<ReportLanguage, ReportWords>> = { en: english, fr: french, zh: chinese };

/** The words of a report in `language` (a BCP 47 tag); English where there are none of its own. */
export function reportWords(language: string): ReportWords {
  return all[reportLanguage(language)];
}
