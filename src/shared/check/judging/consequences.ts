import { type Consequence, type FindingType, type Severity, severities } from '../../model/finding.ts';
import type { Draft } from '../draft.ts';
import { listOf } from '../wording.ts';

/** A draft with what goes with it. */
export type Caused = Draft & { readonly consequences?: readonly Consequence[] };

/** What takes with it whatever stands in its words: a clause that is lost, a text that is another one or stands twice. */
const takesAlong: readonly FindingType[] = ['untranslated', 'wrong-language', 'extra', 'length'];
/** What may be taken along. */
const taken: ReadonlySet<FindingType> = new Set([
  'number',
  'date',
  'reference',
  'name',
  'term',
  'negation',
  'modality',
  'list',
  'length',
]);
/** A paragraph that is not there moves the numbers of those behind it, which begin no further on than this, in units. */
const farthest = 3;
/** What stands so close to a lost clause, in lengths of the clause, may belong to it. */
const blurred = 0.35;

/**
 * The drafts (in the order of their units) in which each loss is told once: what only follows from another one goes with
 * it, in its sentence and with its gravity, and is no finding of its own.
 */
export function causesOf(drafts: readonly Draft[]): readonly Caused[] {
  const gone = new Map<Draft, Draft[]>();
  const followers = new Set<Draft>();
  const follow = (cause: Draft, draft: Draft) => {
    followers.add(draft);
    gone.set(cause, [...(gone.get(cause) ?? []), draft]);
  };
  for (const inUnit of Map.groupBy(drafts, ({ unit }) => unit).values())
    if (inUnit.length > 1) withWords(inUnit, followers, follow);
  withNumbers(drafts, follow);
  withExchanges(drafts, followers, follow);
  if (followers.size === 0) return drafts;
  return drafts.flatMap((draft) => {
    if (followers.has(draft)) return [];
    const own = gone.get(draft);
    return own === undefined ? [draft] : [joined(draft, own)];
  });
}

type Follow = (cause: Draft, draft: Draft) => void;

function withWords(inUnit: readonly Draft[], followers: ReadonlySet<Draft>, follow: Follow): void {
  for (const type of takesAlong)
    for (const cause of inUnit) {
      if (cause.type !== type || followers.has(cause)) continue;
      for (const draft of inUnit)
        if (draft !== cause && !followers.has(draft) && taken.has(draft.type) && covers(cause, draft))
          follow(cause, draft);
    }
}

/**
 * Whether the same versions stand out, and in the languages whose words `cause` rests on those of `draft` are among them. A
 * lost clause has no sharp ends; one that is for information takes nothing along that is more.
 */
function covers(cause: Draft, draft: Draft): boolean {
  const isForeign = cause.type === 'untranslated' || cause.type === 'wrong-language';
  if (!isForeign && cause.severity === 'info' && draft.severity !== 'info') return false;
  // What one version says twice is too much for every other one.
  if (cause.type !== 'extra' && cause.languages.join() !== draft.languages.join()) return false;
  if (isForeign) return true;
  const there = draft.evidence.filter(({ language }) =>
    cause.evidence.some((place) => place.language === language),
  );
  return (
    there.length > 0 &&
    there.every(({ segment, start, end }) =>
      cause.evidence.some((place) => {
        const blur = cause.type === 'length' ? (place.end - place.start) * blurred : 0;
        return place.segment === segment && place.start - blur <= start && end <= place.end + blur;
      }),
    )
  );
}

/** The numbers that differ behind a paragraph that one version lacks or has alone. */
function withNumbers(drafts: readonly Draft[], follow: Follow): void {
  let cause: Draft | null = null;
  for (const draft of drafts) {
    if (draft.type === 'missing' || draft.type === 'extra') cause = draft;
    if (draft.type !== 'order' || cause === null) continue;
    const last = cause.order + (cause.units?.length ?? 1) - 1;
    const odd = cause.languages;
    const same = odd.every((language) => draft.languages.includes(language));
    if (same && draft.order >= cause.order && draft.order - last <= farthest) follow(cause, draft);
  }
}

/** What differs in two rows that have exchanged their texts. */
function withExchanges(drafts: readonly Draft[], followers: ReadonlySet<Draft>, follow: Follow): void {
  for (const cause of drafts) {
    if (cause.explains !== true) continue;
    const units = new Set(cause.units ?? [cause.unit]);
    for (const draft of drafts)
      if (
        units.has(draft.unit) &&
        taken.has(draft.type) &&
        !followers.has(draft) &&
        draft.languages.some((language) => cause.languages.includes(language))
      )
        follow(cause, draft);
  }
}

function joined(cause: Draft, own: readonly Draft[]): Caused {
  const words = [...new Set(own.flatMap(({ about }) => about ?? []))];
  const renumbered = own.filter(({ type }) => type === 'order');
  const message = [
    cause.message,
    ...(words.length > 0 ? [`with it ${words.length > 1 ? 'go' : 'goes'} ${listOf(words)}`] : []),
    ...renumbered.map((draft) => `after it ${draft.message}`),
  ].join('; ');
  const sure = [cause, ...own].map(({ sureness }) => sureness);
  const sureness = sure.includes(undefined) ? {} : { sureness: Math.max(...sure.map((one) => one ?? 0)) };
  const { sureness: _, ...draft } = cause;
  return {
    ...draft,
    ...sureness,
    severity: gravityOf(cause, own),
    message,
    consequences: own.map(({ key, type, message: said, evidence }) => ({
      key,
      type,
      message: said,
      evidence,
    })),
  };
}

/**
 * That of the gravest; figures that stand in a lost clause are lost with it and contradict nobody, and what a text in another
 * language lacks is no graver than that text.
 */
function gravityOf(cause: Draft, own: readonly Draft[]): Severity {
  const gravest =
    severities.find((one) => [cause, ...own].some(({ severity }) => severity === one)) ?? 'info';
  const isForeign = cause.type === 'untranslated' || cause.type === 'wrong-language';
  if (isForeign && gravest === 'warning') return cause.severity;
  return cause.type === 'length' && gravest === 'error' ? 'warning' : gravest;
}
