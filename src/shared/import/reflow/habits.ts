import type { Line } from '../line.ts';

/** What the layout shows at a boundary. */
export interface Layout {
  /** Empty lines between, 0–3; null where furniture was taken out, so that nobody knows. */
  readonly gap: number | null;
  /** How the indent changes, see `stepOf`. */
  readonly step: number;
  /** False where furniture was taken out: the indent may be an accident of the page's beginning. */
  readonly sound: boolean;
}

/** How a document lays out its paragraphs: log-odds of a cut for each gap and each change of indent. */
export interface Habits {
  readonly gap: readonly number[];
  readonly step: readonly number[];
}

// What is usual in print, as if so many boundaries had been seen; the document's own quickly outweigh it.
const usual = {
  gap: { cut: [2, 4, 2.5, 2], join: [6, 0.6, 0.15, 0.1] },
  step: { cut: [1, 1.5, 1, 3, 3, 1, 1, 1.5, 2, 1], join: [1.5, 1, 0.5, 0.7, 5, 0.4, 0.4, 0.5, 2, 0.5] },
};
/** Steps that are possible from the same place are weighed against each other. */
const stepGroups = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8, 9],
];
const rounds = 4;
const strongest = 5;

/** The layout between two lines, `margin` being the indent most lines have. */
export function layoutBetween(before: Line, after: Line, margin: number, interrupted: boolean): Layout {
  const gap = interrupted ? null : Math.min(3, after.blanks);
  return { gap, step: stepOf(before.indent, after.indent, margin), sound: !interrupted };
}

/**
 * How the indent changes. From left of the margin: 0 deeper, 1 the same, 2 back. From the margin: 3 deeper, 4 the
 * same, 5 back. From right of it: 6 deeper, 7 the same, 8 back to the margin or beyond, 9 back, but not as far.
 */
function stepOf(one: number, other: number, margin: number): number {
  const turn = other > one ? 0 : other === one ? 1 : 2;
  if (one < margin) return turn;
  if (one === margin) return 3 + turn;
  return turn < 2 ? 6 + turn : other <= margin ? 8 : 9;
}

/**
 * Learns from the document itself whether blank lines and indents part paragraphs: expectation–maximisation over a
 * naive Bayes model (Dempster, Laird, Rubin 1977), started from the cues of the words. `scores` are log-odds of a cut.
 */
export function learnHabits(layouts: readonly Layout[], scores: readonly number[]): Habits {
  let habits: Habits = { gap: [0, 0, 0, 0], step: usual.step.cut.map(() => 0) };
  for (let round = 0; round < rounds; round++) {
    const gap = { cut: [...usual.gap.cut], join: [...usual.gap.join] };
    const step = { cut: [...usual.step.cut], join: [...usual.step.join] };
    layouts.forEach((layout, at) => {
      if (!layout.sound || layout.gap === null) return;
      const cut = 1 / (1 + Math.exp(-(scores[at]! + layoutScore(layout, habits))));
      gap.cut[layout.gap]! += cut;
      gap.join[layout.gap]! += 1 - cut;
      step.cut[layout.step]! += cut;
      step.join[layout.step]! += 1 - cut;
    });
    habits = { gap: ratios(gap, [[0, 1, 2, 3]]), step: ratios(step, stepGroups) };
  }
  return habits;
}

/** Log-odds of a cut that the layout adds under these habits. */
export function layoutScore(layout: Layout, habits: Habits): number {
  const gap = layout.gap === null ? 0 : habits.gap[layout.gap]!;
  return gap + habits.step[layout.step]! * (layout.sound ? 1 : 0.5);
}

function ratios(
  { cut, join }: { cut: readonly number[]; join: readonly number[] },
  groups: readonly (readonly number[])[],
): readonly number[] {
  const found = cut.map(() => 0);
  for (const group of groups) {
    const cuts = group.reduce((sum, at) => sum + cut[at]!, 0);
    const joins = group.reduce((sum, at) => sum + join[at]!, 0);
    for (const at of group) {
      const ratio = Math.log(cut[at]! / cuts / (join[at]! / joins));
      found[at] = Math.max(-strongest, Math.min(strongest, ratio));
    }
  }
  return found;
}
