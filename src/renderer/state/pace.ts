/** Seconds a person is thought to need for a unit before any was seen, and the bounds of what counts as one. */
const usual = 7;
const least = 1;
const longest = 90;
const remembered = 30;

/** Learns from the moments of confirming how long a unit takes. */
export interface Pace {
  /** A unit was confirmed at `now` (milliseconds). */
  confirmed(now: number): void;
  /** Seconds a unit takes. */
  seconds(): number;
}

export function createPace(): Pace {
  let last: number | null = null;
  const gaps: number[] = [];
  return {
    confirmed(now) {
      const gap = last === null ? null : (now - last) / 1000;
      last = now;
      if (gap === null || gap > longest) return;
      gaps.push(Math.max(least, gap));
      if (gaps.length > remembered) gaps.shift();
    },
    seconds() {
      const seen = gaps.toSorted((a, b) => a - b);
      const middle = seen[Math.floor(seen.length / 2)] ?? usual;
      const weight = Math.min(1, seen.length / 10);
      return middle * weight + usual * (1 - weight);
    },
  };
}

/** Whole minutes that `left` units take at `seconds` each, rounded up. */
export function minutesLeft(left: number, seconds: number): number {
  const minutes = (left * seconds) / 60;
  return minutes < 1 ? 0 : Math.ceil(minutes);
}
