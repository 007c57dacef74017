import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Segment } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { type Verdict, type Voice, vote } from '../vote.ts';
import { listOf, namesOf } from '../wording.ts';

interface Numbered {
  readonly labelled: ReadonlyMap<string, Segment>;
  readonly voices: readonly Voice<string>[];
}

interface Mismatch extends Numbered {
  readonly at: number;
  readonly unit: Unit;
  readonly verdict: Verdict;
}

const remembered = new WeakMap<Unit, Numbered | null>();

/**
 * Law: what is numbered in several versions bears the same number in each. Units in a row in which the same languages
 * stand out – everything behind a paragraph that one version lacks or counts twice – are one finding.
 */
export const numbering: Check = {
  name: 'numbering',
  about: 'Paragraphs, articles and items that are numbered differently',
  run(alignment) {
    const runs: Mismatch[][] = [];
    for (const mismatch of mismatchesIn(alignment)) {
      const open = runs[runs.length - 1];
      const last = open?.[open.length - 1];
      if (open !== undefined && last !== undefined && goesOn(last, mismatch)) open.push(mismatch);
      else runs.push([mismatch]);
    }
    return runs.map((run) => draftOf(alignment, run));
  },
};

function mismatchesIn(alignment: Alignment): readonly Mismatch[] {
  const found: Mismatch[] = [];
  alignment.units.forEach((unit, at) => {
    const numbered = numbersOf(alignment, unit);
    if (numbered !== null) found.push({ at, unit, ...numbered, verdict: vote(numbered.voices) });
  });
  return found;
}

/** The labelled segments of a unit that do not bear the same number; null when they do. Remembered by the unit. */
function numbersOf(alignment: Alignment, unit: Unit): Numbered | null {
  const known = remembered.get(unit);
  if (known !== undefined) return known;
  const labelled = new Map<string, Segment>();
  for (const language of alignment.languages) {
    if ((unit.segments[language] ?? []).length === 0) continue;
    const first = segmentsIn(alignment, unit, language)[0];
    if (first?.path !== undefined && first.path.length > 0) labelled.set(language, first);
  }
  const voices = voicesOf(labelled);
  const numbered = voices.length > 1 ? { labelled, voices } : null;
  remembered.set(unit, numbered);
  return numbered;
}

function voicesOf(labelled: ReadonlyMap<string, Segment>): readonly Voice<string>[] {
  const byNumber = new Map<string, string[]>();
  for (const [language, segment] of labelled) {
    const own = ownNumber(segment);
    byNumber.set(own, [...(byNumber.get(own) ?? []), language]);
  }
  return [...byNumber].map(([said, languages]) => ({ said, languages }));
}

/** The last part of the path without the name of the part: "3" of "article 3". */
function ownNumber(segment: Segment): string {
  const last = segment.path?.[segment.path.length - 1] ?? '';
  return last.slice(last.lastIndexOf(' ') + 1);
}

/** True for rows near each other, of the text or both of the notes, in which the same languages stand out. */
function goesOn(one: Mismatch, other: Mismatch): boolean {
  const sameOdd =
    one.verdict.odd.join() === other.verdict.odd.join() && one.verdict.tie === other.verdict.tie;
  return sameOdd && other.at - one.at <= 3 && isOfNotes(one) === isOfNotes(other);
}

/** Notes have a numbering of their own. */
function isOfNotes({ labelled }: Mismatch): boolean {
  return [...labelled.values()].every(({ kind }) => kind === 'footnote');
}

function draftOf(alignment: Alignment, run: readonly Mismatch[]): Draft {
  const first = run[0] as Mismatch;
  const inOrder = (some: readonly string[]) =>
    alignment.languages.filter((language) => some.includes(language));
  const languages = inOrder(first.verdict.odd);
  const lead = first.labelled.get(alignment.pivot) ?? [...first.labelled.values()][0];
  const values = first.voices.map((voice) => voice.said ?? '');
  return {
    key: findingKey('order', languages, values, lead?.text ?? ''),
    unit: first.unit.id,
    order: first.at,
    type: 'order',
    severity: first.verdict.tie ? 'warning' : 'error',
    languages,
    message: sentence(run, inOrder),
    evidence: run.flatMap((mismatch) =>
      [...mismatch.labelled].map(([language, segment]) => labelOf(language, segment)),
    ),
    ...(run.length > 1 ? { units: run.map((mismatch) => mismatch.unit.id) } : {}),
    sureness: 1 - 1 / (1 + run.length),
  };
}

function labelOf(language: string, segment: Segment): Evidence {
  const label = segment.label ?? '';
  const start = Math.max(0, segment.text.indexOf(label));
  const end = Math.min(segment.text.length, start + label.length);
  return { language, segment: segment.id, start, end, value: ownNumber(segment) };
}

/** "French numbers this 4, Chinese and English 3", or the numbers of a whole run. */
function sentence(
  run: readonly Mismatch[],
  inOrder: (languages: readonly string[]) => readonly string[],
): string {
  const first = run[0] as Mismatch;
  const odd = new Set(first.verdict.odd);
  const voices = [...first.voices].sort(
    (a, b) => Number(odd.has(b.languages[0] ?? '')) - Number(odd.has(a.languages[0] ?? '')),
  );
  const parts = voices.map((voice, index) => {
    const numbers = run.flatMap(({ labelled }) => {
      const segment = labelled.get(voice.languages[0] ?? '');
      return segment === undefined ? [] : ownNumber(segment);
    });
    const shown = numbers.length > 3 ? `${numbers[0]} to ${numbers[numbers.length - 1]}` : listOf(numbers);
    const verb = index > 0 ? '' : voice.languages.length > 1 ? ' number this' : ' numbers this';
    return `${namesOf(inOrder(voice.languages))}${verb} ${shown}`;
  });
  return parts.join(', ');
}
