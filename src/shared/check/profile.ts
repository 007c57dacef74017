import * as v from 'valibot';
import { type Finding, findingTypes, severities } from '../model/finding.ts';

const verdicts = [...severities, 'off'] as const;
const rules = v.partial(
  v.strictObject(Object.fromEntries(findingTypes.map((type) => [type, v.picklist(verdicts)]))),
);

/** The shape of a file with settings for the checks: per pair of languages ("en-fr", "*" for all) what a kind counts as. */
const profileFile = v.strictObject({
  format: v.literal('triglot-checks'),
  version: v.literal(1),
  pairs: v.record(v.string(), rules),
});

/** What kinds of findings count as, per pair of languages; shared among people as a file. */
export type CheckProfile = v.InferOutput<typeof profileFile>;

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

/** The findings as the profile has them: some off, some graver or slighter. Rules of a pair come before those of all. */
export function profiled(
  findings: readonly Finding[],
  languages: readonly string[],
  profile: CheckProfile | null,
): readonly Finding[] {
  if (profile === null) return findings;
  return findings.flatMap((finding) => {
    const verdict = verdictOn(finding, languages, profile);
    if (verdict === 'off') return [];
    return [verdict === null ? finding : { ...finding, severity: verdict }];
  });
}

function verdictOn(finding: Finding, languages: readonly string[], { pairs }: CheckProfile) {
  const own = Object.entries(pairs).find(([pair, set]) => {
    const sides = pair.split('-').length === 2 ? pair.split('-') : pair.split('+');
    return (
      pair !== '*' &&
      set[finding.type] !== undefined &&
      sides.every((tag) => languages.includes(tag)) &&
      finding.languages.some((tag) => sides.includes(tag))
    );
  });
  return own?.[1][finding.type] ?? pairs['*']?.[finding.type] ?? null;
}
