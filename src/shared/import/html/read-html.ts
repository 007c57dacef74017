import { parse } from 'parse5';
import type { FormatKind } from '../../model/segment.ts';
import { writeNumber } from '../numerals/write-number.ts';
import type { Block, NoteBlock, ParagraphBlock, Piece, Structure } from '../structure/block.ts';
import type { HtmlElement, HtmlNode } from './elements.ts';
import { attribute, blocks as blockElements, isElement, isHidden, unread } from './elements.ts';
import { isFrame } from './frames.ts';
import { type OpenList, openList } from './lists.ts';
import { findNotes, isBackLink, type PageNotes } from './notes.ts';

/** What holds for the text inside an element. */
interface Around {
  readonly formats: readonly FormatKind[];
  readonly target?: string;
  readonly language?: string;
  readonly heading?: number;
  readonly cell: boolean;
  readonly pre: boolean;
  readonly list: OpenList | null;
  /** Why the text here is set aside; null when it is read. */
  readonly aside: Pick<Extract<Piece, { type: 'aside' }>, 'kind' | 'why'> | null;
  /** Label of the note the text belongs to. */
  readonly note: string | null;
}

/** What the next paragraph begins with. */
type Start = Pick<ParagraphBlock, 'auto' | 'bullet'>;

const formatted: Readonly<Record<string, FormatKind>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  sup: 'superscript',
  sub: 'subscript',
};
/**
 * Reads a web page as a browser shows it: paragraphs, headings, lists with the numbers a browser prints, tables cell by
 * cell, notes that are linked; hidden text and navigation set aside, programs and pictures passed over. Never throws.
 */
export function readHtml(source: string): Structure {
  const root = parse(source).childNodes.find(
    (node): node is HtmlElement => isElement(node) && node.tagName === 'html',
  );
  if (root === undefined) return { blocks: [], changes: 0 };
  const writer = new PageWriter(findNotes(elementsIn(root)));
  writer.walk(root, {
    formats: [],
    cell: false,
    pre: false,
    list: null,
    aside: null,
    note: null,
  });
  return { blocks: writer.blocks(), changes: 0 };
}

/** All elements that are read, in document order. */
function elementsIn(root: HtmlElement): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    found.push(element);
    for (const child of element.childNodes.toReversed())
      if (isElement(child) && !unread.has(child.tagName)) waiting.push(child);
  }
  return found;
}

class PageWriter {
  readonly #notes: PageNotes;
  readonly #done: Block[] = [];
  readonly #noteTexts = new Map<string, (readonly Piece[])[]>();
  #pieces: Piece[] = [];
  #around: Around | null = null;
  #start: Start = {};
  /** Nothing but white space so far, or a space right before: further white space is not shown. */
  #spaced = true;

  constructor(notes: PageNotes) {
    this.#notes = notes;
  }

  blocks(): readonly Block[] {
    this.#flush();
    const notes = [...this.#noteTexts].map(
      ([label, paragraphs]): NoteBlock => ({ type: 'note', label, paragraphs }),
    );
    return [...this.#done, ...notes];
  }

  /** Goes through everything in `root`; nothing calls itself, for pages may be nested without end. */
  walk(root: HtmlElement, around: Around): void {
    const waiting: (readonly [node: HtmlNode | null, around: Around, leave: HtmlElement | null])[] = [
      [root, around, null],
    ];
    for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
      const [node, here, leave] = step;
      if (leave !== null) this.#leave(leave, here);
      else if (node !== null && 'value' in node && node.nodeName === '#text') this.#text(node.value, here);
      else if (node !== null && isElement(node)) {
        const inside = this.#enter(node, here);
        if (inside === null) continue;
        waiting.push([null, here, node]);
        for (let at = node.childNodes.length - 1; at >= 0; at--)
          waiting.push([node.childNodes[at]!, inside, null]);
      }
    }
  }

