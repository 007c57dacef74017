import type { OutlineEntry } from '../language/numbering/outline.ts';
import { isDivision } from '../language/numbering/ranks.ts';
import type { ReadingRules } from '../language/reading-rules.ts';
import { isLower } from '../language/script.ts';
import type { SegmentKind } from '../model/segment.ts';
import type { LineMarks } from './line.ts';
import { endingOf, firstLetter, lastWord } from './reflow/ends.ts';
import { isLoud } from './reflow/facts.ts';

/** A paragraph whose kind is to be told. */
export interface Block {
  readonly text: string;
  readonly marks: LineMarks;
  /** Columns of white space before its first line. */
  readonly indent: number;
  /** Number of printed lines. */
  readonly lines: number;
  readonly blanks: number;
  readonly label: string | null;
  readonly outline: OutlineEntry | null;
}

export interface Kind {
  readonly kind: SegmentKind;
  /** Level of a heading, depth of a list item. */
  readonly level?: number;
}

const longestHeading = 160;
const longestClosing = 90;
const mostClosing = 8;
const mostFront = 40;
/** A member of a series, with the word that leads to the next one: "…; and", «…; и». */
const inSeries = /[;；؛]\s+\p{L}+$/u;
/** A sentence that ends before the text does. */
const sentenceWithin = /\p{L}{3}[.!?؟]\s|\p{Nd}{4}\.\s|[。！？]./u;
const sections = /^(?:I|A|一)[.、]?$/u;
const numbers = /^(?:[(]?1[.)、°º-]?|1 -|1(?:\.1)+|one\.)$/u;

/** The kinds of a document's paragraphs, in order. */
export function kindsOf(blocks: readonly Block[], rules: ReadingRules): readonly Kind[] {
  const front = frontLength(blocks);
  const closing = closingStart(blocks, front);
  const hasLater = blocks.map(() => false);
  let later = false;
  for (let at = front - 1; at >= 0; at--) {
    hasLater[at] = later;
    if (titleLike(blocks[at]!, rules)) later = true;
  }
  const kinds: Kind[] = [];
  const kindAt = (block: Block, at: number): Kind => {
    if (block.marks.title === true) return { kind: 'title', level: 1 };
    if (block.marks.cell === true) return { kind: 'table-cell' };
    // What a program calls a heading is one; in a text with marks alone the letterhead may be set as one, too.
    if (block.marks.block !== undefined && block.marks.heading !== undefined)
      return { kind: 'heading', level: block.marks.heading };
    if (at < front) return frontKind(block, at, { front, hasLater: hasLater[at]! }, rules);
    if (at >= closing) return { kind: 'footer' };
    return bodyKind(block, { above: overText(blocks[at - 1], kinds[at - 1]), next: blocks[at + 1] }, rules);
  };
  for (const [at, block] of blocks.entries()) kinds.push(kindAt(block, at));
  return blocks.some(({ marks }) => marks.title === true) ? kinds : withTitle(kinds, blocks, front, rules);
}

/** Number of paragraphs before the text proper begins: short lines that are no sentences. */
function frontLength(blocks: readonly Block[]): number {
  let at = 0;
  for (; at < Math.min(blocks.length, mostFront); at++) {
    const block = blocks[at]!;
    if (
      block.marks.cell === true ||
      block.marks.code === true ||
      (block.marks.bullet === true && block.label === null)
    )
      break;
    if (!isShort(block) || isItem(block)) break;
    if (isSection(block)) break;
  }
  return at === blocks.length ? 0 : at;
}

/** Where the closing lines begin: short lines behind the last sentence, dates and places mostly. */
function closingStart(blocks: readonly Block[], front: number): number {
  let at = blocks.length;
  while (at > front && blocks.length - at < mostClosing + 1 && isClosing(blocks[at - 1]!)) at--;
  const count = blocks.length - at;
  const last = blocks[at - 1];
  if (count === 0 || count > mostClosing || last === undefined || at <= front) return blocks.length;
  const afterText = endingOf(last.text) !== 'word' || last.label !== null;
  return afterText ? at : blocks.length;
}

