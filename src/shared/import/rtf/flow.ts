import type { Block, ParagraphBlock, Piece } from '../structure/block.ts';
import type { RtfStyles } from './styles.ts';

const bullets = /^[•·▪◦●○■□–—\-o§\uf0a7\uf0b7➢✓]$/u;

/** A text that is being written: the body, a note, a page head. */
export class Flow {
  readonly blocks: Block[] = [];
  readonly #styles: RtfStyles;
  pieces: Piece[] = [];
  /** The number printed in front of the paragraph. */
  label = '';
  isCell = false;
  heading: number | null = null;
  style = -1;
  /** The first block of the row that is being written, and its cells so far. */
  #rowFrom = 0;
  #cells = 0;

  constructor(styles: RtfStyles) {
    this.#styles = styles;
  }

  /** Paragraph properties are as at the beginning. */
  reset(): void {
    this.isCell = false;
    this.heading = null;
    this.style = -1;
  }

  /** The paragraph ends. */
  paragraph(): void {
    const { pieces } = this;
    const label = this.label.trim();
    this.pieces = [];
    this.label = '';
    if (pieces.length === 0) return;
    const isBullet = bullets.test(label);
    const style = this.#styles.of(this.style);
    const heading = this.heading ?? style?.heading ?? null;
    const block: ParagraphBlock = {
      type: 'paragraph',
      pieces,
      ...(style?.isTitle === true && { title: true }),
      ...(heading !== null && { heading }),
      ...(isBullet && { bullet: 1 }),
      ...(label !== '' && !isBullet && { auto: { label, value: 1, style: 'printed' } }),
      ...(this.isCell && { cell: true }),
    };
    this.blocks.push(block);
  }

  cell(): void {
    this.isCell = true;
    this.paragraph();
    this.#cells += 1;
  }

  /** The row ends; one of a single cell is a frame around paragraphs. */
  row(): void {
    if (this.#cells <= 1)
      for (let at = this.#rowFrom; at < this.blocks.length; at++) {
        const block = this.blocks[at]!;
        if (block.type === 'paragraph') this.blocks[at] = { ...block, cell: false };
      }
    this.isCell = false;
    this.#cells = 0;
    this.#rowFrom = this.blocks.length;
  }
}
