import type { ReadingRules } from '../../language/reading-rules.ts';
import type { Furniture } from '../../model/document.ts';
import type { NoteReference, Span } from '../../model/segment.ts';
import type { Candidate } from '../footnotes/references.ts';
import type { Line, Run } from '../line.ts';
import { isSpace, textOf } from '../line.ts';
import { hyphenFate } from './hyphen.ts';
import { breakBetween, spaceBetween } from './spaces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A paragraph made readable. */
export interface Cleaned {
  /** Soft breaks, doubled spaces, note digits and torn words healed; may be empty. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly notes: readonly NoteReference[];
  /** What was taken out: note digits and hyphens. */
  readonly furniture: readonly Furniture[];
}

interface Context {
  readonly source: string;
  readonly rules: ReadingRules;
  readonly vocabulary: () => Vocabulary;
  /** References to take out, in document order. */
  readonly references: readonly Candidate[];
}

interface Piece {
  /** Offset in the raw text. */
  readonly at: number;
  readonly run: Run;
}

const changing = /\s+|[^\s\p{M}]\p{M}+|[\ufb00-\ufb06]/gu;
const softHyphen = 0xad;
const context = 60;

/**
 * Joins the lines of one paragraph to clean text. `labelLength` characters at the beginning are its label, behind
 * which a space stays; `keepLines` leaves the line breaks of code in place as spaces.
 */
export function cleanParagraph(
  lines: readonly Line[],
  labelLength: number,
  { source, rules, vocabulary, references }: Context,
): Cleaned {
  const { raw, pieces, taken } = rawText(source, lines, references);
  const furniture: Furniture[] = taken.map(({ reference }) => ({
    kind: 'note-mark',
    text: source.slice(...reference.span),
    span: reference.span,
    why: `refers to footnote ${reference.label}`,
  }));
  const noteAt = new Set(taken.map(({ at }) => at));
  const spaced = isLetterSpaced(raw);
  const out: string[] = [];
  const edits: { from: number; to: number; length: number }[] = [];
  const holes: Span[] = [];
  let from = 0;
  const replace = (start: number, end: number, text: string): void => {
    out.push(raw.slice(from, start), text);
    edits.push({ from: start, to: end, length: text.length });
    from = end;
  };
  for (const match of raw.matchAll(changing)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!/^\s/u.test(match[0])) {
      const composed = match[0].normalize(/[\ufb00-\ufb06]/.test(match[0]) ? 'NFKC' : 'NFC');
      if (composed !== match[0]) replace(start, end, composed);
      continue;
    }
    const before = raw.slice(Math.max(0, start - context), start);
    const after = raw.slice(end, end + context);
    if (before === '' || after === '') replace(start, end, '');
    else if (spaced) replace(start, end, end - start > 1 && !isDenseOnly(raw) ? ' ' : '');
    else if (start === labelLength && labelLength > 0) replace(start, end, ' ');
    else if (
      noteAt.has(start) &&
      /^[.,;:!?)\]»”]/u.test(after) &&
      !(/^[;:!?»]/u.test(after) && rules.language === 'fr')
    )
      replace(start, end, '');
    else if (!match[0].includes('\n')) replace(start, end, spaceBetween(before, after, match[0], rules));
    else if (/[\p{L}\p{M}\p{Nd}][-‐]$/u.test(before)) {
      const fate = hyphenFate(before.slice(0, -1), after, rules, vocabulary);
      if (fate === 'drop') {
        const hyphen = sourceAt(pieces, start - 1);
        holes.push([hyphen, hyphen + 1]);
        furniture.push({
          kind: 'markup',
          text: before.slice(-1),
          span: [hyphen, hyphen + 1],
          why: 'a hyphen that only divided the word at the line end',
        });
        replace(start - 1, end, '');
      } else replace(start, end, fate === 'space' ? ' ' : '');
    } else replace(start, end, breakBetween(before, after, rules));
  }
  out.push(raw.slice(from));
  const text = out.join('').toWellFormed();
  const notes = taken.map(({ at, reference }) => ({
    offset: Math.min(text.length, moved(at, edits)),
    label: reference.label,
  }));
  return { text, spans: spansOf(source, pieces, holes), notes, furniture };
}

/** The lines' text with "\n" between them and the references taken out. */
function rawText(
  source: string,
  lines: readonly Line[],
  references: readonly Candidate[],
): { raw: string; pieces: readonly Piece[]; taken: readonly { at: number; reference: Candidate }[] } {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const taken: { at: number; reference: Candidate }[] = [];
  let length = 0;
  let next = firstBehind(references, lines[0]!.runs[0]!.start);
  const add = (run: Run): void => {
    const text = textOf(source, run);
    pieces.push({ at: length, run });
    parts.push(text);
    length += text.length;
  };
  lines.forEach((line, number) => {
    // A soft hyphen is invisible and was set aside, yet at the line's end it tells that the word goes on.
    if (number > 0 && source.charCodeAt(lines[number - 1]!.runs.at(-1)!.end) !== softHyphen) {
      parts.push('\n');
      length += 1;
    }
    for (const run of line.runs) {
      let { start } = run;
      for (let one = references[next]; one !== undefined && one.span[0] < run.end; one = references[next]) {
        if (one.span[0] >= start && run.text === undefined) {
          if (one.span[0] > start) add({ start, end: one.span[0] });
          taken.push({ at: length, reference: one });
          start = Math.min(run.end, one.span[1]);
        }
        next++;
      }
      if (start === run.start) add(run);
      else if (start < run.end) add({ start, end: run.end });
    }
  });
  return { raw: parts.join(''), pieces, taken };
}

function firstBehind(references: readonly Candidate[], start: number): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle]!.span[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where an offset of the raw text stands in the cleaned one. */
function moved(at: number, edits: readonly { from: number; to: number; length: number }[]): number {
  let shift = 0;
  for (const { from, to, length } of edits) {
    if (from >= at) break;
    shift += length - (Math.min(to, at) - from);
  }
  return Math.max(0, at + shift);
}

function sourceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  const { at: start, run } = pieces[low]!;
  return run.start + Math.min(at - start, run.end - run.start);
}

/** Source ranges of the pieces without the holes, joined where only white space lies between. */
function spansOf(source: string, pieces: readonly Piece[], holes: readonly Span[]): readonly Span[] {
  const spans: [number, number][] = [];
  let hole = 0;
  const add = (start: number, end: number): void => {
    if (start >= end) return;
    const last = spans.at(-1);
    if (last !== undefined && isBlank(source, last[1], start)) last[1] = end;
    else spans.push([start, end]);
  };
  for (const { run } of pieces) {
    let { start } = run;
    for (let one = holes[hole]; one !== undefined && one[0] < run.end; one = holes[++hole]) {
      add(start, one[0]);
      start = one[1];
    }
    add(start, run.end);
  }
  return spans;
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(source.charCodeAt(at))) return false;
  return true;
}

/** "大   会", "T I T L E": every word of the text is one letter, and there are enough of them. */
function isLetterSpaced(raw: string): boolean {
  if (raw.length > 200) return false;
  const words = raw.trim().split(/\s+/u);
  const letters = words.every((word) => [...word].length === 1 && /\p{L}/u.test(word));
  return letters && (words.length >= 4 || (words.length >= 2 && isDenseOnly(raw)));
}

function isDenseOnly(raw: string): boolean {
  return /^[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(raw);
}
