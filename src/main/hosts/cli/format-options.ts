import { TriglotError } from '../../../shared/api/errors.ts';
import { conflictChoices, duplicateChoices, xliffVersions } from '../../../shared/export/input.ts';
import { tmxProfiles } from '../../../shared/export/tmx/profile.ts';
import { primaryLanguage } from '../../../shared/model/language-tag.ts';
import { knownLanguage } from '../../services/languages.ts';
import type { RenderOptions } from '../../services/render.ts';
import type { Work } from '../../services/work.ts';
import { oneOf } from './arguments.ts';

/** How files for other tools are to be written. */
export const formatOptions = {
  profile: { type: 'string' },
  level: { type: 'string' },
  duplicates: { type: 'string' },
  conflicts: { type: 'string' },
  'xliff-version': { type: 'string' },
  region: { type: 'string', multiple: true },
  user: { type: 'string' },
} as const;

export interface FormatValues {
  readonly profile?: string | undefined;
  readonly level?: string | undefined;
  readonly duplicates?: string | undefined;
  readonly conflicts?: string | undefined;
  readonly 'xliff-version'?: string | undefined;
  readonly region?: readonly string[] | undefined;
  readonly user?: string | undefined;
}

/** The options as they hold for a piece of work, whose languages are not known before. */
export type FormatOptions = (work: Work) => RenderOptions;

/** Reads the options; throws `usage` for a choice there is not. */
export function readFormatOptions(values: FormatValues): FormatOptions {
  const profile = oneOf('profile', values.profile, tmxProfiles, 'master');
  const level = oneOf('level', values.level, ['1', '2'], '1') === '2' ? 2 : 1;
  const duplicates = oneOf('duplicates', values.duplicates, duplicateChoices, 'keep');
  const conflicts = oneOf('conflicts', values.conflicts, conflictChoices, 'keep');
  const xliff = oneOf('xliff-version', values['xliff-version'], xliffVersions, '2.1');
  const regions = (values.region ?? []).map(knownLanguage);
  const { user } = values;
  const fixed: RenderOptions = {
    profile,
    level,
    duplicates,
    conflicts,
    xliff,
    ...(user !== undefined && { user }),
  };
  return ({ alignment: { languages } }) => ({ ...fixed, tags: tagsFor(languages, regions) });
}

/** Every region with the language it is of; throws `usage` for one that is of none. */
function tagsFor(languages: readonly string[], regions: readonly string[]): Readonly<Record<string, string>> {
  const pairs = regions.map((tag) => {
    const language = languages.find((each) => primaryLanguage(each) === primaryLanguage(tag));
    if (language !== undefined) return [language, tag] as const;
    throw new TriglotError(
      'usage',
      `--region ${tag}: there is no such language among ${languages.join(', ')}.`,
    );
  });
  return Object.fromEntries(pairs);
}
