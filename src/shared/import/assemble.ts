import type { OutlineEntry } from '../language/numbering/outline.ts';
import type { ReadingRules } from '../language/reading-rules.ts';
import type { Furniture } from '../model/document.ts';
import type { Segment } from '../model/segment.ts';
import type { Cleaned } from './clean/clean.ts';
import { cleanParagraph } from './clean/clean.ts';
import type { Vocabulary } from './clean/vocabulary.ts';
import type { Definition } from './footnotes/definitions.ts';
import type { Candidate } from './footnotes/references.ts';
import type { Block } from './kinds.ts';
import { kindsOf } from './kinds.ts';
import type { Line, SourceFormat } from './line.ts';
import { clipRuns, lineOf, sourceOffset, spanOf } from './line.ts';
import type { Paragraph } from './reflow/paragraphs.ts';

interface Parts {
  readonly source: string;
  readonly rules: ReadingRules;
  readonly paragraphs: readonly Paragraph[];
  readonly outline: readonly (OutlineEntry | null)[];
  readonly definitions: readonly Definition[];
  readonly lines: readonly Line[];
  readonly references: readonly Candidate[];
  readonly vocabulary: () => Vocabulary;
  readonly formats: readonly SourceFormat[];
}

type Draft = Omit<Segment, 'id'>;

/** Makes segments of paragraphs and footnotes: the notes stand behind the body, before the closing lines. */
export function assemble(parts: Parts): { segments: readonly Draft[]; furniture: readonly Furniture[] } {
  const furniture: Furniture[] = [];
  const drafts: { draft: Draft; block: Block }[] = [];
  for (const [at, paragraph] of parts.paragraphs.entries()) {
    const outline = parts.outline[at] ?? null;
    const labelEnd = outline === null ? 0 : (paragraph.label?.label.end ?? 0);
    const cleaned = cleanParagraph(paragraph.lines, labelEnd, parts);
    furniture.push(...cleaned.furniture);
    if (cleaned.text === '') continue;
    const [first] = paragraph.lines;
    const label = outline === null ? null : cleanLabel(paragraph.label?.label.label ?? '', cleaned.text);
    const { marks, indent, blanks } = first!;
    const block = {
      text: cleaned.text,
      marks,
      indent,
      blanks,
      lines: paragraph.lines.length,
      label,
      outline,
    };
    drafts.push({ draft: draftOf(cleaned, paragraph.why, label, outline), block });
  }
  const kinds = kindsOf(
    drafts.map(({ block }) => block),
    parts.rules,
  );
  const body = drafts.map(({ draft }, at): Draft => ({ ...kinds[at]!, ...without(draft, 'kind') }));
  const notes = parts.definitions.flatMap((definition) => noteOf(definition, parts, furniture));
  const firstClosing = body.findLastIndex(({ kind }) => kind !== 'footer') + 1;
  return { segments: [...body.slice(0, firstClosing), ...notes, ...body.slice(firstClosing)], furniture };
}

function draftOf(
  { text, spans, notes, formats }: Cleaned,
  why: string,
  label: string | null,
  outline: OutlineEntry | null,
): Draft {
  return {
    kind: 'paragraph',
    ...(label !== null && label !== '' && { label }),
    ...(outline !== null && { path: outline.path }),
    text,
    spans,
    ...(notes.length > 0 && { notes }),
    ...(formats.length > 0 && { formats }),
    why,
  };
}

/** The label as it stands at the beginning of the cleaned text, where its own white space may be gone. */
function cleanLabel(label: string, text: string): string {
  if (text.startsWith(label)) return label;
  const letters = label.replace(/\s/gu, '').length;
  let at = 0;
  for (let seen = 0; at < text.length && seen < letters; at++) if (!/\s/u.test(text[at]!)) seen++;
  return text.slice(0, at);
}

/** The segment of a footnote; its label is not part of the text. */
function noteOf(
  { label, from, to, why }: Definition,
  parts: Parts,
  furniture: Furniture[],
): readonly Draft[] {
  const { source } = parts;
  const lines = parts.lines.slice(from, to + 1);
  const [first, ...others] = lines as [Line, ...Line[]];
  const start = spanOf(first)[0];
  const textStart = label.length === 0 ? start : sourceOffset(first, label.length);
  if (label.length > 0) {
    const printed = source.slice(start, sourceOffset(first, label.length - 1) + 1).trimEnd();
    furniture.push({
      kind: 'note-mark',
      text: printed,
      span: [start, start + printed.length],
      why: 'label of a footnote',
    });
  }
  const rest = lineOf(source, clipRuns(first.runs, textStart, Number.MAX_SAFE_INTEGER), first, first.marks);
  const kept = rest === null ? others : [rest, ...others];
  if (kept.length === 0) return [];
  const cleaned = cleanParagraph(kept, 0, parts);
  furniture.push(...cleaned.furniture);
  if (cleaned.text === '') return [];
  const { text, spans, notes, formats } = cleaned;
  return [
    {
      kind: 'footnote',
      label: label.label,
      path: [`footnote ${label.label}`],
      text,
      spans,
      ...(notes.length > 0 && { notes }),
      ...(formats.length > 0 && { formats }),
      why,
    },
  ];
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _gone, ...rest } = value;
  return rest;
}
