import { primaryLanguage } from '../../../model/language-tag.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import type { ReportWords } from './report-words.ts';

/** The languages a report can be written in, by primary subtag. */
export const reportLanguages = ['en', 'fr', 'zh'] as const;

const all: Readonly<Record<string, ReportWords>> = { en: english, fr: french, zh: chinese };

/** The words of a report in `language` (a BCP 47 tag); English where there are none of its own. */
export function reportWords(language: string): ReportWords {
  return all[primaryLanguage(language)] ?? english;
}
