import { type FindingType, findingTypes } from '../../model/finding.ts';
import { languageName } from '../../model/language-tag.ts';
import type { ReportInput } from './report-input.ts';
import { english } from './words/english.ts';
import type { ReportWords } from './words/report-words.ts';

/** How many findings of one kind there are, by gravity, and how many were ignored. */
export interface KindCount {
  readonly type: FindingType;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly passed: number;
}

/** What stands on top of a report. */
export interface ReportSummary {
  /** Sentences: how large the documents are, how many findings there are, who stands out most. */
  readonly lines: readonly string[];
  readonly byType: readonly KindCount[];
}

/** The summary of a report on findings. */
export function summaryOf(
  { alignment, findings, passed = [] }: ReportInput,
  words: ReportWords = english,
): ReportSummary {
  const { languages, units } = alignment;
  const whole = units.filter((unit) =>
    languages.every((tag) => (unit.segments[tag] ?? []).length > 0),
  ).length;
  const grave = findings.filter(({ severity }) => severity !== 'info');
  const touched = new Set(grave.flatMap(({ unit, units: more = [] }) => [unit, ...more])).size;
  const odd = languages.map((tag) => {
    const count = grave.filter((finding) => finding.languages.includes(tag)).length;
    return `${languageName(tag, words.language)} ${count}`;
  });
  const byType = findingTypes.flatMap((type): readonly KindCount[] => {
    const own = findings.filter((finding) => finding.type === type);
    const ignored = passed.filter(({ finding }) => finding.type === type).length;
    if (own.length + ignored === 0) return [];
    const count = (severity: string) => own.filter((finding) => finding.severity === severity).length;
    return [{ type, error: count('error'), warning: count('warning'), info: count('info'), passed: ignored }];
  });
  return {
    lines: [
      words.units(units.length, whole),
      words.counts(grave.length, touched, findings.length - grave.length, passed.length),
      ...(grave.length === 0 ? [] : [words.standingOut(odd.join(', '))]),
    ],
    byType,
  };
}
