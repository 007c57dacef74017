import { primaryLanguage } from '../../../model/language-tag.ts';

/** The languages a report can be written in, by primary subtag. */
export const reportLanguages = ['en', 'fr', 'zh'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** The language among those of reports that is `language` (BCP 47); English when none is. */
export function reportLanguage(language: string): ReportLanguage {
  return reportLanguages.find((one) => one === primaryLanguage(language)) ?? 'en';
}
