/** Lists of a language's rules that a user may add words to. */
export const ownRuleFields = [
  'goesOn',
  'conjunctions',
  'beforeNumber',
  'months',
  'openers',
  'documents',
  'notes',
  'abbreviations',
  'numbered',
  'mayEnd',
  'hyphenBefore',
  'hyphenAfter',
  'elisions',
] as const;
export type OwnRuleField = (typeof ownRuleFields)[number];

/** Words that a user adds to the rules of a language, in the manner of `resources/languages`. */
export type OwnRules = { readonly [Field in OwnRuleField]?: string | undefined };

/** Lists whose members hold spaces, and are parted by bars. */
const barred: ReadonlySet<OwnRuleField> = new Set(['openers', 'notes']);

/** The rules of `file` with the user's words behind ours. */
export function withOwnRules<File extends { readonly [Field in OwnRuleField]?: string }>(
  file: File,
  own: OwnRules | undefined,
): File {
  if (own === undefined) return file;
  const added = ownRuleFields.flatMap((field) => {
    const words = own[field]?.trim();
    if (words === undefined || words === '') return [];
    const ours = file[field] ?? '';
    return [[field, [ours, words].filter(Boolean).join(barred.has(field) ? '|' : ' ')] as const];
  });
  return { ...file, ...Object.fromEntries(added) };
}
