import { findingTypes } from '../../../model/finding.ts';
import type { ReportWords } from './report-words.ts';

/** The words of a report in English; kinds and gravities as they are called in the alignment's JSON. */
export const english: ReportWords = {
  language: 'en',
  title: (names) => `Where ${names} differ`,
  units: (all, whole) => `${all} units, ${whole} of them in every version.`,
  counts: (grave, inUnits, info, ignored) =>
    `${grave} errors and warnings in ${inUnits} units; ${info} more to look at; ${ignored} ignored.`,
  standingOut: (counts) => `Standing out: ${counts}.`,
  kind: 'Kind',
  severities: { error: 'Errors', warning: 'Warnings', info: 'To look at' },
  severity: { error: 'error', warning: 'warning', info: 'info' },
  ignored: 'Ignored',
  findings: 'Findings',
  none: 'No open findings.',
  ignoredOn: (date, reason, by) => `Ignored on ${date}${by === '' ? '' : ` by ${by}`}: ${reason}`,
  row: 'Row',
  gravity: 'Severity',
  oddOnes: 'Stands out',
  finding: 'Finding',
  places: 'Places',
  because: 'Ignored because',
  types: Object.fromEntries(findingTypes.map((type) => [type, type])) as ReportWords['types'],
  sentence: ({ message }) => message,
};
