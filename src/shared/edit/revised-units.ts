import type { Alignment } from '../model/alignment.ts';
import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { freshUnitNumber } from './fresh-id.ts';
import { isArrangedByHand } from './hand.ts';
import { keepRemarks } from './keep-remarks.ts';

/** What a revised version of one language does to the units. */
export interface Revised {
  readonly language: string;
  /** The new segments in document order. */
  readonly segments: readonly Segment[];
  /** Ids of segments that stand at another place than before. */
  readonly moved: ReadonlySet<string>;
}

/**
 * The units after a revised version: links stay; a unit with a reworded segment, or from which one was dropped, is no longer
 * confirmed; a new segment becomes a unit of its own below the one before it, unless it stands in the middle of a unit's text.
 */
export function revisedUnits(alignment: Alignment, { language, segments, moved }: Revised): readonly Unit[] {
  const old = new Map((alignment.segments[language] ?? []).map((segment) => [segment.id, segment]));
  const places = new Map(segments.map((segment, at) => [segment.id, at]));
  const holders = new Map(
    alignment.units.flatMap((unit) => (unit.segments[language] ?? []).map((id) => [id, unit.id])),
  );
  const strayed = new Set(
    alignment.units
      .filter((unit) => unit.moved || unit.segments[language]?.some((id) => moved.has(id)))
      .map(({ id }) => id),
  );
  const arrivals = arrivalsOf(segments, old, holders, strayed);
  let next = freshUnitNumber(alignment.units);
  const own = (segment: Segment): Unit => ({
    id: `u${next++}`,
    segments: Object.fromEntries(
      alignment.languages.map((each) => [each, each === language ? [segment.id] : []]),
    ),
    confidence: 0.5,
    status: 'auto',
    reasons: [{ cost: 'gap', share: 0, detail: 'new in the revised version' }],
  });

  const after = alignment.units.flatMap((unit): readonly Unit[] => {
    const { inside = [], below = [] } = arrivals.get(unit.id) ?? {};
    const side = unit.segments[language] ?? [];
    const ids = [...side.filter((id) => places.has(id)), ...inside.map(({ id }) => id)];
    ids.sort((a, b) => places.get(a)! - places.get(b)!);
    const gone = side.filter((id) => !places.has(id)).map((id) => old.get(id)!.text);
    const empty =
      ids.length === 0 &&
      alignment.languages.every((each) => each === language || unit.segments[each]?.length === 0);
    const says = (id: string) => sameWords(old.get(id), segments[places.get(id)!]!);
    const same = gone.length === 0 && inside.length === 0 && ids.every(says);
    const crossed = ids.some((id) => moved.has(id));
    const kept = same ? unit : taken(unit, language, ids, gone);
    const turned = ids.some((id, at) => id !== side[at]);
    const made =
      crossed && (turned || !unit.moved) ? { ...kept, ...sideOf(unit, language, ids), moved: true } : kept;
    return [...(empty ? [] : [made]), ...below.map(own)];
  });
  return keepRemarks(alignment.units, [...(arrivals.get('')?.below ?? []).map(own), ...after]);
}

interface Arrivals {
  readonly inside: Segment[];
  readonly below: Segment[];
}

/** Where the new segments go, by the unit in its place that holds the segment before them; '' is above all. */
function arrivalsOf(
  segments: readonly Segment[],
  old: ReadonlyMap<string, Segment>,
  holders: ReadonlyMap<string, string>,
  strayed: ReadonlySet<string>,
): ReadonlyMap<string, Arrivals> {
  const arrivals = new Map<string, Arrivals>();
  let [above, waiting] = ['', [] as Segment[]];
  const settle = (holder: string) => {
    if (waiting.length === 0) return;
    const there = arrivals.get(above) ?? { inside: [], below: [] };
    (holder === above ? there.inside : there.below).push(...waiting);
    arrivals.set(above, there);
    waiting = [];
  };
  for (const segment of segments) {
    const holder = old.has(segment.id) ? holders.get(segment.id) : undefined;
    if (holder === undefined) waiting.push(segment);
    else if (!strayed.has(holder)) {
      settle(holder);
      above = holder;
    }
  }
  settle('\n');
  return arrivals;
}

/** `unit` with `ids` as its side of `language`, from which `gone` texts were dropped; nobody has confirmed that. */
function taken(unit: Unit, language: string, ids: readonly string[], gone: readonly string[]): Unit {
  const { awaits: _awaits, ...rest } = unit;
  return {
    ...rest,
    ...sideOf(unit, language, ids),
    ...(unit.status === 'confirmed' ? { status: isArrangedByHand(unit) ? 'edited' : 'auto' } : {}),
    ...(gone.length > 0 ? { dropped: { ...unit.dropped, [language]: gone.join(' ') } } : {}),
  };
}

function sideOf({ segments }: Unit, language: string, ids: readonly string[]): Pick<Unit, 'segments'> {
  return { segments: { ...segments, [language]: ids } };
}

function sameWords(old: Segment | undefined, fresh: Segment): boolean {
  return (
    old === fresh || (old?.text === fresh.text && old.label === fresh.label && fresh.former === undefined)
  );
}
