import { findingsFrom, nearChecks, readAhead } from '../../shared/check/check.ts';
import type { CheckContext } from '../../shared/check/draft.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Finding } from '../../shared/model/finding.ts';

interface Read {
  readonly alignment: Alignment;
  readonly context: CheckContext;
}

/** Rows that are read in one go, and rows after which findings are told for the first time; twice as many for the next. */
const slice = 200;
const firstTold = 1000;
/** How often it is told how far reading is, at least; ms. */
const pace = 1000;

/**
 * Reads a large alignment for the first time, so that checking all of it finds everything remembered: from the unit at `begin`
 * on and backwards from it. What the rows read so far show with their neighbours is told in growing stretches; in between only
 * the share that was read (0–1). Others have their turn after every few rows, and may change what is `held`.
 */
export async function readAlong(
  held: () => Read | null,
  begin: number,
  tell: (findings: readonly Finding[] | null, share: number) => void,
): Promise<void> {
  let [from, to, due, at] = [begin, begin, firstTold, Date.now()];
  for (let read = held(); read !== null; read = held()) {
    const count = read.alignment.units.length;
    if (from === 0 && to >= count) return;
    const down = to < count && (from === 0 || to - begin <= begin - from);
    const [first, last] = down ? [to, to + slice] : [Math.max(0, from - slice), from];
    nearFindings(read, first, last);
    readAhead(read.alignment, read.alignment.units.slice(first, last));
    [from, to] = down ? [from, last] : [first, to];
    const seen = to - from;
    const late = Date.now() - at >= pace;
    if (seen >= due || seen >= count || (late && due === firstTold)) {
      tell(nearFindings(read, from, to), shareOf(seen, count));
      [due, at] = [Math.max(due, seen) * 2, Date.now()];
    } else if (late) {
      tell(null, shareOf(seen, count));
      at = Date.now();
    }
    await turn();
  }
}

/** Never all: what only the whole document shows is still to come. */
function shareOf(seen: number, count: number): number {
  return Math.min(nearlyAll, seen / count);
}

/** The share that is told while the checks of the whole document are to come. */
export const nearlyAll = 0.99;

function nearFindings({ alignment, context }: Read, from: number, to: number): readonly Finding[] {
  const units = alignment.units.slice(from, to);
  const part = { ...alignment, units };
  return findingsFrom(
    units,
    nearChecks.map((check) => check.run(part, context)),
  );
}

/** Lets whatever waits have its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
