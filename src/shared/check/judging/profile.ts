import { type Finding, type FindingType, severities } from '../../model/finding.ts';

/** What findings of a kind can be said to count as. */
export const verdicts = [...severities, 'off'] as const;
export type Verdict = (typeof verdicts)[number];

/** What kinds of findings count as, per pair of languages ("en-fr", "*" for all); shared among people as a file. */
export interface CheckProfile {
  readonly format: 'triglot-checks';
  readonly version: 1;
  readonly pairs: Readonly<Record<string, Readonly<Partial<Record<FindingType, Verdict>>>>>;
}

/** The text of a file with the profile; one that says nothing when it is null. */
export function printProfile(profile: CheckProfile | null): string {
  const said: CheckProfile = profile ?? { format: 'triglot-checks', version: 1, pairs: {} };
  return `${JSON.stringify(said, null, 2)}\n`;
}

/** What `pair` ("en-fr" in either order, "*" for all) says of a kind; null when it says nothing. */
export function verdictOf(profile: CheckProfile | null, pair: string, type: FindingType): Verdict | null {
  const name = profile === null ? null : nameOf(profile, pair);
  return (name === null ? null : profile?.pairs[name]?.[type]) ?? null;
}

/** The profile with another verdict of `pair` on a kind, null for none; null when it says nothing any more. */
export function withVerdict(
  profile: CheckProfile | null,
  pair: string,
  type: FindingType,
  verdict: Verdict | null,
): CheckProfile | null {
  const name = (profile && nameOf(profile, pair)) ?? pair;
  const { [type]: _, ...rest } = profile?.pairs[name] ?? {};
  const set = verdict === null ? rest : { ...rest, [type]: verdict };
  const { [name]: __, ...others } = profile?.pairs ?? {};
  const pairs = Object.keys(set).length === 0 ? others : { ...others, [name]: set };
  return Object.keys(pairs).length === 0 ? null : { format: 'triglot-checks', version: 1, pairs };
}

/** The key under which the profile has `pair`; null when it has not. */
function nameOf({ pairs }: CheckProfile, pair: string): string | null {
  const wanted = sidesOf(pair).toSorted().join(' ');
  return Object.keys(pairs).find((name) => sidesOf(name).toSorted().join(' ') === wanted) ?? null;
}

/** "en-fr" as its two languages; tags with hyphens of their own are put together by a plus ("pt-BR+fr"). */
export function sidesOf(pair: string): readonly string[] {
  return pair.split(pair.includes('+') ? '+' : '-');
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
    const sides = sidesOf(pair);
    return (
      pair !== '*' &&
      set[finding.type] !== undefined &&
      sides.every((tag) => languages.includes(tag)) &&
      finding.languages.some((tag) => sides.includes(tag))
    );
  });
  return own?.[1][finding.type] ?? pairs['*']?.[finding.type] ?? null;
}
