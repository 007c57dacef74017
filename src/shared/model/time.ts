/** When something is said or shown: from and to, in whole milliseconds from the beginning. */
export type Time = readonly [start: number, end: number];

/** The time of two that are joined. */
export function joinTimes(first: Time | undefined, second: Time | undefined): Time | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return [Math.min(first[0], second[0]), Math.max(first[1], second[1])];
}

/** The part of a time between two shares (0–1) of it. */
export function partOfTime([start, end]: Time, from: number, to: number): Time {
  return [Math.round(start + (end - start) * from), Math.round(start + (end - start) * to)];
}
