import { bestSplit } from '../../shared/edit/best-split.ts';
import { type Alignment, segmentsIn } from '../../shared/model/alignment.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { unitIndex } from '../../shared/model/near.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { Unit } from '../../shared/model/unit.ts';

/** An edit that is the obvious answer to a finding, and what it comes to. */
export interface Fix {
  readonly kind: 'merge' | 'move' | 'split';
  readonly edit: { readonly command: string; readonly params: Readonly<Record<string, unknown>> };
}

/** How far a text may be from the length it should have, as a ratio. */
const near = 1.5;
/** From so much more text than usual on, a neighbour is thought to hold what is missing here. */
const surplus = 1.35;

const fixes: ReadonlySet<Finding['type']> = new Set(['missing', 'extra', 'length']);
const ratios = new WeakMap<Alignment, Map<string, number>>();

/**
 * The obvious fix: where a gap stands beside a unit that has exactly what is missing, and nothing of what stands here, the
 * two are one. Where a neighbour has about as much text too much as is missing here, its segment at this end moves here,
 * or the only one is split first; where no cut fits, the units are put together. Lengths are judged by what is usual
 * between the two languages. Null when nothing is obvious, or when a confirmed unit would have to change.
 */
export function fixOf(finding: Finding, alignment: Alignment): Fix | null {
  if (!fixes.has(finding.type) || (finding.units !== undefined && finding.units.length > 1)) return null;
  const at = unitIndex(alignment.units, finding.unit);
  const here = alignment.units[at];
  if (here === undefined || here.status === 'confirmed') return null;
  for (const [first, second] of [
    [at, at + 1],
    [at - 1, at],
  ] as const) {
    const [one, two] = [alignment.units[first], alignment.units[second]];
    if (one !== undefined && two !== undefined && complement(one, two, alignment.languages))
      return { kind: 'merge', edit: { command: 'merge-next', params: { unit: one.id } } };
  }
  for (const language of alignment.languages)
    for (const step of [-1, 1] as const) {
      const fix = taken(alignment, at, step, language);
      if (fix !== null) return fix;
    }
  return null;
}

function complement(one: Unit, two: Unit, languages: readonly string[]): boolean {
  if (one.status === 'confirmed' || two.status === 'confirmed') return false;
  return languages.every(
    (language) => (one.segments[language] ?? []).length > 0 !== (two.segments[language] ?? []).length > 0,
  );
}

/** What `language` lacks here taken from the unit `step` away, if that has as much too much. */
function taken(alignment: Alignment, at: number, step: -1 | 1, language: string): Fix | null {
  const here = alignment.units[at] as Unit;
  const there = alignment.units[at + step];
  if (there === undefined || there.status === 'confirmed') return null;
  const wanted = expected(alignment, here, language);
  const usual = expected(alignment, there, language);
  const held = segmentsIn(alignment, there, language);
  if (wanted === null || usual === null || held.length === 0) return null;
  const lacking = wanted - lengthOf(segmentsIn(alignment, here, language));
  const has = lengthOf(held);
  if (lacking < wanted / 3 || has < usual * surplus || !isNear(has, usual + lacking)) return null;
  const edge = step < 0 ? held[held.length - 1] : held[0];
  if (edge === undefined) return null;
  const direction = step < 0 ? 'down' : 'up';
  if (held.length > 1 && isNear(edge.text.length, lacking))
    return { kind: 'move', edit: { command: 'move', params: { segment: edge.id, direction } } };
  if (held.length === 1 && language !== alignment.pivot) {
    const offset = bestSplit(edge.text, step < 0 ? 1 - lacking / has : lacking / has);
    const part = step < 0 ? edge.text.length - offset : offset;
    if (endsSentence(edge.text, offset) && isNear(part, lacking))
      return {
        kind: 'split',
        edit: { command: 'split-off', params: { segment: edge.id, offset, direction } },
      };
  }
  const first = alignment.units[Math.min(at, at + step)] as Unit;
  return { kind: 'merge', edit: { command: 'merge-next', params: { unit: first.id } } };
}

/** How long the text of `language` should be in `unit` by the other versions; null when there are none. */
function expected(alignment: Alignment, unit: Unit, language: string): number | null {
  const lengths = alignment.languages
    .filter((other) => other !== language && (unit.segments[other] ?? []).length > 0)
    .map((other) => lengthOf(segmentsIn(alignment, unit, other)) * ratioOf(alignment, language, other));
  return lengths.length === 0 ? null : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** Characters of `language` to one of `other`, over the whole document. */
function ratioOf(alignment: Alignment, language: string, other: string): number {
  const known = ratios.get(alignment) ?? new Map<string, number>();
  ratios.set(alignment, known);
  const all = (tag: string) => {
    const length = known.get(tag) ?? lengthOf(alignment.segments[tag] ?? []);
    known.set(tag, length);
    return Math.max(1, length);
  };
  return all(language) / all(other);
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}

function isNear(one: number, other: number): boolean {
  return one > 0 && other > 0 && Math.max(one / other, other / one) <= near;
}

function endsSentence(text: string, offset: number): boolean {
  return offset > 0 && /[.!?;:…。！？；：؛؟।]['’"”»）)\]]*\s*$/u.test(text.slice(0, offset));
}
