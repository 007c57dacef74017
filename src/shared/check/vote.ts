/** One thing that can be said, and the languages that say it; null stands for saying nothing. */
export interface Voice<T> {
  readonly said: T | null;
  readonly languages: readonly string[];
}

export interface Verdict {
  /** The languages that stand out; all of them on a tie. */
  readonly odd: readonly string[];
  readonly tie: boolean;
}

/**
 * Who stands out: everybody outside the largest group. When no group is the largest nobody can be blamed, so all stand
 * out together; of two languages one of which says nothing, it is the silent one.
 */
export function vote<T>(voices: readonly Voice<T>[]): Verdict {
  const sorted = [...voices].sort((a, b) => b.languages.length - a.languages.length);
  const [first, second] = sorted;
  if (first === undefined || second === undefined) return { odd: [], tie: false };
  if (first.languages.length > second.languages.length)
    return { odd: sorted.slice(1).flatMap((voice) => voice.languages), tie: false };
  const silent = voices.find((voice) => voice.said === null);
  if (silent !== undefined && voices.length === 2) return { odd: silent.languages, tie: true };
  return { odd: sorted.flatMap((voice) => voice.languages), tie: true };
}
