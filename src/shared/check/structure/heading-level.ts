import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Segment } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { unitText } from '../unit-text.ts';
import { type Voice, vote } from '../vote.ts';
import { namesOf, quoted } from '../wording.ts';

/** So many headings of a rank must be seen in other units, and so large a share of them must agree. */
const fewest = 4;
const agreeing = 0.9;
/** The rank of what is no heading. */
const plain = 0;

/**
 * Law: a heading has the rank in every version that this version gives to its like. Ranks are compared by what is usual in
 * these documents, since one version may begin with level 1 and another with level 2; where nothing is usual, nothing is said.
 */
export const headingLevel: Check = {
  name: 'heading-level',
  about: 'Headings of another level, or that are none in one version',
  run(alignment) {
    const { pivot, languages } = alignment;
    const usual = new Map(
      languages
        .filter((language) => language !== pivot)
        .map((language) => [language, new Ranks(alignment, pivot, language)] as const),
    );
    return alignment.units.flatMap((unit, at) => draftIn(alignment, unit, at, usual) ?? []);
  },
};

/** 1 to 6, `plain` for what is no heading; null where a version has nothing, or a heading of a rank not known. */
function rankIn(alignment: Alignment, unit: Unit, language: string): number | null {
  const first = firstOf(alignment, unit, language);
  if (first === null) return null;
  if (first.kind === 'heading' || first.kind === 'title') return first.level ?? null;
  return plain;
}

function firstOf(alignment: Alignment, unit: Unit, language: string): Segment | null {
  return segmentsIn(alignment, unit, language)[0] ?? null;
}

/** How the ranks of two versions go together over the whole document. */
class Ranks {
  readonly #forward = new Map<number, Map<number, number>>();
  readonly #backward = new Map<number, Map<number, number>>();

  constructor(alignment: Alignment, pivot: string, other: string) {
    for (const unit of alignment.units) {
      const own = rankIn(alignment, unit, pivot);
      const theirs = own === null ? null : rankIn(alignment, unit, other);
      if (own === null || theirs === null) continue;
      count(this.#forward, own, theirs);
      count(this.#backward, theirs, own);
    }
  }

  /** Whether the two ranks in one unit are against what is usual in all others. */
  differ(own: number, theirs: number): boolean {
    return (
      (own !== plain && isOdd(this.#forward, own, theirs)) ||
      (theirs !== plain && isOdd(this.#backward, theirs, own))
    );
  }
}

function count(tallies: Map<number, Map<number, number>>, rank: number, beside: number): void {
  const tally = tallies.get(rank) ?? new Map<number, number>();
  tallies.set(rank, tally);
  tally.set(beside, (tally.get(beside) ?? 0) + 1);
}

/** Whether nearly all others of `rank` have one and the same beside them, and not `beside`. */
function isOdd(tallies: ReadonlyMap<number, ReadonlyMap<number, number>>, rank: number, beside: number) {
  const tally = [...(tallies.get(rank) ?? [])].map(
    ([other, times]) => [other, times - Number(other === beside)] as const,
  );
  const all = tally.reduce((sum, [, times]) => sum + times, 0);
  const [usual, most] = tally.reduce((a, b) => (b[1] > a[1] ? b : a), [beside, 0] as const);
  return usual !== beside && all >= fewest && most >= agreeing * all;
}

function draftIn(
  alignment: Alignment,
  unit: Unit,
  at: number,
  usual: ReadonlyMap<string, Ranks>,
): Draft | null {
  const { pivot, languages } = alignment;
  const own = rankIn(alignment, unit, pivot);
  if (own === null || unit.confidence < 0.5) return null;
  const agreed = [pivot];
  const others = new Map<number, string[]>();
  for (const language of languages) {
    const ranks = usual.get(language);
    const theirs = ranks === undefined ? null : rankIn(alignment, unit, language);
    if (ranks === undefined || theirs === null) continue;
    if (ranks.differ(own, theirs)) others.set(theirs, [...(others.get(theirs) ?? []), language]);
    else agreed.push(language);
  }
  if (others.size === 0) return null;
  const voices: Voice<number>[] = [
    ...[...others].map(([said, who]) => ({ said, languages: who })),
    { said: own, languages: agreed },
  ];
  const { odd } = vote(voices);
  const odds = languages.filter((language) => odd.includes(language));
  return {
    key: findingKey('inconsistent', odds, ['level'], unitText(alignment, unit)),
    unit: unit.id,
    order: at,
    type: 'inconsistent',
    severity: voices.some(({ said }) => said === plain) ? 'info' : 'warning',
    languages: odds,
    message: sentence(alignment, unit, voices),
    evidence: voices.flatMap(({ said, languages: who }) =>
      who.flatMap((language) => {
        const segment = firstOf(alignment, unit, language);
        return segment === null
          ? []
          : [{ language, segment: segment.id, start: 0, end: segment.text.length, value: String(said) }];
      }),
    ),
  };
}

/** "French makes “Fees” a heading of level 3, English of level 2". */
function sentence(alignment: Alignment, unit: Unit, voices: readonly Voice<number>[]): string {
  const text = firstOf(alignment, unit, alignment.pivot)?.text ?? '';
  return voices
    .map(({ said, languages }, index) => {
      const what = said === plain ? 'no heading' : `a heading of level ${said}`;
      const verb = index > 0 ? '' : `${languages.length > 1 ? ' make' : ' makes'} ${quoted(text, 32)}`;
      return `${namesOf(languages)}${verb} ${what}`;
    })
    .join(', ');
}