  /** What holds inside the element; null when it is not gone into. */
  #enter(element: HtmlElement, around: Around): Around | null {
    const name = element.tagName;
    if (unread.has(name)) return null;
    if (name === 'br') {
      this.#lineBreak(around);
      return null;
    }
    const note = this.#notes.references.get(element);
    if (note !== undefined) {
      this.#pieces.push({ type: 'note', label: note });
      this.#around ??= around;
      return null;
    }
    if (around.note !== null && isBackLink(element, around.note)) return null;
    if (blockElements.has(name)) this.#flush();
    if (isHidden(element)) return { ...around, aside: { kind: 'hidden', why: 'hidden in the page' } };
    const own = this.#notes.bodies.get(element);
    if (name === 'li') this.#item(element, around, own);
    if (name === 'q') this.#text('“', around);
    return this.#inside(element, around, own);
  }

  #inside(element: HtmlElement, around: Around, note: string | undefined): Around {
    const name = element.tagName;
    const format = formatted[name];
    const heading = /^h([1-6])$/.exec(name)?.[1];
    const language = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
    const target = name === 'a' ? attribute(element, 'href') : undefined;
    const isList = name === 'ol' || name === 'ul' || name === 'menu';
    return {
      ...around,
      ...(format !== undefined &&
        !around.formats.includes(format) && { formats: [...around.formats, format] }),
      ...(heading !== undefined && { heading: Number(heading) }),
      ...(language !== undefined && language !== '' && { language }),
      ...(target !== undefined && { target }),
      ...((name === 'td' || name === 'th') && { cell: around.cell || !isFrame(element) }),
      ...(name === 'pre' && { pre: true }),
      ...(name === 'nav' &&
        around.aside === null && {
          aside: { kind: 'running-head' as const, why: 'the navigation of the page' },
        }),
      ...(isList && { list: openList(element, around.list) }),
      ...(note !== undefined && { note }),
    };
  }

  #leave(element: HtmlElement, around: Around): void {
    if (element.tagName === 'q') this.#text('”', around);
    if (blockElements.has(element.tagName)) this.#flush();
  }

  #item(element: HtmlElement, { list, note }: Around, own: string | undefined): void {
    if (list === null || note !== null || own !== undefined) return;
    if (!list.ordered) {
      this.#start = list.style === 'none' ? {} : { bullet: list.depth };
      return;
    }
    const given = Number(attribute(element, 'value'));
    if (attribute(element, 'value') !== undefined && Number.isInteger(given)) list.next = given;
    const label = writeNumber(list.next, list.style);
    if (label !== '')
      this.#start = {
        auto: { label: `${label}.`, value: Math.max(0, list.next), style: `${list.style}. ${list.depth}` },
      };
    list.next += list.step;
  }

  #text(text: string, around: Around): void {
    if (around.pre) {
      for (const [at, stretch] of text.split(/\n[^\S\n]*\n/).entries()) {
        if (at > 0) this.#flush();
        if (stretch !== '') this.#add(stretch, around);
      }
      return;
    }
    let flat = text.replace(/[ \t\n\r\f]+/g, ' ');
    if (this.#spaced && flat.startsWith(' ')) flat = flat.slice(1);
    if (flat === '') return;
    this.#spaced = flat.endsWith(' ');
    this.#add(flat, around);
  }

  #add(text: string, around: Around): void {
    const { formats, target, language, aside } = around;
    if (text.trim() !== '') this.#around ??= around;
    if (aside !== null) this.#pieces.push({ type: 'aside', text, ...aside });
    else
      this.#pieces.push({
        type: 'text',
        text,
        ...(formats.length > 0 && { formats }),
        ...(target !== undefined && { target }),
        ...(language !== undefined && { language }),
      });
  }

  /** One break is a line, two are a paragraph. */
  #lineBreak(around: Around): void {
    const last = this.#pieces.findLast(
      (piece) => piece.type !== 'text' || piece.text.trim() !== '' || piece.text === '\n',
    );
    if (last?.type === 'text' && last.text === '\n') this.#flush();
    else if (this.#pieces.length > 0) this.#pieces.push({ type: 'text', text: '\n' });
    this.#around ??= this.#pieces.length > 0 ? around : null;
    this.#spaced = true;
  }

  #flush(): void {
    const pieces = this.#pieces;
    const around = this.#around;
    this.#pieces = [];
    this.#around = null;
    this.#spaced = true;
    if (around === null) return;
    if (around.note !== null) {
      const texts = this.#noteTexts.get(around.note);
      if (texts === undefined) this.#noteTexts.set(around.note, [pieces]);
      else texts.push(pieces);
      return;
    }
    const { heading, cell } = around;
    this.#done.push({
      type: 'paragraph',
      pieces,
      ...this.#start,
      ...(heading !== undefined && { heading }),
      ...(cell && { cell }),
    });
    this.#start = {};
  }
}
