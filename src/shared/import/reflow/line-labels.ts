import type { Label } from '../../language/numbering/label.ts';
import { isDivision } from '../../language/numbering/ranks.ts';
import { readLabel } from '../../language/numbering/read-label.ts';
import type { ReadingRules } from '../../language/reading-rules.ts';
import type { AutomaticLabel, Line } from '../line.ts';

/** The label a line begins with, and how much the other lines speak for its being one. */
export interface LineLabel {
  readonly label: Label;
  /** 3: a neighbour in its sequence is the next label or so. 2: one stands in the document. 1: it could begin a sequence. 0: it stands alone. */
  readonly support: 0 | 1 | 2 | 3;
}

/** The labels of all lines; null for lines without one. */
export function labelLines(lines: readonly Line[], rules: ReadingRules): readonly (LineLabel | null)[] {
  const labels = lines.map((line) => {
    if (line.marks.code === true || line.marks.cell === true) return null;
    return line.marks.auto === undefined
      ? readLabel(line.text, rules)
      : automaticLabel(line.text, line.marks.auto, rules);
  });
  const numbered = labels.flatMap((label, at) => (label === null ? [] : [at]));
  const firstAt = new Map<string, number>();
  const lastAt = new Map<string, number>();
  labels.forEach((label, at) => {
    for (const { style, value } of label?.readings ?? []) {
      const key = `${style} ${value}`;
      if (!firstAt.has(key)) firstAt.set(key, at);
      lastAt.set(key, at);
    }
  });
  const near = new Map(
    numbered.map((place, order) => [place, [-2, -1, 1, 2].map((far) => labels[numbered[order + far] ?? -1])]),
  );
  return labels.map((label, at) => {
    if (label === null) return null;
    let support: 0 | 1 | 2 | 3 = 0;
    for (const { style, value } of label.readings) {
      const before =
        (firstAt.get(`${style} ${value - 1}`) ?? at) < at ||
        (firstAt.get(`${style} ${value - 2}`) ?? at) < at;
      const after =
        (lastAt.get(`${style} ${value + 1}`) ?? at) > at || (lastAt.get(`${style} ${value + 2}`) ?? at) > at;
      if (isNear(near, at, style, value)) support = 3;
      else if (support < 2 && (before || after || style === '1/1.')) support = 2;
      else if (support < 1 && (value === 1 || isDivision(style))) support = 1;
    }
    if (label.doubtful && support < 2) return null;
    return { label, support };
  });
}

/** A number counted by a program is a label whatever it looks like; what is not understood is its own key. */
function automaticLabel(text: string, { label, value, style }: AutomaticLabel, rules: ReadingRules): Label {
  for (const written of [text, `${label} A`, label]) {
    const read = readLabel(written, rules);
    if (read !== null && read.end >= label.length) return { ...read, doubtful: false };
  }
  return { label, end: label.length, readings: [{ path: [label], value, style }], doubtful: false };
}

/** True when one of the two labels before is the one before in the sequence, or one of the two behind the next. */
function isNear(
  near: ReadonlyMap<number, readonly (Label | null | undefined)[]>,
  at: number,
  style: string,
  value: number,
): boolean {
  return (near.get(at) ?? []).some((label, order) =>
    label?.readings.some((one) => one.style === style && one.value === value + (order < 2 ? -1 : 1)),
  );
}
