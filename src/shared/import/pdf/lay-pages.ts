import { columnsOf } from './columns.ts';
import { edgesOf, tablesAtEdges } from './edges.ts';
import type { ColumnPart } from './laid.ts';
import type { PageLine, PdfPage, PdfText } from './page.ts';
import { type PageTable, tablesOn, textsIn } from './tables.ts';

/** What stands on a page in reading order, and the lines of its head and foot. */
export interface LaidPage {
  readonly parts: readonly ColumnPart[];
  readonly edges: readonly PageLine[];
}

/** Lays the pages of a file out: heads and feet by their place first, then tables, columns and lines. */
export function layPages(pages: readonly PdfPage[]): readonly LaidPage[] {
  const texts = pages.map((page) =>
    page.texts.filter(({ isTurned, isArtifact }) => !isTurned && !isArtifact),
  );
  const plain = texts.map((own) => columnsOf(own));
  const edges = edgesOf(plain.map((parts) => linesIn(parts).toSorted((a, b) => b.y - a.y)));
  const found = pages.map(({ rules }, at) => tablesOn(texts[at]!, rules));
  const again = tablesAtEdges(found.map(({ tables }, at) => ({ height: pages[at]!.height, tables })));
  return plain.map((parts, at) => {
    const own = linesIn(parts).filter((line) => edges.has(line));
    const { tables, outside } = found[at]!;
    return tables.length === 0 ? withoutEdges(parts, own) : withTables(tables, outside, own, again);
  });
}

function withoutEdges(parts: readonly ColumnPart[], edges: readonly PageLine[]): LaidPage {
  const out = new Set(edges);
  const kept = parts.map((part) => ({ ...part, lines: part.lines.filter((line) => !out.has(line)) }));
  return { parts: kept.filter(({ lines }) => lines.length > 0), edges };
}

/** A page with tables. What of a table seems to be at the edge of the page is so only where all of the table is. */
function withTables(
  tables: readonly PageTable[],
  outside: readonly PdfText[],
  edges: readonly PageLine[],
  again: ReadonlySet<PageTable>,
): LaidPage {
  const edgeTexts = new Set(edges.flatMap((line) => line.texts));
  const isEdge = (table: PageTable): boolean =>
    again.has(table) || textsIn(table).every((text) => edgeTexts.has(text));
  const kept = tables.filter((table) => !isEdge(table));
  const free = new Set(outside);
  const out = edges.filter((line) => line.texts.every((text) => free.has(text)));
  const outTexts = new Set(out.flatMap((line) => line.texts));
  const parts = columnsOf(
    outside.filter((text) => !outTexts.has(text)),
    kept,
  );
  const heads = columnsOf([], tables.filter(isEdge));
  return { parts, edges: [...out, ...linesIn(heads)] };
}

function linesIn(parts: readonly ColumnPart[]): readonly PageLine[] {
  return parts.flatMap(({ lines }) => lines);
}
