import type { ReadingRules } from '../../language/reading-rules.ts';
import { isLower, isUpper } from '../../language/script.ts';
import type { Line } from '../line.ts';
import { factsOf } from './facts.ts';
import type { LineLabel } from './line-labels.ts';
import type { Measure } from './measure.ts';
import { needOf } from './measure.ts';

/** One reason to cut (weight > 0, log-odds) or to join (< 0) at a boundary between two lines. */
export interface Cue {
  readonly weight: number;
  /** The reason in words, empty for what goes without saying. */
  readonly words: string;
}

/** A boundary between two lines that follow each other once furniture is set aside. */
export interface Boundary {
  readonly before: Line;
  readonly after: Line;
  /** Furniture was taken out between them: nobody knows whether a blank line stood there. */
  readonly interrupted?: boolean;
  /** So many lines set off like this one begin in lower case that most of them begin something. */
  readonly lowerBegins?: boolean;
  readonly label: LineLabel | null;
  /** The line before is a label and nothing else ("Annex", "Article 3"). */
  readonly afterLabel?: boolean;
  /** The line behind `after`. */
  readonly following?: Line;
  /** The line behind `after` is the first of the document that begins as recitals do. */
  readonly beforeRecitals?: boolean;
  /** Opening brackets of the paragraph so far that have not been closed. */
  readonly openBrackets: number;
}

const certain = 50;
const dialogue = /^(?:[—–-]{1,2}\s?|[«„“"「『‚‘])\p{Lu}/u;
const symbolAlone = /^(?=.*\p{Nd})[\p{Lu}\p{Nd}/.()-]+[.。]?$/u;
const clinging = /^(?:[,;:.!?…%)\]}»”，。、；：！？）】」』》؟،؛]|’\S)/u;

/**
 * All reasons for or against a new paragraph that lie in the two lines themselves. How blank lines and indents are to
 * be read is the document's own habit and is added elsewhere.
 */
export function cuesAt(
  boundary: Boundary,
  measure: Measure,
  rules: ReadingRules,
  hardBreaksMean: boolean,
): readonly Cue[] {
  const marked = markCue(boundary, hardBreaksMean);
  if (marked !== null && Math.abs(marked.weight) >= certain) return [marked];
  const cues: Cue[] = [
    { weight: measure.wrapped ? -0.5 : 2.5, words: measure.wrapped ? '' : 'lines are not wrapped here' },
  ];
  if (marked !== null) cues.push(marked);
  cues.push(lengthCue(boundary, measure));
  cues.push(...endCues(boundary, measure, rules));
  cues.push(...beginCues(boundary, measure, rules));
  cues.push(...aheadCues(boundary, measure));
  const labelled = labelCue(boundary, measure, rules);
  if (labelled !== null) cues.push(labelled);
  return cues;
}

function markCue({ before, after }: Boundary, hardBreaksMean: boolean): Cue | null {
  const [one, other] = [before.marks, after.marks];
  if (other.goesOn === true || (one.block !== undefined && one.block === other.block))
    return { weight: -certain, words: '' };
  if (one.cell === true || other.cell === true) return { weight: certain, words: 'a cell of a table' };
  if (one.code === true && other.code === true) return { weight: -certain, words: '' };
  if (one.code === true || other.code === true) return { weight: certain, words: 'a block of code' };
  if (other.heading !== undefined)
    return one.heading === other.heading &&
      after.blanks === 0 &&
      other.hard !== true &&
      isLower(factsOf(after).first)
      ? null
      : { weight: certain, words: 'marked as a heading' };
  if (one.heading !== undefined) return { weight: certain, words: 'the line before is a heading' };
  if (other.bullet === true) return { weight: certain, words: 'a bullet' };
  if (other.note !== undefined) return { weight: certain, words: 'marked as a note' };
  if (other.block !== undefined) return { weight: certain, words: 'a paragraph of its own in the file' };
  if (other.hard === true && hardBreaksMean) return { weight: 3.5, words: 'a line break set by hand' };
  if (one.strong === true && other.strong !== true) return { weight: 2.5, words: 'the line before is bold' };
  if (one.strong !== true && other.strong === true) return { weight: 2.5, words: 'in bold type' };
  return null;
}

