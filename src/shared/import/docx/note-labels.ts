import { writeNumber } from '../numerals/write-number.ts';
import type { XmlNode } from '../xml-tree.ts';
import { childOf } from '../xml-tree.ts';

export type NoteKind = 'footnote' | 'endnote';

interface Count {
  readonly format: string;
  readonly used: { readonly id: string; readonly label: string }[];
  next: number;
}

/** Counts the notes in the order of their references, as they are printed. */
export class NoteLabels {
  readonly #counts: Readonly<Record<NoteKind, Count>>;

  /** @param settings root of `settings.xml`, which may set the numbers' form */
  constructor(settings: XmlNode | null) {
    const count = (kind: NoteKind, format: string): Count => {
      const properties = childOf(settings ?? undefined, `${kind}Pr`);
      const start = Number(childOf(properties, 'numStart')?.attributes.val ?? '1');
      return {
        format: childOf(properties, 'numFmt')?.attributes.val ?? format,
        used: [],
        next: Number.isInteger(start) && start >= 0 ? start : 1,
      };
    };
    this.#counts = { footnote: count('footnote', 'decimal'), endnote: count('endnote', 'lowerRoman') };
  }

  /** Label of the note `id`, which is referred to here; `custom` is a sign the writer has put in its place. */
  label(kind: NoteKind, id: string, custom: string | null): string {
    const count = this.#counts[kind];
    const label = custom ?? writeNumber(count.next, count.format);
    if (custom === null) count.next += 1;
    count.used.push({ id, label });
    return label;
  }

  /** The notes in the order of their references. */
  used(kind: NoteKind): readonly { readonly id: string; readonly label: string }[] {
    return this.#counts[kind].used;
  }
}
