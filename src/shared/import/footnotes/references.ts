import type { ReadingRules } from '../../language/reading-rules.ts';
import { isHanOrKana } from '../../language/script.ts';
import type { Span } from '../../model/segment.ts';
import type { Line, NoteMark } from '../line.ts';
import { sourceOffset } from '../line.ts';
import { isGlued } from './glued.ts';

/** How a reference to a footnote is printed. */
export type ReferenceKind = 'mark' | 'raised' | 'glued' | 'bracket' | 'slash' | 'star';

/** A place that may refer to a footnote. */
export interface Candidate {
  readonly kind: ReferenceKind;
  readonly label: string;
  readonly span: Span;
  /** Number of the line it stands in. */
  readonly line: number;
  /** A digit right behind a word, which is hardly anything else. */
  readonly strong: boolean;
  /** The word such a digit hangs on; empty otherwise. */
  readonly word: string;
}

const digits = /[0-9٠-٩۰-۹]+/g;
const raised = /[¹²³⁰⁴-⁹]+/g;
const area = /(?:^|[^\p{L}])(?:[kcdm]?m|ha)$/u;
const star = /(?<=[\p{L}\p{Nd}.,;:)\]»”"’])\s?(\*{1,3}|[†‡])(?=\s|$|[.,;:)])/gu;
const longestLabel = 3;

/** Every place in the lines that may refer to a footnote, in document order; `marks` are those set by markup. */
export function findReferences(
  lines: readonly Line[],
  marks: readonly NoteMark[],
  rules: ReadingRules,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const marked = new Set(marks.map(({ span }) => span[0]));
  let next = 0;
  for (const [at, line] of lines.entries()) {
    const start = line.runs[0]!.start;
    const end = line.runs.at(-1)!.end;
    for (let mark = marks[next]; mark !== undefined && mark.span[0] < end; mark = marks[++next])
      if (mark.span[0] >= start)
        found.push({ kind: 'mark', label: mark.label, span: mark.span, line: at, strong: true, word: '' });
    if (line.marks.code === true) continue;
    for (const { kind, from, length, label, strong, word } of inText(line.text, rules)) {
      const place = sourceOffset(line, from);
      if (!marked.has(place))
        found.push({ kind, label, span: [place, place + length], line: at, strong, word });
    }
  }
  return found;
}

interface Place {
  readonly kind: ReferenceKind;
  readonly from: number;
  readonly length: number;
  readonly label: string;
  readonly strong: boolean;
  /** The word such a digit hangs on; empty otherwise. */
  readonly word: string;
}

function inText(text: string, rules: ReadingRules): readonly Place[] {
  const places: Place[] = [];
  for (const { 0: label, index } of text.matchAll(digits)) {
    const place = label.length > longestLabel ? null : atDigits(text, index, label, rules);
    if (place !== null) places.push(place);
  }
  if (/[¹²³⁰⁴-⁹]/.test(text))
    for (const { 0: sign, index } of text.matchAll(raised))
      if (index > 0 && !area.test(text.slice(Math.max(0, index - 4), index)))
        places.push({
          kind: 'raised',
          from: index,
          length: sign.length,
          label: sign.normalize('NFKC'),
          strong: true,
          word: '',
        });
  if (/[*†‡]/.test(text))
    for (const { 0: all, 1: sign, index } of text.matchAll(star))
      places.push({
        kind: 'star',
        from: index + all.length - sign!.length,
        length: sign!.length,
        label: sign!,
        strong: false,
        word: '',
      });
  return places;
}

/** What digits may refer to by the signs around them: `[1]`, ` 1/`, or glued to a word. */
function atDigits(text: string, at: number, label: string, rules: ReadingRules): Place | null {
  const before = text[at - 1] ?? '';
  const after = text[at + label.length] ?? '';
  if (before === '[' && after === ']')
    return { kind: 'bracket', from: at - 1, length: label.length + 2, label, strong: false, word: '' };
  if (
    /\s/u.test(before) &&
    after === '/' &&
    /^(?:\s|[.,;:)]|$)/u.test(text.slice(at + label.length + 1, at + label.length + 2))
  )
    return { kind: 'slash', from: at, length: label.length + 1, label, strong: false, word: '' };
  if (before === '' || before <= ' ') return null;
  const glued = isGlued(
    text.slice(Math.max(0, at - 40), at),
    text.slice(at + label.length, at + label.length + 4),
    rules,
  );
  if (glued === null) return null;
  const strong = glued === 'word' && !isHanOrKana(before);
  return {
    kind: 'glued',
    from: at,
    length: label.length,
    label,
    strong,
    word: strong ? (/[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '') : '',
  };
}
