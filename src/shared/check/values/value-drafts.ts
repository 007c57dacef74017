import { strength } from '../../language/tokens.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Evidence, FindingType, Severity } from '../../model/finding.ts';
import type { Unit } from '../../model/unit.ts';
import type { ValueKind } from '../../model/value.ts';
import type { Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import type { Voice } from '../vote.ts';
import { listOf, nameOf, namesOf, shownValue } from '../wording.ts';
import type { Group } from './agreement.ts';
import { type Disagreement, disagreementsOf } from './disagreements.ts';
import { isRounding, withoutMeasure } from './same-value.ts';

const remembered = new WeakMap<readonly Disagreement[], Map<ValueKind, readonly Draft[]>>();

/** The findings about values of one kind, in the order of their units; remembered by what was found in a unit. */
export function valueDrafts(alignment: Alignment, kind: ValueKind & FindingType): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [at, disagreements] of disagreementsOf(alignment)) {
    const unit = alignment.units[at];
    if (unit === undefined) continue;
    const byKind = remembered.get(disagreements) ?? new Map<ValueKind, readonly Draft[]>();
    remembered.set(disagreements, byKind);
    const known = byKind.get(kind) ?? draftsIn(alignment, unit, at, kind, disagreements);
    byKind.set(kind, known);
    for (const draft of known) drafts.push(draft.order === at ? draft : { ...draft, order: at });
  }
  return drafts;
}

function draftsIn(
  alignment: Alignment,
  unit: Unit,
  at: number,
  kind: ValueKind & FindingType,
  disagreements: readonly Disagreement[],
): readonly Draft[] {
  const mine = disagreements.filter((disagreement) => disagreement.kind === kind);
  return gathered(mine).map((together) => draftOf(alignment, unit, at, kind, together));
}

/**
 * Values that the same languages lack make one finding, and so do days of one month that the same languages have in
 * another; every other contradiction is one of its own.
 */
function gathered(disagreements: readonly Disagreement[]): readonly (readonly Disagreement[])[] {
  const lists = new Map<string, Disagreement[]>();
  for (const disagreement of disagreements) {
    const lack = disagreement.voices.length === 2 && disagreement.voices.some((voice) => voice.said === null);
    const months = disagreement.voices.map((voice) => voice.said?.key.slice(0, 7) ?? '').join();
    const sides = disagreement.voices
      .map((voice) => `${voice.said === null}${voice.languages.join()}`)
      .join(';');
    const name = lack ? sides : disagreement.kind === 'date' ? `${sides} ${months}` : `${lists.size}`;
    lists.set(name, [...(lists.get(name) ?? []), disagreement]);
  }
  return [...lists.values()];
}

function draftOf(
  alignment: Alignment,
  unit: Unit,
  at: number,
  kind: ValueKind & FindingType,
  disagreements: readonly Disagreement[],
): Draft {
  const inOrder = (languages: readonly string[]) =>
    alignment.languages.filter((language) => languages.includes(language));
  const languages = inOrder(disagreements[0]?.verdict.odd ?? []);
  const evidence = evidenceFor(alignment, disagreements);
  const values = disagreements.flatMap(({ voices }) => voices.map((voice) => voice.said?.key ?? '–'));
  return {
    key: findingKey(kind, languages, values, leadText(alignment, unit, evidence)),
    unit: unit.id,
    order: at,
    type: kind,
    severity: severityOf(disagreements, unit),
    languages,
    message: sentence(kind, disagreements, inOrder),
    evidence,
    about: aboutOf(disagreements, languages),
    ...surenessOf(disagreements),
  };
}

/** How sure small number words that contradict each other are no manner of the translation. */
const smallWords = 0.6;

/** The values of those that do not stand out, in a few words. */
function aboutOf(disagreements: readonly Disagreement[], odd: readonly string[]): string {
  const said = disagreements.flatMap(({ voices }) =>
    voices.flatMap((voice) => (voice.said === null ? [] : [{ ...voice, said: voice.said }])),
  );
  const others = said.filter(({ languages }) => languages.some((language) => !odd.includes(language)));
  const shown = (others.length > 0 ? others : said).map(({ said: { kind, key } }) => shownValue(kind, key));
  return listOf([...new Set(shown)]);
}

/**
 * A free translation leaves values out, the more figures one has the less so, and counts otherwise in small words. Figures that
 * contradict each other are no manner: they are errors.
 */
function surenessOf(disagreements: readonly Disagreement[]): { sureness?: number } {
  if (disagreements.some(({ voices }) => voices.every(({ said }) => said !== null)))
    return { sureness: smallWords };
  const figures = disagreements.flatMap(({ voices }) =>
    voices.map(({ said }) => (said?.key.match(/\d/g) ?? []).length),
  );
  return { sureness: 1 - 1 / (1 + Math.max(0, ...figures)) };
}

/**
 * A contradiction in figures is an error; one that rests on a small number word or on rounding in a larger unit, or in a unit
 * that may not belong together, is a warning. What is simply absent is a warning, but for one-figure numbers and for references to parts of
 * the same text in two versions, which style leaves out or adds ("subsection (1)"): they are only worth a look.
 */
