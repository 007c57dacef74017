import { useEffect, useRef, useState } from 'react';
import type { Alignment } from '../../../shared/model/alignment.ts';
import { type Hit, hitsIn, type Search } from '../../state/hits.ts';

/** How long a search may hold the window at a time, in milliseconds. */
const turn = 8;
/** How many of the units in between are looked at before the clock is. */
const stride = 64;
/** How long a search waits for more typing, and for more edits; how often it shows what it has so far. */
const typing = 60;
const editing = 500;
const showing = 250;

export interface Found {
  readonly hits: readonly Hit[];
  /** False while the search goes on. */
  readonly done: boolean;
}

const nothing: Found = { hits: [], done: true };

/**
 * What `search` finds in `alignment`, in turns between which the window answers. After an edit it is searched anew, and
 * what was found before stays until that is done.
 */
export function useHits(alignment: Alignment, search: Search | null): Found {
  const [found, setFound] = useState<Found>(nothing);
  const searched = useRef<Search | null>(null);
  useEffect(() => {
    const again = searched.current === search;
    searched.current = search;
    if (search === null) {
      setFound(nothing);
      return;
    }
    const hits: Hit[] = [];
    const run = hitsIn(alignment, search);
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let shown = Number.NEGATIVE_INFINITY;
    const go = () => {
      const until = performance.now() + turn;
      for (let count = 1; ; count += 1) {
        const next = run.next();
        if (next.done) return setFound({ hits, done: true });
        if (next.value !== null) hits.push(next.value);
        if (count % stride === 0 && performance.now() > until) break;
      }
      if (!again && performance.now() - shown > showing) {
        shown = performance.now();
        setFound({ hits: [...hits], done: false });
      }
      waiting = setTimeout(go);
    };
    waiting = setTimeout(go, again ? editing : typing);
    return () => clearTimeout(waiting);
  }, [alignment, search]);
  return found;
}