function isClosing(block: Block): boolean {
  const { text, marks } = block;
  if (marks.heading !== undefined || marks.cell === true || marks.bullet === true || marks.code === true)
    return false;
  if (block.label !== null && block.outline !== null) return false;
  return (
    text.length <= longestClosing &&
    (endingOf(text) === 'word' ||
      (/(?<![\p{Nd}/])\p{Nd}{4}\.?$/u.test(text) && !sentenceWithin.test(text))) &&
    !isLower(firstLetter(text))
  );
}

function frontKind(
  block: Block,
  at: number,
  { front, hasLater }: { front: number; hasLater: boolean },
  rules: ReadingRules,
): Kind {
  const { marks, text } = block;
  if (block.outline !== null) return { kind: 'heading', level: divisionLevel(block.outline.style) };
  if (/^[[(（【]/u.test(text)) return { kind: 'header' };
  if (marks.heading !== undefined && (marks.heading > 1 || !hasLater))
    return { kind: 'heading', level: marks.heading };
  if (marks.heading === undefined && titleLike(block, rules)) return { kind: 'heading', level: 1 };
  return at === front - 1 && at === 0 ? { kind: 'heading', level: 1 } : { kind: 'header' };
}

/** A line that names the document: marked as a heading, in capitals, or with "resolution", "treaty" and the like. */
function titleLike({ text, marks, outline }: Block, rules: ReadingRules): boolean {
  if (/^[[(（【]/u.test(text)) return false;
  if (outline !== null || marks.heading !== undefined) return true;
  if (isLoud(text) && /\p{Lu}{3}/u.test(text) && !/[\p{Nd}/]/u.test(text)) return true;
  if (/:\s/u.test(text)) return false;
  if (rules.language === 'zh' || rules.language === 'ja')
    return [...rules.documents].some((word) => text.endsWith(word));
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return (
    words.length > 1 &&
    words.some((word) => rules.documents.has(word) || rules.documents.has(word.replace(/s$|^ال/u, '')))
  );
}

/** The first heading is the title when nothing of a letterhead stands before it. */
function withTitle(
  kinds: readonly Kind[],
  blocks: readonly Block[],
  front: number,
  rules: ReadingRules,
): readonly Kind[] {
  const [first] = kinds;
  const [block] = blocks;
  if (first === undefined || block === undefined || block.outline !== null) return kinds;
  const isHeading = first.kind === 'heading';
  const isLone =
    first.kind === 'header' && !kinds.slice(0, front).some(({ kind }) => kind === 'heading') && front <= 3;
  if (!isHeading && !isLone) return kinds;
  if (isHeading && front === 0 && !titleLike(block, rules)) return kinds;
  return [{ kind: 'title', level: 1 }, ...kinds.slice(1)];
}

/** What a paragraph follows: a division's number alone, waiting for its heading, or a heading without number. */
type Above = 'number' | 'heading' | null;

function overText(before: Block | undefined, kind: Kind | undefined): Above {
  if (before === undefined || kind?.kind !== 'heading') return null;
  if (before.outline === null) return 'heading';
  return isDivision(before.outline.style) && before.label === before.text.trim() ? 'number' : null;
}

function bodyKind(
  block: Block,
  { above, next }: { above: Above; next: Block | undefined },
  rules: ReadingRules,
): Kind {
  const { marks, outline } = block;
  if (marks.heading !== undefined) return { kind: 'heading', level: marks.heading };
  if (outline !== null) {
    if (isDivision(outline.style)) return divisionKind(block, outline);
    if (isSection(block))
      return { kind: 'heading', level: outline.above.filter((style) => sections.test(style)).length + 2 };
    if (isItem(block)) return { kind: 'list-item', level: itemDepth(outline) };
    if (
      /^(?:1\.|1\)|1(?:\.1)+)$/u.test(outline.style) &&
      isTopic(block, rules) &&
      next !== undefined &&
      isProse(next)
    )
      return { kind: 'heading', level: Math.min(6, outline.path.length + 1) };
    return { kind: 'paragraph' };
  }
  if (marks.bullet === true) return { kind: 'list-item', level: 1 + Math.floor(block.indent / 2) };
  if (marks.code === true) return { kind: 'paragraph' };
  if (
    isHeadingText(block) &&
    next !== undefined &&
    // Between a heading and the first item of a list stand the words that the items complete.
    !(above === 'heading' && isItem(next)) &&
    (isLoud(block.text) ||
      marks.strong === true ||
      isProse(next) ||
      next.outline !== null ||
      above === 'number')
  )
    return { kind: 'heading', level: 2 };
  return { kind: 'paragraph' };
}

/** A numbered line that names a subject rather than beginning a sentence that a list completes. */
function isTopic(block: Block, rules: ReadingRules): boolean {
  return isHeadingText(block) && !/[,，、]/u.test(block.text) && !rules.goesOn.has(lastWord(block.text));
}

/** "Article 3" is a heading; "Article 3. The Parties shall …" is a paragraph with its label. */
function divisionKind(block: Block, outline: OutlineEntry): Kind {
  return isHeadingText(block)
    ? { kind: 'heading', level: divisionLevel(outline.style) }
    : { kind: 'paragraph' };
}

function divisionLevel(style: string): number {
  const levels: Readonly<Record<string, number>> = {
    annex: 1,
    appendix: 1,
    schedule: 1,
    exhibit: 1,
    '1/1.': 1,
    book: 1,
    part: 1,
    title: 2,
    chapter: 2,
    section: 3,
    subsection: 4,
  };
  return levels[style] ?? 4;
}

/** A short line that is no sentence and could stand over a text. */
function isHeadingText({ text, lines, marks }: Block): boolean {
  if (marks.cell === true || marks.bullet === true || marks.code === true) return false;
  if (text.length > longestHeading || lines > 4 || isLower(firstLetter(text))) return false;
  return endsAsLine(text) && !/^[—–-]/u.test(text) && !/["”»」』]$/u.test(text);
}

/** A section headed by a capital Roman figure, a capital letter or 一、. */
function isSection(block: Block): boolean {
  return block.outline !== null && sections.test(block.outline.style) && isHeadingText(block);
}

/** Items of lists: lettered, or numbered within something numbered. */
function isItem({ outline, marks }: Block): boolean {
  if (outline === null || isDivision(outline.style)) return false;
  if (sections.test(outline.style)) return false;
  if (!numbers.test(outline.style)) return true;
  if (marks.bullet === true) return true;
  // 1.1 under 1. is no item: its number says all of its address.
  return !/^1\.1/u.test(outline.style) && innerLevels(outline).length > 0;
}

function itemDepth(outline: OutlineEntry): number {
  return Math.max(1, innerLevels(outline).length);
}

/** Levels above that are neither divisions nor sections: numbered paragraphs and items. */
function innerLevels({ above }: OutlineEntry): readonly string[] {
  return above.filter((style) => !isDivision(style) && !sections.test(style));
}

function isShort({ text, lines, outline }: Block): boolean {
  if (outline !== null && !isDivision(outline.style))
    return endingOf(text) === 'word' && sections.test(outline.style);
  return (
    text.length <= 2 * longestHeading &&
    lines <= 6 &&
    (endsAsLine(text) || /^[[(（【].*[\])）】]$/u.test(text))
  );
}

function isProse({ text, marks, label }: Block): boolean {
  if (marks.cell === true) return false;
  return label !== null || text.length > longestHeading || !endsAsLine(text);
}

/** Ends without a mark and is no member of a series: a heading, a line of a letterhead. */
function endsAsLine(text: string): boolean {
  return endingOf(text) === 'word' && !inSeries.test(text);
}
