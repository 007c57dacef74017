import type { Label } from '../../language/numbering/label.ts';
import { isDivision } from '../../language/numbering/ranks.ts';
import { readLabel } from '../../language/numbering/read-label.ts';
import type { ReadingRules } from '../../language/reading-rules.ts';
import type { Line } from '../line.ts';

/** The label a line begins with, and how much the other lines speak for its being one. */
export interface LineLabel {
  readonly label: Label;
  /** 2: a neighbour in its sequence stands in the document. 1: it could begin a sequence. 0: it stands alone. */
  readonly support: 0 | 1 | 2;
}

/** The labels of all lines; null for lines without one. */
export function labelLines(lines: readonly Line[], rules: ReadingRules): readonly (LineLabel | null)[] {
  const labels = lines.map((line) =>
    line.marks.code === true || line.marks.cell === true ? null : readLabel(line.text, rules),
  );
  const firstAt = new Map<string, number>();
  const lastAt = new Map<string, number>();
  labels.forEach((label, at) => {
    for (const { style, value } of label?.readings ?? []) {
      const key = `${style} ${value}`;
      if (!firstAt.has(key)) firstAt.set(key, at);
      lastAt.set(key, at);
    }
  });
  return labels.map((label, at) => {
    if (label === null) return null;
    let support: 0 | 1 | 2 = 0;
    for (const { style, value } of label.readings) {
      const before =
        (firstAt.get(`${style} ${value - 1}`) ?? at) < at ||
        (firstAt.get(`${style} ${value - 2}`) ?? at) < at;
      const after =
        (lastAt.get(`${style} ${value + 1}`) ?? at) > at || (lastAt.get(`${style} ${value + 2}`) ?? at) > at;
      if (before || after || style === '1/1.') support = 2;
      else if (support < 1 && (value === 1 || isDivision(style))) support = 1;
    }
    if (label.doubtful && support < 2) return null;
    return { label, support };
  });
}
