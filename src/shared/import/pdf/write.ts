import type { Furniture } from '../../model/document.ts';
import { visibleIn } from '../invisible.ts';
import type { Line, LineMarks, NoteMark, Run, SourceFormat } from '../line.ts';
import { lineOf } from '../line.ts';
import type { Rendition } from '../structure/render.ts';
import { leadingOf } from './lines.ts';
import type { PageLine } from './page.ts';

interface Pending {
  readonly runs: readonly Run[];
  readonly marks: LineMarks;
  readonly indent: number;
  readonly blanks: number;
  readonly page: boolean;
}

const noteLabel = /^[[(]?(\p{Nd}{1,3}|[a-z]|\*{1,3}|[†‡§])[\])]?$/u;
const area = /(?:^|[^\p{L}])(?:[kcdm]?m|ha|10)$/u;

/** Writes the lines of a PDF as one text to be looked at, and keeps what their layout tells. */
export class PdfWriter {
  readonly #body: number;
  readonly #parts: string[] = [];
  readonly #pending: Pending[] = [];
  readonly #furniture: Furniture[] = [];
  readonly #noteMarks: NoteMark[] = [];
  readonly #formats: SourceFormat[] = [];
  #length = 0;
  #page = false;
  #block = 0;

  /** @param body the size of type of the text */
  constructor(body: number) {
    this.#body = body;
  }

  /** A page begins. */
  page(): void {
    this.#page = this.#length > 0;
  }

  aside(text: string, why: string): void {
    const clean = text.replace(/\s+/gu, ' ').trim();
    this.#lineEnd();
    const start = this.#write(clean);
    this.#furniture.push({ kind: 'running-head', text: clean, span: [start, this.#length], why });
  }

  /** Lines of one column, from top to bottom. */
  column(
    lines: readonly PageLine[],
    { left, right }: { readonly left: number; readonly right: number },
  ): void {
    const leading = leadingOf(lines);
    for (const [at, line] of lines.entries()) {
      const before = lines[at - 1];
      const distance = before === undefined ? leading : before.y - line.y;
      const isFar = distance > 1.35 * Math.max(leading, 0.9 * line.height);
      const blanks =
        before === undefined ? 0 : isFar ? Math.min(3, Math.max(1, Math.round(distance / leading) - 1)) : 0;
      const heading = this.#headingOf(line);
      const goesOn =
        before !== undefined &&
        before.tag?.id === line.tag?.id &&
        blanks === 0 &&
        this.#headingOf(before) === heading;
      if (heading !== null && !goesOn) this.#block += 1;
      for (let n = 0; n <= blanks; n++) this.#lineEnd();
      const marks: LineMarks = heading === null ? {} : { heading, block: this.#block };
      const inset = line.backwards ? right - line.right : line.x - left;
      const indent = Math.max(0, Math.round(inset / (0.5 * this.#body)));
      this.#pending.push({ runs: this.#writeLine(line, 0, true), marks, indent, blanks, page: this.#page });
      this.#page = false;
    }
  }

  /** Paragraphs of the cells of a table, in the order they are read. */
  cells(paragraphs: readonly (readonly PageLine[])[]): void {
    for (const lines of paragraphs) {
      this.#block += 1;
      for (const line of lines) {
        this.#lineEnd();
        const marks = { cell: true, block: this.#block };
        const runs = this.#writeLine(line, 0, true);
        this.#pending.push({ runs, marks, indent: 0, blanks: 0, page: this.#page });
        this.#page = false;
      }
    }
  }

  /** A footnote; each of its lines with how many of its first characters are its label. */
  note(label: string, lines: readonly (readonly [line: PageLine, from: number])[]): void {
    this.#block += 1;
    for (const [at, [line, from]] of lines.entries()) {
      this.#lineEnd();
      if (at === 0) this.#lineEnd();
      if (at === 0 && label !== '') {
        const start = this.#write(label);
        this.#furniture.push({
          kind: 'note-mark',
          text: label,
          span: [start, this.#length],
          why: 'label of a footnote',
        });
        this.#write(' ');
      }
      const marks: LineMarks =
        at === 0 && label !== '' ? { note: label, block: this.#block } : { block: this.#block };
      const runs = this.#writeLine(line, from, false);
      this.#pending.push({ runs, marks, indent: 0, blanks: at === 0 ? 1 : 0, page: false });
    }
  }

  finish(): Rendition {
    const source = this.#parts.join('');
    const visible = visibleIn(source);
    const furniture = this.#furniture;
    const lines = this.#pending.flatMap(({ runs, marks, ...layout }): readonly Line[] => {
      const seen = runs.flatMap(({ start, end }) => visible(start, end, furniture));
      const line = lineOf(source, seen, layout, marks);
      return line === null ? [] : [line];
    });
    return {
      source,
      scanned: { isCleared: true, lines, furniture, noteMarks: this.#noteMarks, formats: this.#formats },
    };
  }

  /** Level of a heading by what the file says or by the size of its type; null for text. */
  #headingOf({ height, text, tag }: PageLine): number | null {
    if (tag?.role === 'heading') return tag.level ?? 1;
    if (text.length > 160 || !/\p{L}/u.test(text)) return null;
    const size = height / this.#body;
    return size > 1.6 ? 1 : size > 1.3 ? 2 : size > 1.12 ? 3 : null;
  }

  /** Writes what stands behind the first `from` characters; raised signs that may refer to notes are marked. */
  #writeLine(line: PageLine, from: number, mayRefer: boolean): readonly Run[] {
    const start = this.#length;
    let passed = 0;
    let before = '';
    for (const { text, gap, isRaised, dress = {} } of line.pieces) {
      const whole = gap + text;
      const kept = whole.slice(Math.max(0, from - passed));
      passed += whole.length;
      if (kept === '') continue;
      const label = isRaised ? noteLabel.exec(text.trim())?.[1] : undefined;
      const isMark =
        mayRefer && label !== undefined && kept === whole && before.trim() !== '' && !area.test(before);
      // A raised mark clings to its word, however the layout sets it.
      const at = this.#write(isMark ? text.trim() : kept);
      if (isMark) this.#noteMarks.push({ span: [at, this.#length], label });
      else {
        const span = [at + (kept.length - kept.trimStart().length), at + kept.trimEnd().length] as const;
        if (isRaised) this.#formats.push({ kind: 'superscript', span });
        if (dress.bold) this.#formats.push({ kind: 'bold', span });
        if (dress.italic) this.#formats.push({ kind: 'italic', span });
        if (dress.target !== undefined) this.#formats.push({ kind: 'link', span, target: dress.target });
      }
      before = (before + kept).slice(-12);
    }
    return [{ start, end: this.#length }];
  }

  #lineEnd(): void {
    if (this.#length > 0) this.#write('\n');
  }

  #write(text: string): number {
    const start = this.#length;
    this.#parts.push(text);
    this.#length += text.length;
    return start;
  }
}
