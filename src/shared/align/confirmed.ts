import type { Unit } from '../model/unit.ts';
import type { ShapeCounts } from './habits.ts';
import type { Lesson } from './learn.ts';
import { shapeOf } from './search.ts';
import type { Side } from './side.ts';

/** What rows that people have fixed teach two versions beside the beads that are found. */
export interface Confirmed {
  /** The whole versions, fixed segments among them; their words have the numbers of what is left. */
  readonly left: Side;
  readonly right: Side;
  /** The fixed rows as beads of the whole versions, in order. */
  readonly lessons: readonly Lesson[];
  /** The numbers in the whole versions of the segments that are left. */
  readonly leftKept: readonly number[];
  readonly rightKept: readonly number[];
}

/** The rows of `fixed` in which both versions hold one run of segments. */
export function confirmedLessons(left: Side, right: Side, fixed: readonly Unit[]): Lesson[] {
  const placesOf = (side: Side) => new Map(side.segments.map(({ id }, at) => [id, at]));
  const [lefts, rights] = [placesOf(left), placesOf(right)];
  return fixed
    .flatMap((unit) => {
      const own = runOf(unit.segments[left.language] ?? [], lefts);
      const other = runOf(unit.segments[right.language] ?? [], rights);
      if (own === null || other === null) return [];
      return [{ left: own[0], leftEnd: own[1], right: other[0], rightEnd: other[1], weight: 1 }];
    })
    .sort((a, b) => a.left - b.left);
}

/** Likely beads of what is left, and the fixed rows, as beads of the whole versions. */
export function lessonsWith(lessons: readonly Lesson[], confirmed: Confirmed): Lesson[] {
  const { leftKept, rightKept } = confirmed;
  const found = lessons.flatMap((lesson) => {
    const left = leftKept[lesson.left]!;
    const right = rightKept[lesson.right]!;
    const leftEnd = leftKept[lesson.leftEnd - 1]! + 1;
    const rightEnd = rightKept[lesson.rightEnd - 1]! + 1;
    // A bead on both sides of a fixed row is none of the whole versions.
    const isWhole =
      leftEnd - left === lesson.leftEnd - lesson.left && rightEnd - right === lesson.rightEnd - lesson.right;
    return isWhole ? [{ left, leftEnd, right, rightEnd, weight: lesson.weight }] : [];
  });
  return [...found, ...confirmed.lessons].sort((a, b) => a.left - b.left || a.right - b.right);
}

/** Counts of shapes with those of the fixed rows. */
export function countsWith(counts: ShapeCounts, { lessons }: Confirmed): ShapeCounts {
  const shapes = Float64Array.from(counts.shapes);
  for (const { left, leftEnd, right, rightEnd } of lessons) {
    const shape = shapeOf(leftEnd - left, rightEnd - right);
    if (shape >= 0) shapes[shape] = shapes[shape]! + 1;
  }
  return { ...counts, shapes };
}

/** The places of `ids` as a run; null when there are none or they do not stand together. */
function runOf(
  ids: readonly string[],
  places: ReadonlyMap<string, number>,
): [from: number, to: number] | null {
  const held = ids.flatMap((id) => places.get(id) ?? []);
  const from = Math.min(...held);
  return held.length > 0 && Math.max(...held) - from === held.length - 1 ? [from, from + held.length] : null;
}
