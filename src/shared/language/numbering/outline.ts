import type { Label, LabelReading } from './label.ts';
import { isDivision, rankOf, runsThrough } from './ranks.ts';

/** The place of a label in the outline of its document. */
export interface OutlineEntry {
  /** Keys from the outside in, equal in every script: ["article 3", "b"]. */
  readonly path: readonly string[];
  readonly style: string;
  /** Styles of the levels above, from the outside in; divisions included. */
  readonly above: readonly string[];
}

interface Level {
  readonly style: string;
  readonly value: number;
  readonly path: readonly string[];
}

interface Placed {
  readonly levels: readonly Level[];
}

interface Choice {
  readonly cost: number;
  readonly levels: readonly Level[];
}

/**
 * Works out the nesting of a document's labels from their sequence: (b) after 5. and (a) is 5/b, (i) after (h) is the
 * letter, after (a) the Roman one. A numbering that runs on through its divisions (articles through chapters) is not
 * nested under them, one that begins anew in each is. Doubtful labels without neighbours give null, as nulls do.
 */
export function outlineOf(labels: readonly (Label | null)[]): readonly (OutlineEntry | null)[] {
  const neighbours = countNeighbours(labels);
  const last = new Map<string, number>();
  let levels: readonly Level[] = [];
  const placed: (Placed | null)[] = [];
  for (const label of labels) {
    const best = label === null ? null : bestChoice(label, levels, last, neighbours);
    if (best === null) {
      placed.push(null);
      continue;
    }
    levels = best.levels;
    const own = levels.at(-1)!;
    last.set(own.style, own.value);
    placed.push({ levels });
  }
  const running = runningNumberings(placed);
  return placed.map((place) => (place === null ? null : entryOf(place.levels, running)));
}

function bestChoice(
  label: Label,
  levels: readonly Level[],
  last: ReadonlyMap<string, number>,
  neighbours: ReadonlyMap<string, number>,
): Choice | null {
  let best: Choice | null = null;
  for (const [at, reading] of label.readings.entries()) {
    if (label.doubtful && !hasNeighbour(reading, neighbours)) continue;
    const choice = isDivision(reading.style)
      ? divisionChoice(reading, levels)
      : plainChoice(reading, levels, last);
    const cost = choice.cost + at * 0.2;
    if (best === null || cost < best.cost) best = { ...choice, cost };
  }
  return best;
}

function divisionChoice(reading: LabelReading, levels: readonly Level[]): Choice {
  const rank = rankOf(reading.style);
  const same = levels.findIndex(({ style }) => style === reading.style);
  const cut = levels.findIndex(({ style }) => (isDivision(style) ? rankOf(style) >= rank : isItem(style)));
  const keep = same >= 0 ? same : cut < 0 ? levels.length : cut;
  return { cost: 0, levels: [...levels.slice(0, keep), levelOf(reading)] };
}

function plainChoice(
  reading: LabelReading,
  levels: readonly Level[],
  last: ReadonlyMap<string, number>,
): Choice {
  const { style, value } = reading;
  const at = levels.findLastIndex((level) => level.style === style);
  const deeper = [...levels, levelOf(reading)];
  if (at >= 0) {
    const step = value - levels[at]!.value;
    const cost = step === 1 ? 0 : step > 1 ? 1 + Math.min(3, step * 0.3) : value === 1 ? 1.5 : 4;
    return { cost, levels: [...levels.slice(0, at), levelOf(reading)] };
  }
  if (value === 1) return { cost: 0.5, levels: deeper };
  const before = last.get(style);
  if (before !== undefined && value === before + 1) return { cost: 0.2, levels: deeper };
  return { cost: before !== undefined && value > before ? 2 : 3, levels: deeper };
}

/**
 * Which numberings run on though a level above them moves on: pairs "own style / style above". Each time the level
 * above has changed between two labels of one style, going on counting is a vote for, beginning at 1 one against.
 */
function runningNumberings(placed: readonly (Placed | null)[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  const seen = new Map<string, readonly Level[]>();
  for (const place of placed) {
    const own = place?.levels.at(-1);
    if (place === null || own === undefined) continue;
    const before = seen.get(own.style);
    seen.set(own.style, place.levels);
    const moved = before === undefined ? undefined : movedLevel(before, place.levels);
    if (before === undefined || moved === undefined) continue;
    const key = `${own.style}/${moved}`;
    const goesOn = own.value > before.at(-1)!.value;
    votes.set(key, (votes.get(key) ?? 0) + (goesOn ? 1 : -1));
  }
  const running = new Set<string>();
  for (const [key, count] of votes) if (count > 0) running.add(key);
  for (const place of placed)
    for (const level of place?.levels ?? []) {
      const own = place!.levels.at(-1)!.style;
      const key = `${own}/${level.style}`;
      if (!votes.has(key) && runsThrough(own, level.style)) running.add(key);
    }
  return running;
}

/** Style of the outermost level above that is not the same any more. */
function movedLevel(before: readonly Level[], after: readonly Level[]): string | undefined {
  const depth = Math.max(before.length, after.length) - 1;
  for (let at = 0; at < depth; at++) {
    const one = before[at];
    const other = after[at];
    if (one?.style !== other?.style || one?.value !== other?.value)
      return at < after.length - 1 ? other?.style : at < before.length - 1 ? one?.style : undefined;
  }
  return undefined;
}

function entryOf(levels: readonly Level[], running: ReadonlySet<string>): OutlineEntry {
  const own = levels.at(-1)!;
  const above = levels.slice(0, -1);
  const path: string[] = [];
  for (const [at, level] of above.entries()) {
    // A level the address repeats (1.2 over 1.2.1) or that a kept one runs through is not part of it.
    const repeated = level.path.every((key, place) => own.path[place] === key);
    const passed = levels.slice(at + 1).some(({ style }) => running.has(`${style}/${level.style}`));
    if (!passed && !(repeated && level.path.length < own.path.length)) path.push(...level.path);
  }
  return { path: [...path, ...own.path], style: own.style, above: above.map(({ style }) => style) };
}

function levelOf({ style, value, path }: LabelReading): Level {
  return { style, value, path };
}

/** Numbering below the divisions: everything but capital Roman and letter sections and 一、, which may hold articles. */
function isItem(style: string): boolean {
  return !/^(?:I|A|一)[.、]?$/u.test(style);
}

function countNeighbours(labels: readonly (Label | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels)
    for (const { style, value } of label?.readings ?? [])
      counts.set(`${style} ${value}`, (counts.get(`${style} ${value}`) ?? 0) + 1);
  return counts;
}

function hasNeighbour({ style, value }: LabelReading, neighbours: ReadonlyMap<string, number>): boolean {
  return neighbours.has(`${style} ${value + 1}`) || neighbours.has(`${style} ${value - 1}`);
}
