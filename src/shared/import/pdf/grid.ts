import type { Box, Rule } from './page.ts';
import { joinRules, meet, reach } from './rules.ts';

/** Boxes that share their borders, from top to bottom and left to right. */
export interface Grid extends Box {
  readonly cells: readonly Box[];
}

/** More crossings than any table has: a drawing. */
const mostCrossings = 20_000;
const mostPairs = 4_000_000;

/**
 * The grids that the rules of a page make: the smallest boxes that have rules on all four sides (Nurminen 2013), put
 * together where they meet. A side that is left open all along a grid counts as closed. Merged cells are larger boxes.
 */
export function gridsOf(rules: readonly Rule[]): readonly Grid[] {
  const joined = closed(joinRules(rules));
  return together(boxesOf(joined)).map((cells) => ({
    ...around(cells),
    cells: cells.toSorted((a, b) => (Math.abs(a.high - b.high) > reach ? b.high - a.high : a.left - b.left)),
  }));
}

interface Crossings {
  /** Uprights that a level rule meets, from left to right, by the rule. */
  readonly along: ReadonlyMap<Rule, readonly Rule[]>;
  /** Level rules that an upright meets, from top to bottom, by the upright. */
  readonly down: ReadonlyMap<Rule, readonly Rule[]>;
}

function crossingsOf(rules: readonly Rule[]): Crossings | null {
  const uprights = rules.filter(({ isUpright }) => isUpright).toSorted((a, b) => a.at - b.at);
  const levels = rules.filter(({ isUpright }) => !isUpright).toSorted((a, b) => b.at - a.at);
  if (uprights.length * levels.length > mostPairs) return null;
  const along = new Map<Rule, Rule[]>();
  const down = new Map<Rule, Rule[]>(uprights.map((upright) => [upright, []]));
  let count = 0;
  for (const level of levels) {
    const met = uprights.filter((upright) => meet(level, upright));
    along.set(level, met);
    for (const upright of met) down.get(upright)!.push(level);
    count += met.length;
    if (count > mostCrossings) return null;
  }
  return { along, down };
}

function boxesOf(rules: readonly Rule[]): readonly Box[] {
  const crossings = crossingsOf(rules);
  if (crossings === null) return [];
  const { along, down } = crossings;
  const boxes: Box[] = [];
  for (const [top, uprights] of along)
    for (const [at, left] of uprights.entries()) {
      const below = down.get(left)!;
      const box = boxFrom(top, left, below.slice(below.indexOf(top) + 1), uprights.slice(at + 1));
      if (box !== null) boxes.push(box);
    }
  return boxes;
}

/** The smallest box with this upper left corner; null when none is closed. */
function boxFrom(top: Rule, left: Rule, below: readonly Rule[], beside: readonly Rule[]): Box | null {
  for (const bottom of below)
    for (const right of beside)
      if (meet(bottom, right) && top.at - bottom.at > reach && right.at - left.at > reach)
        return { left: left.at, right: right.at, low: bottom.at, high: top.at };
  return null;
}

/** Rules that hang together, with the sides that are left open closed. */
function closed(rules: readonly Rule[]): readonly Rule[] {
  const crossings = crossingsOf(rules);
  if (crossings === null) return [];
  const seen = new Set<Rule>();
  return rules.flatMap((first) => {
    if (seen.has(first)) return [];
    const group = [first];
    seen.add(first);
    for (let at = 0; at < group.length; at++)
      for (const met of (group[at]!.isUpright ? crossings.down : crossings.along).get(group[at]!) ?? [])
        if (!seen.has(met)) {
          seen.add(met);
          group.push(met);
        }
    return [...group, ...missingSides(group)];
  });
}

/** The outer sides of rules that hang together, as far as no rule is there: two others have to reach there. */
function missingSides(group: readonly Rule[]): readonly Rule[] {
  return [true, false].flatMap((isUpright) => {
    const others = group.filter((rule) => rule.isUpright !== isUpright);
    const own = group.filter((rule) => rule.isUpright === isUpright);
    if (own.length === 0 || others.length < 2) return [];
    const ends = [Math.min(...others.map(({ from }) => from)), Math.max(...others.map(({ to }) => to))];
    return ends.flatMap((at, end) => {
      if (own.some((rule) => Math.abs(rule.at - at) <= 2 * reach)) return [];
      const reaching = others.filter((rule) => Math.abs((end === 0 ? rule.from : rule.to) - at) <= reach);
      if (reaching.length < 2) return [];
      const places = reaching.map((rule) => rule.at);
      return [{ isUpright, at, from: Math.min(...places), to: Math.max(...places) }];
    });
  });
}

/** Boxes that have a corner in common, together. */
function together(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const byCorner = Map.groupBy(
    boxes.flatMap((box) => corners(box).map((corner) => ({ corner, box }))),
    ({ corner }) => corner,
  );
  const seen = new Set<Box>();
  return boxes.flatMap((first) => {
    if (seen.has(first)) return [];
    const group = [first];
    seen.add(first);
    for (let at = 0; at < group.length; at++)
      for (const corner of corners(group[at]!))
        for (const { box } of byCorner.get(corner)!)
          if (!seen.has(box)) {
            seen.add(box);
            group.push(box);
          }
    return [group];
  });
}

/** The sides of boxes come of the same joined rules, and so are equal where boxes meet. */
function corners({ left, right, low, high }: Box): readonly string[] {
  return [`${left} ${high}`, `${right} ${high}`, `${left} ${low}`, `${right} ${low}`];
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    low: Math.min(...boxes.map(({ low }) => low)),
    high: Math.max(...boxes.map(({ high }) => high)),
  };
}
