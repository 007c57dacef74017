import { columnsOf, isDense } from '../../src/shared/language/script.ts';
import type { Document } from '../../src/shared/model/document.ts';
import type { Segment } from '../../src/shared/model/segment.ts';

/** How a document is to be printed anew. */
export interface Layout {
  /** Columns of a full line; Infinity leaves every paragraph on one line. */
  readonly width?: number;
  /** Counts characters instead of columns, as careless tools do with Chinese. */
  readonly byCharacter?: boolean;
  /** Empty lines between the lines of a paragraph. */
  readonly inside?: number;
  /** Empty lines between paragraphs. */
  readonly between?: number;
  /** White space before the first line of paragraphs. */
  readonly indent?: string;
  /** White space before the other lines. */
  readonly hang?: string;
  /** Printed lines to a page, 0 for none. */
  readonly page?: number;
  readonly head?: (page: number, pages: number) => string;
  readonly foot?: (page: number, pages: number) => string;
  /** Head and foot on the first page, too. */
  readonly firstHead?: boolean;
  readonly formFeed?: boolean;
  readonly pageGap?: number;
  /** Numbers of paragraphs as "3.", "3)", "(3)". */
  readonly numbers?: (number: string) => string;
  readonly notes?: 'page' | 'end' | 'end-bare' | 'after' | 'start-less';
  readonly mark?: (label: string) => string;
  readonly noteLabel?: (label: string) => string;
  /** Divides words at line ends where it can. */
  readonly hyphenate?: boolean;
  readonly skip?: (segment: Segment) => boolean;
}

/** The document printed in another layout, and the texts a reader should make of it. */
export interface Relayed {
  readonly source: string;
  readonly expected: readonly string[];
}

const usual: Required<Layout> = {
  width: Number.POSITIVE_INFINITY,
  byCharacter: false,
  inside: 0,
  between: 1,
  indent: '',
  hang: '',
  page: 0,
  head: () => '',
  foot: () => '',
  firstHead: false,
  formFeed: false,
  pageGap: 0,
  numbers: (number) => `${number}.`,
  notes: 'end',
  mark: (label) => label,
  noteLabel: (label) => `${label} `,
  hyphenate: false,
  skip: () => false,
};

interface Printed {
  readonly text: string;
  /** Empty lines before it. */
  readonly gap: number;
  /** Labels of footnotes referred to on this line. */
  readonly notes: readonly string[];
}

/** Prints `document` anew, as another tool might have put it on paper or taken it from there. */
export function relay(document: Pick<Document, 'segments'>, layout: Layout): Relayed {
  const how = { ...usual, ...layout };
  const segments = document.segments.filter((segment) => !how.skip(segment));
  const notes = new Map(segments.filter(isNote).map((note) => [note.label ?? '', note]));
  const lines: Printed[] = [];
  const expected: string[] = [];
  const printed = new Set<string>();
  for (const segment of segments) {
    if (isNote(segment)) continue;
    const { marked, text } = restyle(segment, how);
    expected.push(text);
    const labels = (segment.notes ?? []).map(({ label }) => label);
    for (const [at, line] of wrap(marked, how).entries()) {
      const gap = at > 0 ? how.inside : lines.length === 0 ? 0 : Math.max(how.between, how.inside);
      const here = labels.filter((label) => !printed.has(label) && line.includes(`\u0001${label}\u0002`));
      for (const label of here) printed.add(label);
      lines.push({ text: `${at === 0 ? how.indent : how.hang}${unmark(line, how)}`, gap, notes: here });
    }
    if (how.notes === 'after')
      for (const label of labels)
        lines.push(...noteLines(notes.get(label), how, Math.max(how.between, how.inside)));
  }
  for (const note of notes.values()) expected.push(note.text);
  if (how.notes === 'end' || how.notes === 'end-bare') {
    const gap = Math.max(how.between, how.inside);
    if (how.notes === 'end' && notes.size > 0) lines.push({ text: '__________________', gap, notes: [] });
    for (const note of notes.values()) lines.push(...noteLines(note, how, gap));
  }
  return { source: paginate(lines, notes, how), expected };
}

function restyle(segment: Segment, how: Required<Layout>): { marked: string; text: string } {
  let shift = 0;
  let text = segment.text;
  const number = /^(\p{Nd}+)\.$/u.exec(segment.label ?? '')?.[1];
  if (number !== undefined) {
    const label = how.numbers(number);
    shift = label.length - segment.label!.length;
    text = label + text.slice(segment.label!.length);
  }
  let marked = text;
  for (const { offset, label } of [...(segment.notes ?? [])].reverse())
    marked = `${marked.slice(0, offset + shift)}\u0001${label}\u0002${marked.slice(offset + shift)}`;
  return { marked, text };
}

