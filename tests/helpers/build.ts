import type { Alignment } from '../../src/shared/model/alignment.ts';
import type { DocumentInfo } from '../../src/shared/model/document.ts';
import type { Finding } from '../../src/shared/model/finding.ts';
import type { Segment } from '../../src/shared/model/segment.ts';
import type { Unit } from '../../src/shared/model/unit.ts';

/** A segment as a test writes it: its text, or its text with whatever else matters. */
export type SegmentSpec = string | (Partial<Segment> & { readonly text: string });

/** One side of a row: a segment, several, or '' for a gap. */
export type CellSpec = SegmentSpec | readonly SegmentSpec[];

/** A row: its cells in the order of the languages, alone or with what the unit carries beside them. */
export type RowSpec =
  | readonly CellSpec[]
  | ({ readonly cells: readonly CellSpec[] } & Partial<Omit<Unit, 'segments'>>);

export interface BuildOptions {
  /** The first language when absent. */
  readonly pivot?: string;
  /** Texts in document order for languages whose document goes another way than the rows (moved units). */
  readonly order?: Readonly<Record<string, readonly string[]>>;
}

/**
 * An alignment from rows of texts: units `u1`…, segments `<language>:1`… in document order (which is row order unless
 * `order` says otherwise), each with one span as long as its text, one character apart. Units are `auto` at 0.9.
 *
 *     buildAlignment(['zh', 'en', 'fr'], [['一。', 'One.', 'Un.'], ['二。', ['Two.', 'More.'], '']], { pivot: 'en' })
 */
export function buildAlignment(
  languages: readonly string[],
  rows: readonly RowSpec[],
  options: BuildOptions = {},
): Alignment {
  const cellsOf = (row: RowSpec): readonly CellSpec[] => ('cells' in row ? row.cells : row);
  const segments: Record<string, readonly Segment[]> = {};
  const ids = new Map<string, string[]>();
  languages.forEach((language, column) => {
    const specs = rows.flatMap((row) => specsIn(cellsOf(row)[column]));
    const order = options.order?.[language];
    const inOrder =
      order === undefined ? specs : order.map((text) => specs.find((spec) => textOf(spec) === text)!);
    let start = 0;
    segments[language] = inOrder.map((spec, at) => {
      const segment = buildSegment(`${language}:${at + 1}`, spec, start);
      start += textOf(spec).length + 1;
      const key = keyOf(language, spec);
      ids.set(key, [...(ids.get(key) ?? []), segment.id]);
      return segment;
    });
  });
  const units = rows.map((row, at): Unit => {
    const { cells, ...rest } = 'cells' in row ? row : { cells: row };
    return {
      id: `u${at + 1}`,
      segments: Object.fromEntries(
        languages.map((language, column) => [
          language,
          specsIn(cells[column]).map((spec) => ids.get(keyOf(language, spec))!.shift()!),
        ]),
      ),
      confidence: 0.9,
      status: 'auto',
      ...rest,
    };
  });
  return { languages, pivot: options.pivot ?? languages[0]!, segments, units };
}

/** A segment with the given id; a paragraph with one span from `start` unless the spec says otherwise. */
export function buildSegment(id: string, spec: SegmentSpec, start = 0): Segment {
  const text = textOf(spec);
  const base: Segment = { id, kind: 'paragraph', text, spans: [[start, start + text.length]] };
  return typeof spec === 'string' ? base : { ...base, ...spec };
}

/** A finding on `unit`: a missing side, an error, unless told otherwise. */
export function buildFinding(unit: string, more: Partial<Finding> = {}): Finding {
  return {
    id: `f-${unit}`,
    key: `missing:${unit}`,
    unit,
    type: 'missing',
    severity: 'error',
    languages: ['fr'],
    message: `French has nothing for ${unit}.`,
    evidence: [],
    ...more,
  };
}

/** What is known of a language version: `<language>.txt`, plain UTF-8 text, unless told otherwise. */
export function buildDocument(language: string, more: Partial<DocumentInfo> = {}): DocumentInfo {
  return { language, path: `${language}.txt`, format: 'text', encoding: 'utf-8', ...more };
}

/** The texts of every row, per language joined by " | ": an alignment's arrangement at a glance. */
export function rowsOf(alignment: Alignment): readonly (readonly string[])[] {
  const texts = new Map(
    alignment.languages.flatMap((language) =>
      alignment.segments[language]!.map((segment) => [segment.id, segment.text]),
    ),
  );
  return alignment.units.map((unit) =>
    alignment.languages.map((language) =>
      unit.segments[language]!.map((id) => texts.get(id) ?? `?${id}`).join(' | '),
    ),
  );
}

function specsIn(cell: CellSpec | undefined): readonly SegmentSpec[] {
  if (cell === undefined || cell === '') return [];
  return Array.isArray(cell) ? cell : [cell as SegmentSpec];
}

function textOf(spec: SegmentSpec): string {
  return typeof spec === 'string' ? spec : spec.text;
}

function keyOf(language: string, spec: SegmentSpec): string {
  return `${language}\n${textOf(spec)}`;
}
