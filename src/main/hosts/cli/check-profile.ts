import { TriglotError } from '../../../shared/api/errors.ts';
import { type CheckProfile, parseProfile, profiled } from '../../../shared/check/profile.ts';
import { readBytes } from '../../services/files/read-bytes.ts';
import type { Work } from '../../services/work.ts';

export const profileOptions = { checks: { type: 'string' } } as const;

/** The settings for the checks in the file at `path`; null when none is named. Throws `input`. */
export async function readProfile(path: string | undefined): Promise<CheckProfile | null> {
  if (path === undefined) return null;
  const text = new TextDecoder().decode(await readBytes(path));
  try {
    return parseProfile(text);
  } catch (thrown) {
    const what = thrown instanceof Error ? thrown.message : String(thrown);
    throw new TriglotError(
      'input',
      `${path}: these are no settings for the checks, ${what}. See "Settings for the checks" in the guide.`,
    );
  }
}

/** `work` with its findings as the profile has them. */
export function withProfile(work: Work, profile: CheckProfile | null): Work {
  return { ...work, findings: profiled(work.findings, work.alignment.languages, profile) };
}
