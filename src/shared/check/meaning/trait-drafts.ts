import type { Trait } from '../../language/meaning-data.ts';
import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { FindingType, Severity } from '../../model/finding.ts';
import type { Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { vote } from '../vote.ts';
import { namesOf, quoted } from '../wording.ts';
import type { Articles } from './articles.ts';
import { type Gap, gapsOf } from './gaps.ts';
import type { Spoken } from './unit-meaning.ts';

/** Below the first a version's silence is its manner; from the others on it is worth a warning, among two or more versions. */
const worthALook = 0.8;
const worthAWarning = 0.85;
const amongSeveral = 0.9;

/** How a class is told of: the words for one and for several holders, and how far a holder is believed beforehand. */
export interface Told {
  readonly one: string;
  readonly several: string;
  readonly before: number;
  /** What it is when one version of several says it: a fault like any other, only worth a look, or its manner. */
  readonly alone: 'fault' | 'look' | 'manner';
  /** Of two versions the silent one is only accused when it says the contrary ("some" for "all"). */
  readonly turned?: boolean;
  /** An article that stands instead of it is as much as its contrary: "a member" for "each member". */
  readonly articles?: Articles;
}

/** Findings of one type about the classes `told`. */
export function traitDrafts(
  alignment: Alignment,
  type: FindingType,
  told: Readonly<Partial<Record<Trait, Told>>>,
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const [trait, how] of Object.entries(told) as readonly [Trait, Told][]) {
    for (const gap of gapsOf(alignment, trait, how.before, how.articles)) {
      const severity = severityOf(gap, how);
      if (severity !== null) drafts.push(draftOf(alignment, type, gap, severity, how));
    }
  }
  return drafts;
}

function severityOf(
  { rate, versions, holders, lackers, contrary }: Gap,
  { alone, turned = false }: Told,
): Severity | null {
  const isAlone = versions > 2 && holders.length === 1;
  if (rate < worthALook || (isAlone && alone === 'manner')) return null;
  if (versions === 2 && turned && contrary.length === 0) return rate < amongSeveral ? null : 'info';
  if (versions === 2) return rate < worthAWarning ? 'info' : 'warning';
  // Most versions must say it, those that say something near it not counted; or one alone, where that is a fault and
  // more than one says nothing of the kind.
  const carries = isAlone ? alone === 'fault' && lackers.length > 1 : holders.length * 2 > versions;
  // Where all the others say it, only one can be wrong.
  const wanted = holders.length > 1 && holders.length === versions - 1 ? worthALook : amongSeveral;
  return carries && rate >= wanted ? 'warning' : 'info';
}

function draftOf(alignment: Alignment, type: FindingType, gap: Gap, severity: Severity, told: Told): Draft {
  const { at, trait, holders, lackers, places, fewer } = gap;
  const unit = alignment.units[at] as Alignment['units'][number];
  const { odd } = vote([
    { said: trait, languages: holders },
    { said: null, languages: lackers },
  ]);
  const languages = alignment.languages.filter((language) => odd.includes(language));
  const first = places[0] as Spoken;
  const segments = segmentsIn(alignment, unit, first.language);
  const segment = segments.find(({ id }) => id === first.segment);
  return {
    key: findingKey(type, languages, [trait], segment?.text ?? ''),
    unit: unit.id,
    order: at,
    type,
    severity,
    languages,
    message: messageOf(gap, told),
    evidence: [...places, ...fewer].map(({ language, segment: id, start, end }) => ({
      language,
      segment: id,
      start,
      end,
      value: trait,
    })),
    about: quoted(first.words),
    sureness: gap.rate,
  };
}

function messageOf({ holders, lackers, places, fewer }: Gap, { one, several }: Told): string {
  const words = quoted((places[0] as Spoken).words);
  const said = `${namesOf(holders)} ${holders.length > 1 ? several : one}`;
  if (fewer.length === 0)
    return `${said} (${words}), ${namesOf(lackers)} ${lackers.length > 1 ? 'do' : 'does'} not`;
  const times = (all: readonly Spoken[], language: string | undefined) =>
    all.filter((place) => place.language === language).length;
  return `${said} ${times(places, holders[0])} times (${words}), ${namesOf(lackers)} ${times(fewer, lackers[0])}`;
}
