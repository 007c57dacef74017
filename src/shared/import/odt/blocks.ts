import { Counters } from '../numerals/counters.ts';
import type { Block, Piece } from '../structure/block.ts';
import type { XmlNode } from '../xml-tree.ts';
import { childrenOf } from '../xml-tree.ts';
import type { InlineContext } from './inline.ts';
import { openChange, readInline } from './inline.ts';
import type { ListStyle, PrintedItem } from './lists.ts';
import { countItem } from './lists.ts';

/** A list while it is read. */
interface OpenList {
  readonly counters: Counters;
  readonly style: string | undefined;
}

/** Where a block stands. */
interface Place {
  readonly cell: boolean;
  /** The lists around it, from the outside in. */
  readonly lists: readonly OpenList[];
  /** What the first paragraph of an item begins with. */
  readonly item: { value: PrintedItem | null };
}

const containers = new Set([
  'section',
  'table-of-content',
  'illustration-index',
  'table-index',
  'object-index',
  'user-index',
  'alphabetical-index',
  'bibliography',
  'index-body',
  'index-title',
  'text-box',
  'a',
]);

/** Reads block after block of an OpenDocument text. */
export class BlockReader {
  readonly #context: InlineContext;
  readonly #styles: ReadonlyMap<string, ListStyle>;
  readonly #outline = new Counters();
  /** Counters of the lists so far, by the id of the list and by the style it had last. */
  readonly #lists = new Map<string, Counters>();
  /** Of paragraphs whose end was inserted, when the file is read as it was: they go on in the next one. */
  #carried: readonly Piece[] = [];

  constructor(context: InlineContext, styles: ReadonlyMap<string, ListStyle>) {
    this.#context = context;
    this.#styles = styles;
  }

  read(node: XmlNode): readonly Block[] {
    return this.#read(node, { cell: false, lists: [], item: { value: null } });
  }

  /** What is left when the text ends. */
  end(): readonly Block[] {
    const pieces = this.#carried;
    this.#carried = [];
    return pieces.length === 0 ? [] : [{ type: 'paragraph', pieces }];
  }

  #read(node: XmlNode, place: Place): readonly Block[] {
    const { name, attributes } = node;
    if (name === 'p' || name === 'h') return this.#paragraph(node, place);
    if (name === 'list') return this.#list(node, place);
    if (name === 'numbered-paragraph') return this.#inside(node, place);
    if (name === 'table') return this.#table(node, place);
    if (name === 'frame') return childrenOf(node, 'text-box').flatMap((box) => this.#inside(box, place));
    if (name === 'change-start') openChange(attributes['change-id'] ?? '', this.#context);
    if (name === 'change-end') this.#context.open.delete(attributes['change-id'] ?? '');
    return containers.has(name) ? this.#inside(node, place) : [];
  }

  #inside(node: XmlNode, place: Place): readonly Block[] {
    return childrenOf(node).flatMap((child) => this.#read(child, place));
  }

  /** A list is new unless it says that it goes on from another. */
  #list(node: XmlNode, place: Place): readonly Block[] {
    const { attributes } = node;
    const around = place.lists.at(-1);
    const style = attributes['style-name'] ?? around?.style;
    const counters = around?.counters ?? this.#countersFor(attributes, style);
    if (attributes['xml:id'] !== undefined) this.#lists.set(`#${attributes['xml:id']}`, counters);
    if (around === undefined) this.#lists.set(style ?? '', counters);
    const lists = [...place.lists, { counters, style }];
    return childrenOf(node).flatMap((entry) => {
      if (entry.name === 'list-header')
        return this.#inside(entry, { ...place, lists, item: { value: null } });
      if (entry.name !== 'list-item') return [];
      const start = Number(entry.attributes['start-value'] ?? '');
      if (entry.attributes['start-value'] !== undefined && Number.isInteger(start) && Math.abs(start) <= 1e6)
        counters.set(lists.length - 1, start);
      // An item counts when a paragraph of its own stands in it, not for the lists in it.
      const isOwn = childrenOf(entry).some(({ name }) => name === 'p' || name === 'h');
      const value = isOwn ? countItem(this.#styles.get(style ?? ''), counters, lists.length - 1) : null;
      return this.#inside(entry, { ...place, lists, item: { value } });
    });
  }

  #countersFor(attributes: XmlNode['attributes'], style: string | undefined): Counters {
    const before = attributes['continue-list'];
    const known = before === undefined ? undefined : this.#lists.get(`#${before}`);
    if (known !== undefined) return known;
    const goesOn = attributes['continue-numbering'] === 'true' ? this.#lists.get(style ?? '') : undefined;
    return goesOn ?? new Counters();
  }

