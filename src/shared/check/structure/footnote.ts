import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { unitText } from '../unit-text.ts';
import { vote } from '../vote.ts';
import { namesOf } from '../wording.ts';

/** Law: where one version refers to a note, every version refers to as many. */
export const footnote: Check = {
  name: 'footnote',
  about: 'References to notes that a version lacks',
  run: (alignment) => alignment.units.flatMap((unit, at) => draftIn(alignment, unit, at) ?? []),
};

function draftIn(alignment: Alignment, unit: Unit, at: number): Draft | null {
  const notes = new Map<string, readonly Evidence[]>();
  for (const language of alignment.languages) {
    const segments = segmentsIn(alignment, unit, language);
    if (segments.length > 0 && segments.every(({ kind }) => kind !== 'footnote'))
      notes.set(
        language,
        segments.flatMap(({ id, text, notes: own = [] }) =>
          own.map(({ offset, label }) => {
            const place = Math.min(offset, text.length);
            return { language, segment: id, start: place, end: place, value: label };
          }),
        ),
      );
  }
  const counts = [...notes].map(([language, own]) => [language, own.length] as const);
  if (new Set(counts.map(([, count]) => count)).size < 2) return null;
  const voices = [...Map.groupBy(counts, ([, count]) => count)].map(([count, group]) => ({
    said: count === 0 ? null : count,
    languages: group.map(([language]) => language),
  }));
  const { odd } = vote(voices);
  const languages = alignment.languages.filter((language) => odd.includes(language));
  const parts = voices
    .toSorted(
      (a, b) => Number(odd.includes(b.languages[0] ?? '')) - Number(odd.includes(a.languages[0] ?? '')),
    )
    .map(
      ({ said, languages: who }, index) => `${namesOf(who)}${index === 0 ? verb(who) : ''} ${counted(said)}`,
    );
  return {
    key: findingKey('footnote', languages, [], unitText(alignment, unit)),
    unit: unit.id,
    order: at,
    type: 'footnote',
    severity: unit.confidence < 0.5 ? 'info' : 'warning',
    languages,
    message: parts.join(', '),
    evidence: [...notes.values()].flat(),
  };
}

function verb(languages: readonly string[]): string {
  return languages.length > 1 ? ' refer to' : ' refers to';
}

function counted(said: number | null): string {
  if (said === null) return 'no note';
  return said === 1 ? 'a note' : `${said} notes`;
}
