import type { ChangeState } from '../../model/document.ts';
import type { Block, ParagraphBlock, Piece } from '../structure/block.ts';
import type { XmlNode } from '../xml-tree.ts';
import { childOf, childrenOf } from '../xml-tree.ts';
import { Fields } from './fields.ts';
import { ListNumbers } from './list-numbers.ts';
import type { NoteLabels } from './note-labels.ts';
import type { Numbering, PrintedNumber } from './numbering.ts';
import type { RunContext } from './runs.ts';
import { readRuns } from './runs.ts';
import { numberingIn, type Styles } from './styles.ts';

export interface BlockParts {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly changes: ChangeState;
  readonly links: ReadonlyMap<string, string>;
  readonly notes: NoteLabels;
  /** Told of every tracked change. */
  changed(): void;
  /** What stands in the document that is put in under this relationship. */
  chunk(id: string): readonly Block[];
}

const containers = new Set(['customXml', 'smartTag', 'sdtContent', 'ins', 'moveTo', 'Choice']);

/** Reads block after block of one part of a document: paragraphs, tables, content controls. */
export class BlockReader {
  readonly #parts: BlockParts;
  readonly #context: RunContext;
  readonly #listNumbers: ListNumbers;
  /** Of paragraphs whose mark is deleted: they go on in the next one. */
  #carried: readonly Piece[] = [];

  constructor(parts: BlockParts) {
    this.#parts = parts;
    this.#context = {
      styles: parts.styles,
      changes: parts.changes,
      links: parts.links,
      fields: new Fields(),
      noteLabel: (kind, id, custom) => parts.notes.label(kind, id, custom),
      listNumber: (instruction) => this.#listNumbers.next(instruction),
      changed: parts.changed,
    };
    this.#listNumbers = new ListNumbers(parts.numbering);
  }

  /** The blocks of one element that may stand in a body. */
  read(node: XmlNode): readonly Block[] {
    return this.#read(node, false);
  }

  /** What is left when the part ends. */
  end(): readonly Block[] {
    const pieces = this.#carried;
    this.#carried = [];
    return pieces.length === 0 ? [] : [{ type: 'paragraph', pieces }];
  }

  #read(node: XmlNode, cell: boolean): readonly Block[] {
    if (node.name === 'p') return this.#paragraph(node, cell);
    if (node.name === 'tbl') return this.#table(node, cell);
    if (node.name === 'altChunk')
      return this.#parts.chunk(node.attributes.rid ?? '').map((block) => inCell(block, cell));
    if (node.name === 'sdt') return this.#inside(childOf(node, 'sdtContent'), cell);
    if (node.name === 'AlternateContent')
      return this.#inside(childOf(node, 'Choice') ?? childOf(node, 'Fallback'), cell);
    return containers.has(node.name) ? this.#inside(node, cell) : [];
  }

  #inside(node: XmlNode | undefined, cell: boolean): readonly Block[] {
    return childrenOf(node).flatMap((child) => this.#read(child, cell));
  }

  /** A table whose rows have one cell each is a frame around paragraphs. */
  #table(table: XmlNode, within: boolean): readonly Block[] {
    const rows = childrenOf(table).flatMap(rowsIn);
    const cells = rows.map((row) => childrenOf(row).flatMap(cellsIn));
    const isFrame = cells.every((row) => row.length <= 1);
    return cells.flatMap((row, at) => {
      if (this.#isGone(rows[at]!)) return [];
      return row.flatMap((cell) => this.#inside(cell, within || !isFrame));
    });
  }

  /** A row that was deleted (or, read as it was, inserted). */
  #isGone(row: XmlNode): boolean {
    const properties = childOf(row, 'trPr');
    const [ins, del] = [childOf(properties, 'ins'), childOf(properties, 'del')];
    if (ins !== undefined || del !== undefined) this.#parts.changed();
    return (this.#parts.changes === 'accepted' ? del : ins) !== undefined;
  }

  #paragraph(node: XmlNode, cell: boolean): readonly Block[] {
    const { styles, changes } = this.#parts;
    const current = childOf(node, 'pPr');
    const former = childOf(childOf(current, 'pPrChange'), 'pPr');
    const properties = changes === 'original' && former !== undefined ? former : current;
    const style = childOf(properties, 'pStyle')?.attributes.val ?? styles.paragraphDefault;
    const mark = childOf(current, 'rPr');
    const [ins, del] = [childOf(mark, 'ins'), childOf(mark, 'del')];
    if (ins !== undefined || del !== undefined) this.#parts.changed();
    const goesOn = (changes === 'accepted' ? del : ins) !== undefined;
    // Counted before what is in it: numbers in the middle of a paragraph go on from its own.
    const number = goesOn ? null : this.#number(properties, style);
    const { pieces, boxes } = readRuns(node, style, this.#context);
    const all = [...this.#carried, ...pieces];
    const boxed = boxes.flatMap((box) => this.#inside(box, false));
    this.#carried = goesOn ? all : [];
    if (goesOn) return boxed;
    return [this.#block(properties, style, all, all.length === 0 ? null : number, cell), ...boxed];
  }

  #block(
    properties: XmlNode | undefined,
    style: string | undefined,
    pieces: readonly Piece[],
    number: PrintedNumber | null,
    cell: boolean,
  ): ParagraphBlock {
    const outline = childOf(properties, 'outlineLvl')?.attributes.val;
    const heading = outline === undefined ? this.#parts.styles.headingOf(style) : headingLevel(outline);
    return {
      type: 'paragraph',
      pieces: this.#parts.styles.isContents(style) ? withoutLeader(pieces) : pieces,
      ...(this.#parts.styles.isTitle(style) && { title: true }),
      ...(heading !== null && { heading }),
      ...(number?.bullet === true && { bullet: number.level + 1 }),
      ...(number?.auto != null && { auto: number.auto, tight: number.tight }),
      ...(cell && { cell }),
    };
  }

  /** Counts the paragraph in its list, if it is in one. Word counts empty paragraphs too, but not those in no list. */
  #number(properties: XmlNode | undefined, style: string | undefined): PrintedNumber | null {
    const { styles, numbering } = this.#parts;
    const own = numberingIn(properties);
    const given = styles.numberingOf(style);
    const list = own?.list ?? given?.ref.list;
    this.#listNumbers.begin(null);
    if (list === undefined || list === '0') return null;
    const fromStyle = own?.list === undefined && given !== null;
    const level =
      own?.level ?? (fromStyle ? (given.ref.level ?? numbering.levelOfStyle(list, given.from)) : 0);
    this.#listNumbers.begin({ list, level });
    return numbering.count(list, level);
  }
}

function headingLevel(outline: string): number | null {
  const level = Number(outline);
  return level >= 0 && level < 9 ? level + 1 : null;
}

function rowsIn(node: XmlNode): readonly XmlNode[] {
  if (node.name === 'tr') return [node];
  return node.name === 'sdt' || containers.has(node.name) ? childrenOf(node).flatMap(rowsIn) : [];
}

function cellsIn(node: XmlNode): readonly XmlNode[] {
  if (node.name === 'tc') return [node];
  return node.name === 'sdt' || containers.has(node.name) ? childrenOf(node).flatMap(cellsIn) : [];
}

/** A line of the contents without the dots or space before its page. */
function withoutLeader(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter((piece) => piece.type !== 'text' || piece.text !== '\t');
}

function inCell(block: Block, cell: boolean): Block {
  return cell && block.type === 'paragraph' ? { ...block, cell } : block;
}
