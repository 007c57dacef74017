import { longestAscending } from './chain.ts';

/** A row to be placed: per version the place of its first segment in its document, −1 when it has none. */
export interface Placed {
  readonly places: readonly number[];
  /** Not bound to the order of the versions other than the pivot. */
  readonly free: boolean;
}

/**
 * The order of the rows: the pivot's rows as the pivot has them; a row the pivot lacks right after the row of its
 * predecessor in its own version; every other version in document order as far as rows are not free. Gives indexes
 * into `rows`. Rows that would bind each other in a circle are taken in the pivot's order.
 */
export function rowOrder(rows: readonly Placed[], pivot: number): number[] {
  const versions = rows[0]?.places.length ?? 0;
  const after: number[][] = rows.map(() => []);
  const waiting = new Int32Array(rows.length);
  for (let version = 0; version < versions; version++) {
    const bound = rows
      .map((_, at) => at)
      .filter((at) => {
        const row = rows[at]!;
        return row.places[version]! >= 0 && (version === pivot || !row.free || leads(row, version, pivot));
      })
      .sort((a, b) => rows[a]!.places[version]! - rows[b]!.places[version]! || a - b);
    for (let at = 1; at < bound.length; at++) {
      after[bound[at - 1]!]!.push(bound[at]!);
      waiting[bound[at]!] = waiting[bound[at]!]! + 1;
    }
  }
  const pivotRows = rows
    .map((_, at) => at)
    .filter((at) => rows[at]!.places[pivot]! >= 0)
    .sort((a, b) => rows[a]!.places[pivot]! - rows[b]!.places[pivot]! || a - b);
  const done = new Uint8Array(rows.length);
  const result: number[] = [];
  const ready: number[] = [];
  const isLoose = (at: number) => rows[at]!.places[pivot]! < 0;
  const emit = (at: number) => {
    done[at] = 1;
    result.push(at);
    const freed: number[] = [];
    for (const next of after[at]!) {
      waiting[next] = waiting[next]! - 1;
      if (waiting[next] === 0 && done[next] === 0 && isLoose(next)) freed.push(next);
    }
    // The follower of the row just placed comes before what was waiting already.
    ready.unshift(...freed);
  };
  rows.forEach((_, at) => {
    if (waiting[at] === 0 && isLoose(at)) ready.push(at);
  });
  const flush = () => {
    for (let next = ready.shift(); next !== undefined; next = ready.shift()) if (done[next] === 0) emit(next);
  };
  flush();
  for (const at of pivotRows) {
    if (done[at] === 1) continue;
    emit(at);
    flush();
  }
  rows.forEach((_, at) => {
    if (done[at] === 0) emit(at);
    flush();
  });
  return result;
}

/** True when a row without the pivot is placed by this version: its first. */
function leads(row: Placed, version: number, pivot: number): boolean {
  return row.places[pivot]! < 0 && row.places.findIndex((place) => place >= 0) === version;
}

/**
 * Which rows cross others: the fewest of the movable ones that have to be taken out so that the rest ascends in the version,
 * as far as the rows that are not movable do. `places` are the version's places in the order of the rows, −1 for rows
 * without it.
 */
export function crossingRows(places: readonly number[], movable: readonly boolean[]): Set<number> {
  const present = places.map((_, at) => at).filter((at) => places[at]! >= 0);
  const bound = ascending(
    present.filter((at) => !movable[at]!),
    places,
  );
  let next = 0;
  const fitting = present.filter((at) => {
    while (next < bound.length && bound[next]! < at) next++;
    if (bound[next] === at) return true;
    const isAfter = next === 0 || places[bound[next - 1]!]! < places[at]!;
    const isBefore = next === bound.length || places[at]! < places[bound[next]!]!;
    return movable[at]! && isAfter && isBefore;
  });
  const kept = new Set(ascending(fitting, places));
  return new Set(present.filter((at) => !kept.has(at) && movable[at]!));
}

/** The most of these rows that ascend in a version. */
function ascending(rows: readonly number[], places: readonly number[]): number[] {
  return longestAscending(
    rows.map((at) => places[at]!),
    true,
  ).map((at) => rows[at]!);
}
