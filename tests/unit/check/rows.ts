import { parseLabel } from '../../../src/shared/language/numbering.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import type { Segment, SegmentKind } from '../../../src/shared/model/segment.ts';
import type { Unit } from '../../../src/shared/model/unit.ts';

/** One unit: a text per language; a language that is left out has a gap; several texts are several segments. */
export type Row = { readonly kind?: SegmentKind; readonly label?: string; readonly confidence?: number } & {
  readonly [language: string]: string | readonly string[] | number | undefined;
};

/** An alignment made of `rows`; the pivot is the first of `languages`. Labels are read as the reader would. */
export function alignmentOf(languages: readonly string[], rows: readonly Row[]): Alignment {
  const segments: Record<string, Segment[]> = Object.fromEntries(languages.map((language) => [language, []]));
  const units = rows.map((row, at): Unit => {
    const sides = languages.map((language) => {
      const own = row[language];
      const texts = own === undefined || typeof own === 'number' ? [] : [own].flat();
      const ids = texts.map((text) => {
        const list = segments[language] ?? [];
        const read = segmentOf(
          `${language}:${list.length + 1}`,
          String(text),
          language,
          row.kind ?? 'paragraph',
        );
        const segment = row.label === undefined ? read : { ...read, label: row.label, path: [row.label] };
        list.push(segment);
        return segment.id;
      });
      return [language, ids] as const;
    });
    return {
      id: `u${at + 1}`,
      segments: Object.fromEntries(sides),
      confidence: row.confidence ?? 0.95,
      status: 'auto',
    };
  });
  return { languages, pivot: languages[0] ?? '', segments, units };
}

/** The alignment after two neighbouring segments of `language` have changed places in its document. */
export function withSwapped(alignment: Alignment, language: string, at: number): Alignment {
  const list = [...(alignment.segments[language] ?? [])];
  const [one, two] = [list[at], list[at + 1]];
  if (one === undefined || two === undefined)
    throw new Error(`${language} has no segments ${at} and ${at + 1}`);
  list[at] = two;
  list[at + 1] = one;
  return { ...alignment, segments: { ...alignment.segments, [language]: list } };
}

/** The rows with one language's text of row `at` (from 0) changed. */
export function changed(
  rows: readonly Row[],
  at: number,
  language: string,
  from: string,
  to: string,
): readonly Row[] {
  const text = rows[at]?.[language];
  if (typeof text !== 'string' || !text.includes(from))
    throw new Error(`row ${at} has no ${language} “${from}”`);
  return rows.map((row, index) => (index === at ? { ...row, [language]: text.replace(from, to) } : row));
}

/** The rows with one language's text of row `at` taken out. */
export function without(rows: readonly Row[], at: number, language: string): readonly Row[] {
  return rows.map((row, index) => (index === at ? { ...row, [language]: undefined } : row));
}

function segmentOf(id: string, text: string, language: string, kind: SegmentKind): Segment {
  const parsed = parseLabel(text, language);
  const numbered = parsed === null ? {} : { label: parsed.label, path: parsed.path };
  return { id, kind, text, spans: [], ...numbered };
}