/** Would the first word of the line after still have fitted on the line before? Then nothing forced the break. */
function lengthCue({ before, after, label }: Boundary, { wrapped, fill, exact, longest }: Measure): Cue {
  if (!wrapped) {
    const broken = before.width >= 60 && before.width >= 0.97 * longest && factsOf(before).ending === 'word';
    if (broken && label === null && factsOf(after).ending !== 'word') return { weight: -4, words: '' };
    const isLone = before.width < 50 && factsOf(before).ending === 'word' && after.blanks === 0;
    return isLone ? { weight: 2, words: 'the line before is short' } : { weight: 0, words: '' };
  }
  const room = (fill - needOf(before, after)) / fill;
  if (before.width > 1.3 * fill)
    return { weight: 2, words: 'the line before is longer than the page is wide' };
  if (room < 0) return { weight: -1.5, words: '' };
  const words = 'the line before had room for more';
  if (exact) return { weight: Math.min(6, 4 + 8 * room), words };
  if (room < 0.06) return { weight: -0.5, words: '' };
  if (room < 0.1) return { weight: 0.5, words };
  return { weight: room < 0.2 ? 2 : room < 0.35 ? 3.5 : 5, words };
}

function endCues(
  { before, after, openBrackets, label, afterLabel, lowerBegins }: Boundary,
  measure: Measure,
  rules: ReadingRules,
): readonly Cue[] {
  if (afterLabel === true) return [{ weight: 2, words: 'the line before is a heading' }];
  const isItem = (isListed(label) || lowerBegins === true) && endsItem(before, after, measure, rules);
  if (isItem || endsClause(before, measure, rules))
    return [{ weight: 1, words: 'an item of a list ends before' }];
  const cues: Cue[] = [];
  const ending = factsOf(before).ending;
  if (ending === 'sentence') cues.push({ weight: 1.2, words: 'a sentence ends before' });
  else if (ending === 'clause') cues.push({ weight: 1.5, words: 'a clause ends before' });
  else if (ending === 'hyphen') cues.push({ weight: isUpper(factsOf(after).first) ? -2 : -5, words: '' });
  else if (ending === 'list-comma') cues.push({ weight: -3, words: '' });
  else if (ending === 'open') cues.push({ weight: -3, words: '' });
  else if (ending === 'word') cues.push({ weight: -1, words: '' });
  if (ending === 'word' || ending === 'open') {
    const word = factsOf(before).lastWord;
    if (rules.goesOn.has(word))
      cues.push({ weight: isListed(label) && !rules.conjunctions.has(word) ? -1 : -3, words: '' });
    else if (rules.beforeNumber.has(word) && /^[(§]?\p{Nd}/u.test(after.text))
      cues.push({ weight: -2, words: '' });
  }
  if (openBrackets > 0 && /^[^([（【]{0,200}[)\]）】]/u.test(after.text))
    cues.push({ weight: -2.5, words: '' });
  return cues;
}

function beginCues(boundary: Boundary, measure: Measure, rules: ReadingRules): readonly Cue[] {
  const { before, after, label } = boundary;
  const ending = factsOf(before).ending;
  const first = factsOf(after).first;
  if (clinging.test(after.text)) return [{ weight: -6, words: '' }];
  if (isLower(first) && label === null) {
    if (/^[[【]/u.test(after.text)) return [{ weight: 1, words: 'set in brackets' }];
    if (/^[(（]/u.test(after.text)) return [{ weight: -2, words: '' }];
    return [{ weight: lowerWeight(boundary, measure, rules), words: '' }];
  }
  const cues: Cue[] = [];
  if (isUpper(first)) cues.push({ weight: 0.3, words: '' });
  if (ending !== 'sentence' && ending !== 'clause' && capitalWithin(after.text, rules))
    cues.push({ weight: 2, words: 'a capital that no word within a sentence has' });
  if (ending !== 'word' && rules.openers?.test(after.text) === true)
    cues.push({ weight: 2.5, words: 'begins as paragraphs of such documents do' });
  if (dialogue.test(after.text) && ending !== 'comma' && ending !== 'open')
    cues.push({ weight: 1.5, words: 'somebody begins to speak' });
  if (factsOf(before).loud && !factsOf(after).loud)
    cues.push({ weight: 2, words: 'the line before is in capitals' });
  if (!factsOf(before).loud && factsOf(after).loud && ending !== 'hyphen')
    cues.push({ weight: 1.5, words: 'in capitals' });
  if (ending === 'word' && /^\p{Nd}/u.test(after.text) && label === null)
    cues.push({ weight: -0.5, words: '' });
  return cues;
}

/**
 * A line that begins in lower case mostly goes on with the one before. Recitals end with commas, though, and in many
 * languages begin so ("vu le traité …,", "gestützt auf …,"); and some documents set their definitions or lists so.
 */
function lowerWeight(boundary: Boundary, measure: Measure, rules: ReadingRules): number {
  const { before, after, interrupted, lowerBegins } = boundary;
  const setOff = interrupted !== true && (after.blanks > 0 || after.indent > before.indent);
  const ending = factsOf(before).ending;
  const ended = ending === 'clause' || ending === 'sentence' || endsClause(before, measure, rules);
  const usual = lowerBegins === true ? -1 : ended ? -1.5 : -4;
  if (ending !== 'comma') return usual;
  const opener = after.text.charAt(0).toUpperCase() + after.text.slice(1);
  if (rules.openers?.test(opener) === true) return setOff ? 1 : -0.5;
  return setOff && !measure.wrapped ? Math.max(usual, -1.5) : usual;
}

/** What can be told from how the line after ends, and from the line behind it. */
function aheadCues(
  { before, after, following, label, beforeRecitals }: Boundary,
  measure: Measure,
): readonly Cue[] {
  if (label !== null) return [];
  const ended = factsOf(before).ending;
  const isShort = !measure.wrapped
    ? after.width < 60
    : following === undefined || needOf(after, following) < 0.7 * measure.fill;
  if (!isShort) return [];
  const ending = factsOf(after).ending;
  if (ended === 'sentence' && symbolAlone.test(after.text))
    return [{ weight: 2.5, words: 'nothing but a symbol' }];
  if (ended === 'sentence' && ending === 'word')
    return [{ weight: 2.5, words: 'a short line without a stop' }];
  if (ended === 'word' && ending === 'comma' && after.width < 60 && beforeRecitals === true)
    return [{ weight: 4.5, words: 'the formula a preamble begins with' }];
  return [];
}

/** "; and" at the end of a line where lines are not wrapped. */
function endsClause(before: Line, { wrapped }: Measure, rules: ReadingRules): boolean {
  const word = wrapped ? null : /[;；؛]\s*([\p{L}\p{M}]+)$/u.exec(before.text.slice(-30));
  return word !== null && rules.conjunctions.has(word[1]!.toLowerCase());
}

/** "; and" or, where the line had room for more, "and" alone: the last item but one of a list ends so. */
function endsItem(before: Line, after: Line, { wrapped, fill }: Measure, rules: ReadingRules): boolean {
  const found = /([;,；，、]?)\s*([\p{L}\p{M}]+)$/u.exec(before.text.slice(-30));
  if (found === null || !rules.conjunctions.has(found[2]!.toLowerCase())) return false;
  return found[1] !== '' || !wrapped || needOf(before, after) <= fill;
}

/** True for a label that has its place in a sequence. */
function isListed(label: LineLabel | null): boolean {
  return label !== null && label.support >= 2;
}

function labelCue(
  { before, after, label, afterLabel }: Boundary,
  measure: Measure,
  rules: ReadingRules,
): Cue | null {
  if (label === null) return null;
  const ending = factsOf(before).ending;
  const listed = isListed(label);
  if (listed && endsItem(before, after, measure, rules))
    return { weight: 4, words: `numbered ${label.label.label}` };
  if (afterLabel !== true && ending === 'word' && rules.beforeNumber.has(factsOf(before).lastWord))
    return { weight: -3, words: '' };
  const words = `numbered ${label.label.label}`;
  if (listed) return { weight: label.support === 3 ? 5 : 4, words };
  return { weight: label.support === 1 ? 2.5 : 0.5, words };
}

/** "The", "Le" or "L’" in the middle of a sentence: function words have capitals only where something begins. */
function capitalWithin(text: string, rules: ReadingRules): boolean {
  const word = /^(\p{Lu}[\p{Ll}\p{M}]*)(?:\s|([’']))/u.exec(text);
  if (word === null) return false;
  const lower = word[1]!.toLowerCase();
  return word[2] === undefined ? word[1]!.length > 1 && rules.goesOn.has(lower) : rules.elisions.has(lower);
}

/** Brackets opened and not closed in a text, given how many were open before. */
export function openBracketsAfter(text: string, open: number): number {
  let count = open;
  for (const sign of text.match(/[()[\]（）【】]/g) ?? [])
    count = /[([（【]/.test(sign) ? count + 1 : Math.max(0, count - 1);
  return count;
}