  #table(table: XmlNode, place: Place): readonly Block[] {
    const rows = rowsIn(table);
    const cells = rows.map((row) => childrenOf(row, 'table-cell'));
    const isFrame = cells.every((row) => row.length <= 1);
    const within: Place = { cell: place.cell || !isFrame, lists: [], item: { value: null } };
    return cells.flatMap((row) => row.flatMap((cell) => this.#inside(cell, within)));
  }

  #paragraph(node: XmlNode, place: Place): readonly Block[] {
    const { styles, state, open } = this.#context;
    const item = place.item.value;
    place.item.value = null;
    const { pieces, boxes } = readInline(node, this.#context);
    const boxed = boxes.flatMap((box) =>
      this.#inside(box, { cell: false, lists: [], item: { value: null } }),
    );
    const all = [...this.#carried, ...pieces];
    if (state === 'original' && open.size > 0) {
      this.#carried = all;
      return boxed;
    }
    this.#carried = [];
    const style = node.attributes['style-name'];
    const heading = node.name === 'h' ? Number(node.attributes['outline-level'] ?? '1') || 1 : undefined;
    const printed =
      item ?? (heading === undefined || place.lists.length > 0 ? null : this.#headingNumber(node, heading));
    const block: Block = {
      type: 'paragraph',
      pieces: isContents(style, styles.isBasedOn) ? withoutLeader(all) : all,
      ...(styles.isBasedOn(style, 'Title') && { title: true }),
      ...(heading !== undefined && { heading }),
      ...(printed?.bullet === true && { bullet: place.lists.length }),
      ...(printed?.auto != null && all.length > 0 && { auto: printed.auto, tight: printed.tight }),
      ...(place.cell && { cell: true }),
    };
    return [block, ...boxed];
  }

  #headingNumber(node: XmlNode, heading: number): PrintedItem | null {
    const { attributes } = node;
    if (attributes['is-list-header'] === 'true') return null;
    const start = Number(attributes['start-value'] ?? '1');
    if (attributes['restart-numbering'] === 'true' && Number.isInteger(start))
      this.#outline.set(heading - 1, start);
    return countItem(this.#styles.get(''), this.#outline, Math.min(9, Math.max(0, heading - 1)));
  }
}

function rowsIn(node: XmlNode): readonly XmlNode[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === 'table-row') return [child];
    return /^table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsIn(child) : [];
  });
}

function isContents(
  style: string | undefined,
  isBasedOn: (name: string | undefined, base: string) => boolean,
): boolean {
  return style !== undefined && isBasedOn(style, 'Index');
}

/** A line of the contents without the dots and the number of its page. */
function withoutLeader(pieces: readonly Piece[]): readonly Piece[] {
  const tab = pieces.findLastIndex((piece) => piece.type === 'text' && piece.text === '\t');
  if (tab < 0) return pieces;
  const page = pieces
    .slice(tab + 1)
    .map((piece) => (piece.type === 'text' ? piece.text : ''))
    .join('');
  if (!/^[\p{Nd}ivxlc]{1,6}$/iu.test(page.trim())) return pieces;
  return [
    ...pieces.slice(0, tab),
    { type: 'aside', kind: 'page-number', text: page, why: 'the number of a page in the contents' },
  ];
}
