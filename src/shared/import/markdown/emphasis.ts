import type { Stretch } from './stretch.ts';

/** A run of `*` or `_` that may open or close emphasis. */
export interface Delimiter {
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Pairs {
  /** The signs that are markup. */
  readonly marks: readonly Stretch[];
  readonly strong: readonly Stretch[];
  readonly emphasis: readonly Stretch[];
  readonly seams: readonly number[];
}

interface Open {
  readonly sign: string;
  from: number;
  readonly to: number;
}

/**
 * Pairs the delimiters of a block: a closing run takes the nearest open one of its sign, two by two for bold, one by
 * one for italics. Two stars that find no partner are markup all the same; a single star or underscore is text.
 */
export function pairDelimiters(delimiters: readonly Delimiter[]): Pairs {
  const marks: Stretch[] = [];
  const strong: Stretch[] = [];
  const emphasis: Stretch[] = [];
  const seams: number[] = [];
  const open: Record<string, Open[]> = { '*': [], _: [] };
  for (const { sign, from, to, opens, closes } of delimiters) {
    const stack = open[sign]!;
    let at = from;
    let closedBold = false;
    while (closes && at < to && stack.length > 0) {
      const top = stack.at(-1)!;
      const size = to - at >= 2 && top.to - top.from >= 2 ? 2 : 1;
      // "**" never closes a single star that merely stands in the text, and a lone star leaves bold open.
      if (size === 1 && (to - at) % 2 === 0 && top.to - top.from === 1 && opens) break;
      marks.push({ from: top.to - size, to: top.to }, { from: at, to: at + size });
      if (size === 2) {
        strong.push({ from: top.to, to: at });
        closedBold = true;
      } else emphasis.push({ from: top.to, to: at });
      const left = { sign, from: top.from, to: top.to - size };
      stack.pop();
      if (left.to > left.from) stack.push(left);
      at += size;
    }
    if (at >= to) continue;
    if (opens) {
      if (closedBold && to - at >= 2) seams.push(at);
      stack.push({ sign, from: at, to });
    } else if (closes) unpaired(sign, at, to, marks);
  }
  for (const [sign, stack] of Object.entries(open))
    for (const { from, to } of stack) unpaired(sign, from, to, marks);
  return { marks, strong, emphasis, seams };
}

function unpaired(sign: string, from: number, to: number, marks: Stretch[]): void {
  if (sign === '*' && to - from >= 2) marks.push({ from, to });
}
