import type { ExportFormat, ExportSummary } from '../../../shared/api/methods/exports.ts';

/** What the user has chosen to export. */
export interface Choices {
  readonly format: ExportFormat;
  readonly only: 'all' | 'confirmed';
  /** In the project's order. */
  readonly languages: readonly string[];
}

/** The choices with `language` in or out, kept in the project's order. */
export function withLanguage(
  choices: Choices,
  all: readonly string[],
  language: string,
  chosen: boolean,
): Choices {
  const languages = all.filter((one) => (one === language ? chosen : choices.languages.includes(one)));
  return { ...choices, languages };
}

/** The parameters of the export methods; all languages go unnamed. */
export function exportParams(project: string, { format, only, languages }: Choices, all: readonly string[]) {
  return { project, format, only, ...(languages.length < all.length && { languages: [...languages] }) };
}

export interface LeftOut {
  readonly why: string;
  readonly units: readonly { readonly unit: string; readonly text: string }[];
}

/** What is left out by its reason, the commonest first. */
export function groupLeftOut(leftOut: ExportSummary['leftOut']): readonly LeftOut[] {
  return [...Map.groupBy(leftOut, ({ why }) => why)]
    .map(([why, units]) => ({ why, units }))
    .sort((a, b) => b.units.length - a.units.length);
}
