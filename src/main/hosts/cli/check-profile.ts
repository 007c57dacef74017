import { TriglotError } from '../../../shared/api/errors.ts';
import { type CheckProfile, profiled } from '../../../shared/check/judging/profile.ts';
import { parseProfile } from '../../../shared/check/judging/profile-file.ts';
import { trouble, troubleAt } from '../../../shared/lib/trouble.ts';
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
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new TriglotError('input', troubleAt(path, trouble('no-checks', { why })));
  }
}

/** `work` with its findings as the profile has them. */
export function withProfile(work: Work, profile: CheckProfile | null): Work {
  return { ...work, findings: profiled(work.findings, work.alignment.languages, profile) };
}
