import type { Line } from '../line.ts';

/** What the layout shows at a boundary. */
export interface Layout {
  /** Empty lines between, 0–3; null where furniture was taken out, so that nobody knows. */
  readonly gap: number | null;
  /** How the indent changes: 0 deeper, 1 the same at the margin, 2 the same further in, 3 back to the margin, 4 back. */
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
  step: { cut: [3, 3, 1, 2, 1], join: [0.7, 5, 1.5, 2, 0.7] },
};
const rounds = 4;
const strongest = 5;

/** The layout between two lines, `margin` being the indent most lines have. */
export function layoutBetween(before: Line, after: Line, margin: number, interrupted: boolean): Layout {
  const [one, other] = [before.indent, after.indent];
  const step = other > one ? 0 : other === one ? (other <= margin ? 1 : 2) : other <= margin ? 3 : 4;
  return { gap: interrupted ? null : Math.min(3, after.blanks), step, sound: !interrupted };
}

/**
 * Learns from the document itself whether blank lines and indents part paragraphs: expectation–maximisation over a
 * naive Bayes model (Dempster, Laird, Rubin 1977), started from the cues of the words. `scores` are log-odds of a cut.
 */
export function learnHabits(layouts: readonly Layout[], scores: readonly number[]): Habits {
  let habits: Habits = { gap: [0, 0, 0, 0], step: [0, 0, 0, 0, 0] };
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
    habits = { gap: ratios(gap), step: ratios(step) };
  }
  return habits;
}

/** Log-odds of a cut that the layout adds under these habits. */
export function layoutScore(layout: Layout, habits: Habits): number {
  const gap = layout.gap === null ? 0 : habits.gap[layout.gap]!;
  return gap + habits.step[layout.step]! * (layout.sound ? 1 : 0.5);
}

function ratios({ cut, join }: { cut: readonly number[]; join: readonly number[] }): readonly number[] {
  const cuts = cut.reduce((sum, one) => sum + one, 0);
  const joins = join.reduce((sum, one) => sum + one, 0);
  return cut.map((count, at) => {
    const ratio = Math.log(count / cuts / (join[at]! / joins));
    return Math.max(-strongest, Math.min(strongest, ratio));
  });
}