function unmark(line: string, how: Required<Layout>): string {
  return line.replace(/\u0001([^\u0002]*)\u0002(?=(.?))/gu, (_, label: string, next: string) => {
    // A digit of the text right behind the mark would be read as part of it; print keeps them apart.
    return how.mark(label) + (/\p{Nd}/u.test(next) || isDense(next) ? ' ' : '');
  });
}

/** Breaks a text into lines as a greedy printer does. */
function wrap(text: string, how: Required<Layout>): readonly string[] {
  if (!Number.isFinite(how.width)) return [text];
  const sizeOf = (part: string): number => {
    const bare = part.replace(/\u0001[^\u0002]*\u0002/gu, (mark) => how.mark(mark.slice(1, -1)));
    return how.byCharacter ? bare.length : columnsOf(bare);
  };
  const lines: string[] = [];
  let line = '';
  for (const unit of units(text)) {
    const room = how.width - sizeOf(lines.length === 0 ? how.indent : how.hang);
    const joined = line + unit;
    if (line === '' || sizeOf(joined.trimEnd()) <= room) {
      line = joined;
      continue;
    }
    const torn = how.hyphenate ? tear(unit, room - sizeOf(line), sizeOf) : null;
    lines.push((line + (torn?.[0] ?? '')).trimEnd());
    line = torn?.[1] ?? unit;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Words with the space behind them; Chinese characters one by one with the signs that cling to them. */
function units(text: string): readonly string[] {
  return (
    text.match(
      /[“《「『（(\u005b]*[\p{Script=Han}](?:\u0001[^\u0002]*\u0002)?[，。、；：！？）》」』”]*\s*|[^\s\p{Script=Han}]+[，。、；：！？）》」』”]*\s*|\s+/gu,
    ) ?? []
  );
}

function tear(
  unit: string,
  room: number,
  sizeOf: (part: string) => number,
): readonly [string, string] | null {
  const word = /^[(“"]?([\p{Ll}\p{Lu}][\p{Ll}-]{6,})/u.exec(unit);
  if (word === null || unit.includes('\u0001')) return null;
  for (let at = word[0].length - 3; at >= 3; at--) {
    const hasHyphen = unit[at - 1] === '-';
    const head = unit.slice(0, at) + (hasHyphen ? '' : '-');
    if (unit[at] === '-' || sizeOf(head) > room) continue;
    if (!hasHyphen && !isSyllable(unit, at)) continue;
    return [head, unit.slice(at)];
  }
  return null;
}

/** Between a vowel and a consonant with a vowel behind: good enough a place to divide a word. */
function isSyllable(word: string, at: number): boolean {
  return (
    /[aeiouyéèêàôîûœ]/u.test(word[at - 1]!) &&
    /[bcdfgjlmnpqrstvz]/u.test(word[at]!) &&
    /[aeiouyéèêàôîûœ]/u.test(word[at + 1] ?? '')
  );
}

function noteLines(note: Segment | undefined, how: Required<Layout>, gap: number): readonly Printed[] {
  if (note === undefined) return [];
  const text = `${how.noteLabel(note.label ?? '')}${note.text}`;
  return wrap(text, how).map((line, at) => ({
    text: `${at === 0 ? how.indent : how.hang}${line}`,
    gap: at === 0 ? gap : how.inside,
    notes: [],
  }));
}

/** Cuts the lines into pages and dresses them with heads, feet and the notes of the page. */
function paginate(
  lines: readonly Printed[],
  notes: ReadonlyMap<string, Segment>,
  how: Required<Layout>,
): string {
  const size = how.page > 0 ? how.page : Math.max(1, lines.length);
  const pages = Math.ceil(lines.length / size);
  const out: string[] = [];
  const blank = (count: number): void => {
    for (let at = 0; at < count; at++) out.push('');
  };
  for (let page = 1; page <= pages; page++) {
    const own = lines.slice((page - 1) * size, page * size);
    const dressed = how.page > 0 && (page > 1 || how.firstHead);
    const head = dressed ? how.head(page, pages) : '';
    if (head !== '') {
      out.push(...head.split('\n'));
      blank(Math.max(how.inside, how.pageGap));
    }
    own.forEach(({ text, gap }, at) => {
      blank(at === 0 && page > 1 ? how.pageGap : gap);
      out.push(text);
    });
    const labels = how.notes === 'page' ? own.flatMap((line) => line.notes) : [];
    if (labels.length > 0) {
      blank(how.inside);
      out.push('__________________');
      for (const label of labels)
        for (const line of noteLines(notes.get(label), how, how.inside)) {
          blank(line.gap);
          out.push(line.text);
        }
    }
    const foot = how.page > 0 && (page < pages || how.firstHead) ? how.foot(page, pages) : '';
    if (foot !== '') {
      blank(Math.max(how.inside, how.pageGap));
      out.push(...foot.split('\n'));
    }
    if (how.formFeed && page < pages) out.push('\f');
  }
  return out.join('\n').replaceAll('\f\n', '\f');
}

function isNote(segment: Segment): boolean {
  return segment.kind === 'footnote';
}
