import type { ReadingRules } from '../../language/reading-rules.ts';
import { isLower } from '../../language/script.ts';
import type { SetAside } from '../furniture/signs.ts';
import type { Line, NoteMark } from '../line.ts';
import { spanOf } from '../line.ts';
import { cuesAt } from '../reflow/cues.ts';
import { firstLetter } from '../reflow/ends.ts';
import { factsOf } from '../reflow/facts.ts';
import { flowsOn } from '../reflow/flows-on.ts';
import type { Measure } from '../reflow/measure.ts';
import { needOf } from '../reflow/measure.ts';
import type { NoteLabel } from './note-label.ts';
import { noteLabelOf } from './note-label.ts';
import type { Candidate } from './references.ts';

/** A footnote's text: lines `from` to `to` (inclusive), the first of which begins with the label. */
export interface Definition {
  readonly label: NoteLabel;
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

interface Context {
  readonly lines: readonly Line[];
  readonly found: readonly (SetAside | null)[];
  readonly measure: Measure;
  readonly rules: ReadingRules;
  readonly candidates: readonly Candidate[];
  readonly marks: readonly NoteMark[];
}

/** What is known while the lines are gone through. */
interface State extends Context {
  readonly markAt: ReadonlyMap<number, NoteMark>;
  /** Lines with the first and the last reference of a kind to a label. */
  readonly referred: ReadonlyMap<string, readonly [first: number, last: number]>;
}

/** Where a line stands that may begin a note. */
interface Place {
  readonly underRule: boolean;
  /** Somewhere below a heading "Notes". */
  readonly underNotes: boolean;
  /** The note right before it. */
  readonly last: Definition | null;
}

/** Finds the texts of footnotes: under a rule, behind a raised number, under a heading "Notes", or set by Markdown. */
export function findDefinitions(context: Context): readonly Definition[] {
  const { lines, found, rules } = context;
  const definitions: Definition[] = [];
  const markAt = new Map(context.marks.map((mark) => [mark.span[0], mark]));
  const state: State = { ...context, markAt, referred: referencePlaces(context.candidates) };
  let textBefore: Line | null = null;
  let last: Definition | null = null;
  let lastLine = -1;
  let underNotes = false;
  for (let at = 0; at < lines.length; at++) {
    if (found[at] !== null) continue;
    const line = lines[at]!;
    if (isNotesHeading(line, rules)) underNotes = true;
    const start = spanOf(line)[0];
    const label = noteLabelOf(line, markAt.get(start) ?? markAt.get(start + 1));
    const underRule = found[at - 1]?.kind === 'rule';
    const place: Place = { underRule, underNotes, last: lastLine === at - 1 ? last : null };
    const why = label === null ? null : whyNote(state, at, label, place);
    if (label === null || why === null) {
      textBefore = line;
      continue;
    }
    last = { label, from: at, to: endOf(state, at, label, textBefore), why };
    definitions.push(last);
    lastLine = last.to;
    at = lastLine;
  }
  return definitions;
}

function isNotesHeading({ text }: Line, rules: ReadingRules): boolean {
  return (
    text.length < 40 &&
    rules.notes.has(
      text
        .toLowerCase()
        .replace(/[:：.]$/u, '')
        .trim(),
    )
  );
}

/** Why the line at `at` is a footnote's text, null when it is none. */
function whyNote(state: State, at: number, label: NoteLabel, place: Place): string | null {
  if (label.shape === 'marked') return 'marked as a footnote';
  const { lines } = state;
  const referred = label.kinds.some((kind) => {
    const places = state.referred.get(`${kind} ${label.label}`);
    return places !== undefined && (places[0] !== at || places[1] !== at);
  });
  const follows = place.last !== null && Number(label.label) === Number(place.last.label.label) + 1;
  const raised = label.shape === 'raised';
  if (
    place.underRule &&
    (referred || raised || label.shape === 'star' || (label.shape === 'bare' && label.label === '1'))
  )
    return 'a note under a rule';
  if (place.last !== null && place.last.label.shape === label.shape && (follows || raised || referred))
    return 'a note after another';
  if (place.underNotes && referred) return 'under a heading for notes';
  if (label.shape === 'stopped' || !referred) return null;
  const rest = lines[at]!.text.slice(label.length);
  if (label.shape !== 'star' && isLower(firstLetter(rest))) return null;
  return raised || standsApart(state, at) ? 'begins with the number of a reference in the text' : null;
}

/** True when the line cannot go on from the line before: it begins a paragraph of its own. */
function standsApart({ lines, found, measure }: Context, at: number): boolean {
  const line = lines[at]!;
  const before = lines[at - 1];
  if (before === undefined || found[at - 1] !== null || line.page || line.blanks > measure.gap) return true;
  if (factsOf(before).ending === 'sentence' || factsOf(before).ending === 'clause') return true;
  return measure.wrapped && needOf(before, line) < 0.85 * measure.fill;
}

/** The last line of the note that begins at `from`; `interrupted` is the line of text before it. */
function endOf(state: State, from: number, label: NoteLabel, interrupted: Line | null): number {
  const { lines, found, measure, rules, markAt } = state;
  let at = from;
  for (; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at]!, lines[at + 1]!];
    if (
      found[at + 1] !== null ||
      next.page ||
      next.marks.note !== undefined ||
      next.marks.heading !== undefined
    )
      break;
    if (label.shape === 'marked' && (next.indent >= 4 || isSameBlock(line, next))) continue;
    if ((line.marks.block ?? next.marks.block) !== undefined && !isSameBlock(line, next)) break;
    if (next.blanks > (label.shape === 'marked' ? 0 : measure.gap)) break;
    const other = noteLabelOf(next, markAt.get(spanOf(next)[0]));
    if (other !== null && other.shape === label.shape && Number(other.label) === Number(label.label) + 1)
      break;
    const ended = factsOf(line).ending === 'sentence';
    if (ended && (!measure.wrapped || (interrupted !== null && flowsOn(interrupted, next)))) break;
    const cues = cuesAt({ before: line, after: next, label: null, openBrackets: 0 }, measure, rules, true);
    if (cues.reduce((sum, cue) => sum + cue.weight, 0) > 0) break;
  }
  return at;
}

function isSameBlock(one: Line, other: Line): boolean {
  return one.marks.block !== undefined && one.marks.block === other.marks.block;
}

function referencePlaces(candidates: readonly Candidate[]): ReadonlyMap<string, readonly [number, number]> {
  const places = new Map<string, readonly [number, number]>();
  for (const { kind, label, line } of candidates) {
    const key = `${kind} ${label}`;
    places.set(key, [places.get(key)?.[0] ?? line, line]);
  }
  return places;
}
