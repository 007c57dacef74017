import type { ExportFormat, ExportParams, ExportSummary } from '../../../shared/api/methods/exports.ts';
import type {
  conflictChoices,
  duplicateChoices,
  TmxLevel,
  XliffVersion,
} from '../../../shared/export/input.ts';
import { writtenTag } from '../../../shared/export/tags.ts';
import { profileTraits, type TmxProfile } from '../../../shared/export/tmx/profile.ts';
import { canonicalTag, primaryLanguage } from '../../../shared/model/language-tag.ts';

/** What the user has chosen to export. */
export interface Choices {
  readonly format: ExportFormat;
  readonly only: 'all' | 'confirmed';
  /** In the project's order. */
  readonly languages: readonly string[];
  readonly profile: TmxProfile;
  readonly level: TmxLevel;
  readonly duplicates: (typeof duplicateChoices)[number];
  readonly conflicts: (typeof conflictChoices)[number];
  readonly xliff: XliffVersion;
  /** Tags typed in the place of a language's own. */
  readonly tags: Readonly<Record<string, string>>;
  readonly user: string;
}

/** What the form of the dialog is given. */
export interface FormProps {
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
  /** All of the project, in its order. */
  readonly languages: readonly string[];
}

/** What is chosen before anybody has chosen. */
export function firstChoices(languages: readonly string[], user: string): Choices {
  return {
    format: 'tmx',
    only: 'all',
    languages,
    profile: 'master',
    level: 1,
    duplicates: 'keep',
    conflicts: 'keep',
    xliff: '2.1',
    tags: {},
    user,
  };
}

/**
 * The choices with those of a file of the user's own laid over them; the services have held it against its shape. Languages
 * that the project does not have are left out.
 */
export function withOwnChoices(choices: Choices, all: readonly string[], content: string): Choices {
  const own = JSON.parse(content) as Partial<Choices>;
  const wanted = all.filter((language) => own.languages?.includes(language) ?? true);
  return { ...choices, ...own, languages: wanted.length < 2 ? all : wanted };
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

/** True where languages are written by tags that may be chosen. */
export function hasTags({ format }: Choices): boolean {
  return format === 'tmx' || format === 'xliff';
}

/** The tag that will be written for a language when none is typed. */
export function usualTag({ format, profile }: Choices, language: string): string {
  return writtenTag(language, {}, format === 'tmx' ? profileTraits[profile].tags : { regions: false });
}

/** True for a tag that may be written for `language`: it is one, and of the same language. */
export function fitsLanguage(tag: string, language: string): boolean {
  const canonical = canonicalTag(tag);
  return canonical !== null && primaryLanguage(canonical) === primaryLanguage(language);
}

/** The parameters of the export methods; all languages go unnamed, and what does not concern the format is left out. */
export function exportParams(project: string, choices: Choices, all: readonly string[]): ExportParams {
  const { format, only, languages, tags, profile, level, duplicates, conflicts, xliff, user } = choices;
  const fitting = Object.entries(tags).filter(([language, tag]) => fitsLanguage(tag, language));
  return {
    project,
    format,
    only,
    ...(languages.length < all.length && { languages: [...languages] }),
    ...(hasTags(choices) && fitting.length > 0 && { tags: Object.fromEntries(fitting) }),
    ...(format === 'tmx' && { profile, level, duplicates, conflicts }),
    ...(format === 'tmx' && user.trim() !== '' && { user: user.trim() }),
    ...(format === 'xliff' && { xliff }),
  };
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
