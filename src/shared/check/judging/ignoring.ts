import { type Finding, type FindingType, findingTypes, type PassedFinding } from '../../model/finding.ts';

const all = 'all:';

/** What all findings of the kind and languages of `finding` are ignored by. */
export function likeKey({ type, languages }: Finding): string {
  return `${all}${type}:${[...languages].sort().join('+')}`;
}

/** Which findings a key made by `likeKey` ignores; null for the key of one finding. */
export function likeOf(
  key: string,
): { readonly type: FindingType; readonly languages: readonly string[] } | null {
  if (!key.startsWith(all)) return null;
  const [name, languages = ''] = key.slice(all.length).split(':');
  const type = findingTypes.find((one) => one === name);
  return type === undefined ? null : { type, languages: languages.split('+').filter((tag) => tag !== '') };
}

/** Whether the finding is among the ignored: by its own key, or because all like it are. */
export function isIgnored(finding: Finding, keys: ReadonlySet<string>): boolean {
  return keys.has(finding.key) || keys.has(likeKey(finding));
}

/** Why findings are ignored: by the key of one, or of all like it. */
interface Ignoring extends Omit<PassedFinding, 'finding'> {
  readonly key: string;
}

/** The findings that stand, and those that somebody has called all right, each in the order given. */
export function judgedFindings(
  findings: readonly Finding[],
  ignored: readonly Ignoring[],
): { readonly open: readonly Finding[]; readonly passed: readonly PassedFinding[] } {
  const byKey = new Map(ignored.map((one) => [one.key, one] as const));
  const open: Finding[] = [];
  const passed: PassedFinding[] = [];
  for (const finding of findings) {
    const why = byKey.get(finding.key) ?? byKey.get(likeKey(finding));
    if (why === undefined) open.push(finding);
    else passed.push({ finding, reason: why.reason, at: why.at, by: why.by });
  }
  return { open, passed };
}
