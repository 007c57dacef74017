import type { ReadingRules } from '../../language/reading-rules.ts';
import type { Furniture } from '../../model/document.ts';
import type { Format, NoteReference, Span } from '../../model/segment.ts';
import type { Candidate } from '../footnotes/references.ts';
import type { Line, SourceFormat } from '../line.ts';
import { isSpace } from '../line.ts';
import { Edits } from './edits.ts';
import { formatsIn } from './formats.ts';
import { hyphenFate } from './hyphen.ts';
import type { RawText } from './raw-text.ts';
import { rawTextOf, sourceAt, spansOf } from './raw-text.ts';
import { breakBetween, spaceBetween } from './spaces.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A paragraph made readable. */
export interface Cleaned {
  /** Soft breaks, doubled spaces, note digits and torn words healed; may be empty. */
  readonly text: string;
  readonly spans: readonly Span[];
  readonly notes: readonly NoteReference[];
  readonly formats: readonly Format[];
  /** What was taken out: note digits and hyphens. */
  readonly furniture: readonly Furniture[];
}

export interface CleanContext {
  readonly source: string;
  readonly rules: ReadingRules;
  readonly vocabulary: () => Vocabulary;
  /** References to take out, in document order. */
  readonly references: readonly Candidate[];
  /** Inline formatting of the whole document, ascending by start. */
  readonly formats: readonly SourceFormat[];
}

const around = 60;
const hyphenAtEnd = /[\p{L}\p{M}\p{Nd}][-‐]$/u;
const decomposed = /[^\s\p{M}]\p{M}+|[\ufb00-\ufb06]/gu;

/**
 * Joins the lines of one paragraph to clean text: line breaks and white space as the language has them, divided words
 * put together, composed characters (NFC), ligatures taken apart. Its first `labelLength` characters are a label,
 * behind which a space stays.
 */
export function cleanParagraph(lines: readonly Line[], labelLength: number, context: CleanContext): Cleaned {
  const { source, references } = context;
  const raw = rawTextOf(source, lines, references);
  const furniture: Furniture[] = raw.taken.map(({ reference }) => ({
    kind: 'note-mark',
    text: source.slice(...reference.span),
    span: reference.span,
    why: `refers to footnote ${reference.label}`,
  }));
  const edits = new Edits(raw.raw);
  const holes = editSpaces(raw, edits, labelLength, context);
  for (const hole of holes)
    furniture.push({
      kind: 'markup',
      text: source.slice(...hole),
      span: hole,
      why: 'a hyphen that only divided the word at the line end',
    });
  const text = edits.apply().toWellFormed();
  const places = edits.moved();
  const notes = raw.taken.map(({ at, reference }) => ({ offset: places(at), label: reference.label }));
  const formats = formatsIn(raw, text, places, context.formats);
  return { text, spans: spansOf(source, raw.pieces, holes), notes, formats, furniture };
}

/** Decides about every stretch of white space; returns the source ranges of hyphens that go. */
function editSpaces(
  { raw, pieces, taken }: RawText,
  edits: Edits,
  labelLength: number,
  { rules, vocabulary }: CleanContext,
): readonly Span[] {
  const holes: Span[] = [];
  const noteAt = new Set(taken.map(({ at }) => at));
  const spacing = letterSpacing(raw);
  const composing = compositions(raw);
  let composition = 0;
  const compose = (to: number): void => {
    for (let one = composing[composition]; one !== undefined && one.from < to; one = composing[++composition])
      edits.replace(one.from, one.to, one.text);
  };
  for (let start = 0; start < raw.length; start++) {
    const code = raw.charCodeAt(start);
    if ((code > 32 && code < 0x85) || !isSpace(code)) continue;
    let end = start + 1;
    while (end < raw.length && isSpace(raw.charCodeAt(end))) end++;
    const isPlain =
      code === 32 &&
      end === start + 1 &&
      spacing === null &&
      isOrdinary(raw, start - 1) &&
      isOrdinary(raw, end);
    if (!isPlain) {
      compose(start);
      const before = raw.slice(Math.max(0, start - around), start);
      const after = raw.slice(end, end + around);
      const space = raw.slice(start, end);
      if (before === '' || after === '') edits.replace(start, end, '');
      else if (spacing !== null) edits.replace(start, end, end - start > 1 ? spacing : '');
      else if (start === labelLength) edits.replace(start, end, ' ');
      else if (noteAt.has(start) && clings(after, rules)) edits.replace(start, end, '');
      else if (!space.includes('\n')) edits.replace(start, end, spaceBetween(before, after, space, rules));
      else if (!hyphenAtEnd.test(before)) edits.replace(start, end, breakBetween(before, after, rules));
      else {
        const fate = hyphenFate(before.slice(0, -1), after, rules, vocabulary);
        const hyphen = sourceAt(pieces, start - 1);
        if (fate === 'drop') holes.push([hyphen, hyphen + 1]);
        edits.replace(fate === 'drop' ? start - 1 : start, end, fate === 'space' ? ' ' : '');
      }
    }
    start = end - 1;
  }
  compose(raw.length);
  return holes;
}

/** True for a Latin letter or digit beside which a single space is simply a space. */
function isOrdinary(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code >= 97 && code <= 122) ||
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x250)
  );
}

/** True when what stood before a note's mark is followed by a sign that takes no space before it. */
function clings(after: string, rules: ReadingRules): boolean {
  return rules.language === 'fr' ? /^[.,)\]”]/u.test(after) : /^[.,;:!?)\]»”]/u.test(after);
}

/** Decomposed characters and ligatures with what they become. */
function compositions(raw: string): readonly { from: number; to: number; text: string }[] {
  if (raw.normalize('NFC') === raw && !/[\ufb00-\ufb06]/.test(raw)) return [];
  return [...raw.matchAll(decomposed)].flatMap(({ 0: found, index }) => {
    const text = found.normalize(/^[\ufb00-\ufb06]/.test(found) ? 'NFKC' : 'NFC');
    return text === found ? [] : [{ from: index, to: index + found.length, text }];
  });
}

/** What wide spaces read in letter-spaced text ("大   会", "T I T L E"); null for other text. */
function letterSpacing(raw: string): string | null {
  if (raw.length > 200) return null;
  const words = raw.trim().split(/\s+/u);
  if (words.length < 2 || !words.every((word) => [...word].length === 1 && /\p{L}/u.test(word))) return null;
  const isDense = /^[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(raw);
  return isDense ? '' : words.length >= 4 ? ' ' : null;
}
