import * as v from 'valibot';
import { findingTypes } from '../../model/finding.ts';
import { type CheckProfile, verdicts } from './profile.ts';

const rules = v.partial(
  v.strictObject(Object.fromEntries(findingTypes.map((type) => [type, v.picklist(verdicts)]))),
);

/** The shape of a file with settings for the checks: per pair of languages ("en-fr", "*" for all) what a kind counts as. */
export const profileFile = v.strictObject({
  format: v.literal('triglot-checks'),
  version: v.literal(1),
  pairs: v.record(v.string(), rules),
});

/** The profile in a file's text. Throws an error that says in one sentence what is wrong with it. */
export function parseProfile(text: string): CheckProfile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('it is not JSON');
  }
  const parsed = v.safeParse(profileFile, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
  throw new Error(place === '' ? issue.message : `${place}: ${issue.message}`);
}