function severityOf(disagreements: readonly Disagreement[], unit: Unit): Severity {
  const doubtful = unit.confidence < 0.5;
  const levels = disagreements.map(({ voices, verdict, kind }): Severity => {
    const said = voices.flatMap((voice) => (voice.said === null ? [] : [voice.said]));
    const sure = said.every((group) => group.strength >= strength.word);
    if (said.length > 1) {
      const localised = localisation(said.map(({ key }) => key));
      const rounded = said.every(({ key }) => isRounding(key, said[0]?.key ?? '') || key === said[0]?.key);
      return localised ?? (sure && !doubtful && !rounded ? 'error' : 'warning');
    }
    const outvoted =
      !verdict.tie &&
      voices.some((voice) => voice.said === null && verdict.odd.includes(voice.languages[0] ?? ''));
    const weighty = said.some((group) => isWeighty(kind, group.key));
    return (outvoted || weighty) && sure && !doubtful ? 'warning' : 'info';
  });
  return levels.find((level) => level === 'error') ?? levels.find((level) => level === 'warning') ?? 'info';
}

/**
 * Addresses are localised: pages of one site or people of one domain have other names in other languages, which is for
 * information unless figures differ; another site is worth a warning. Null when the values are no addresses.
 */
function localisation(keys: readonly string[]): Severity | null {
  if (!keys.every((key) => address.test(key))) return null;
  const sites = new Set(keys.map((key) => /[^.@/]+\.[^.@/]+(?=\/|$)/.exec(key)?.[0]));
  const figures = new Set(keys.map((key) => key.replace(/\D+/g, ' ').trim()));
  if (sites.size > 1) return 'warning';
  return figures.size > 1 ? null : 'info';
}

/** The key of a web or e-mail address. */
const address = /^[^\s]*[\p{L}*]\.\p{L}{2,}(?:\/|$)/u;

function isWeighty(kind: ValueKind, key: string): boolean {
  const bare = withoutMeasure(key);
  return kind === 'date' || bare.includes('/') || bare.length >= (kind === 'reference' ? 3 : 2);
}

function sentence(
  kind: ValueKind,
  disagreements: readonly Disagreement[],
  inOrder: (languages: readonly string[]) => readonly string[],
): string {
  const first = disagreements[0];
  if (first === undefined) return '';
  const silent = first.voices.find((voice) => voice.said === null);
  if (first.voices.length === 2 && silent !== undefined) {
    const values = disagreements.flatMap(({ voices }) => voices.flatMap((voice) => voice.said ?? []));
    const shown = listOf(values.map((value) => shownValue(value.kind, value.key)));
    const what = kind === 'date' ? `the ${values.length > 1 ? 'dates' : 'date'} ${shown}` : shown;
    const holders = inOrder(first.voices.flatMap((voice) => (voice.said === null ? [] : voice.languages)));
    return lackSentence(what, holders, inOrder(silent.languages), first.verdict.tie);
  }
  const odd = new Set(first.verdict.odd);
  const ranked = [...first.voices].sort(
    (a, b) => Number(odd.has(b.languages[0] ?? '')) - Number(odd.has(a.languages[0] ?? '')),
  );
  const parts = ranked.map((voice, index) => {
    const languages = inOrder(voice.languages);
    const same = disagreements.flatMap(({ voices }) =>
      voices.filter((other) => inOrder(other.languages).join() === languages.join()),
    );
    return voicePart(kind, same, languages, index === 0);
  });
  return parts.join(', ');
}

function lackSentence(
  what: string,
  holders: readonly string[],
  silent: readonly string[],
  tie: boolean,
): string {
  if (tie || holders.length + silent.length === 2)
    return `${namesOf(holders)} ${holders.length > 1 ? 'have' : 'has'} ${what}, ${namesOf(silent)} ${silent.length > 1 ? 'do' : 'does'} not`;
  if (holders.length < silent.length)
    return `Only ${namesOf(holders)} ${holders.length > 1 ? 'have' : 'has'} ${what}`;
  return `${namesOf(silent)} ${silent.length > 1 ? 'lack' : 'lacks'} ${what}, which ${namesOf(holders)} have`;
}

function voicePart(
  kind: ValueKind,
  voices: readonly Voice<Group>[],
  languages: readonly string[],
  first: boolean,
): string {
  const who = languages.length === 1 ? nameOf(languages[0] ?? '') : namesOf(languages);
  const said = voices.flatMap((voice) => (voice.said === null ? [] : shownValue(kind, voice.said.key)));
  if (said.length === 0) return `${who} ${languages.length > 1 ? 'have' : 'has'} none`;
  const verb = first ? (languages.length > 1 ? ' say' : ' says') : '';
  return `${who}${verb} ${listOf(said)}`;
}

function evidenceFor(alignment: Alignment, disagreements: readonly Disagreement[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const language of alignment.languages)
    for (const { voices } of disagreements)
      for (const { said, languages } of voices) {
        if (said === null || !languages.includes(language)) continue;
        for (const { segment, value } of [
          ...(said.held.get(language) ?? []),
          ...(said.kin.get(language) ?? []),
        ])
          evidence.push({ language, segment, start: value.start, end: value.end, value: said.key });
      }
  return evidence;
}

/** The text a finding is remembered by: of the pivot where it has one, without the figures in question. */
function leadText(alignment: Alignment, unit: Unit, evidence: readonly Evidence[]): string {
  const language = [alignment.pivot, ...alignment.languages].find(
    (one) => (unit.segments[one] ?? []).length > 0,
  );
  if (language === undefined) return '';
  const segments = segmentsIn(alignment, unit, language);
  const named =
    segments.find((segment) => evidence.some((piece) => piece.segment === segment.id)) ?? segments[0];
  return named?.text.replace(/\p{N}+/gu, '') ?? '';
}
