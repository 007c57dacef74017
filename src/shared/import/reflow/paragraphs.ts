import type { ReadingRules } from '../../language/reading-rules.ts';
import { isLower } from '../../language/script.ts';
import type { Line } from '../line.ts';
import type { Boundary, Cue } from './cues.ts';
import { cuesAt, openBracketsAfter } from './cues.ts';
import { factsOf } from './facts.ts';
import type { Layout } from './habits.ts';
import { layoutBetween, layoutScore, learnHabits } from './habits.ts';
import type { LineLabel } from './line-labels.ts';
import { labelLines } from './line-labels.ts';
import type { Measure } from './measure.ts';
import { quantile, sorted } from './measure.ts';

/** Lines that belong together, and why they were cut off from the lines before. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly label: LineLabel | null;
  readonly why: string;
}

/** A line of the text, furniture and footnotes taken out; `interrupted` when some stood before it. */
export interface TextLine {
  readonly line: Line;
  readonly interrupted: boolean;
}

interface Weighed {
  readonly cues: readonly Cue[];
  readonly score: number;
  readonly layout: Layout;
}

const longestBracket = 3;
const columnsOfPage = 2000;

/**
 * Puts lines together to paragraphs. Every boundary is weighed by itself: what the two lines say, how full the first
 * one is, and how this document shows paragraphs by blank lines and indents, which is learned from it first.
 */
export function reflow(
  text: readonly TextLine[],
  measure: Measure,
  rules: ReadingRules,
): readonly Paragraph[] {
  const lines = text.map(({ line }) => line);
  if (lines.length === 0) return [];
  const labels = labelLines(lines, rules);
  const margin = quantile(sorted(lines.map(({ indent }) => indent)), 0.3);
  const hardBreaksMean = hardBreaksAreRare(lines);
  const lowerBegins = lowerBeginsHere(text, measure);
  const recitals = lines.findIndex(({ text: words }) => rules.openers?.test(words) === true);
  const weighed: Weighed[] = [];
  let open = 0;
  for (let at = 1; at < lines.length; at++) {
    const [before, after] = [lines[at - 1]!, lines[at]!];
    open = openBracketsAfter(before.text, open);
    const boundary: Boundary = {
      before,
      after,
      interrupted: text[at]!.interrupted,
      lowerBegins: lowerBegins(text[at]),
      label: labels[at]!,
      afterLabel: labels[at - 1]?.label.end === before.text.length,
      openBrackets: Math.min(open, longestBracket),
      beforeRecitals: at + 1 === recitals,
      ...(lines[at + 1] !== undefined && { following: lines[at + 1]! }),
    };
    const cues = cuesAt(boundary, measure, rules, hardBreaksMean);
    const score = cues.reduce((sum, cue) => sum + cue.weight, 0);
    if (score > 2) open = 0;
    weighed.push({ cues, score, layout: layoutBetween(before, after, margin, text[at]!.interrupted) });
  }
  const habits = learnHabits(
    weighed.map(({ layout }) => layout),
    weighed.map(({ score }) => score),
  );
  const paragraphs: Paragraph[] = [];
  let from = 0;
  let why = 'the document begins here';
  for (let at = 1; at <= lines.length; at++) {
    const boundary = weighed[at - 1];
    if (boundary !== undefined && boundary.score + layoutScore(boundary.layout, habits) <= 0) continue;
    const healed = text.slice(from + 1, at).some(({ interrupted }) => interrupted);
    paragraphs.push({
      lines: lines.slice(from, at),
      label: labels[from]!,
      why: healed ? `${why}; joined over what stood between its lines` : why,
    });
    from = at;
    why = boundary === undefined ? '' : whyCut(boundary, habits, lines[at]!);
  }
  return paragraphs;
}

/** The reasons for a cut that weighed most, in words. */
function whyCut(
  { cues, layout }: Weighed,
  habits: { gap: readonly number[]; step: readonly number[] },
  line: Line,
): string {
  const all: Cue[] = cues.filter(({ words }) => words !== '');
  const gap = layout.gap === null ? 0 : habits.gap[layout.gap]!;
  if (gap > 0.5 && line.blanks > 0) all.push({ weight: gap, words: 'a blank line before' });
  const step = habits.step[layout.step]!;
  if (step > 0.5)
    all.push({
      weight: step,
      words:
        layout.step % 3 === 0 && layout.step < 9
          ? 'indented as paragraphs are here'
          : 'set as paragraphs begin here',
    });
  const told = all.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  return (
    told
      .slice(0, 3)
      .map(({ words }) => words)
      .join('; ') || 'nothing joins it to the line before'
  );
}

/**
 * A sentence that goes on behind a blank line, or on the next line where lines are not wrapped, was parted by the end of
 * a page. With more such lines in lower case than there are pages, lower case is how definitions and members of lists
 * begin here.
 */
function lowerBeginsHere(
  text: readonly TextLine[],
  measure: Measure,
): (line: TextLine | undefined) => boolean {
  const setOff = (one: TextLine | undefined): boolean =>
    one !== undefined && !one.interrupted && (!measure.wrapped || one.line.blanks > measure.gap);
  const columns = text.reduce((sum, { line }) => sum + line.width, 0);
  const lower = text.filter((one) => setOff(one) && isLower(factsOf(one.line).first));
  return lower.length > 2 + columns / columnsOfPage ? setOff : () => false;
}

/** Where most lines end in a hard break, the file's writer did not mean them. */
function hardBreaksAreRare(lines: readonly Line[]): boolean {
  const near = lines.filter(({ blanks }) => blanks === 0);
  return near.filter(({ marks }) => marks.hard === true).length < 0.6 * near.length || near.length < 10;
}
