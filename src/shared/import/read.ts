import { outlineOf } from '../language/numbering/outline.ts';
import { readingRules } from '../language/reading-rules.ts';
import type { Document, Furniture } from '../model/document.ts';
import type { Segment } from '../model/segment.ts';
import { assemble } from './assemble.ts';
import { vocabularyOf } from './clean/vocabulary.ts';
import { splitFields } from './fields.ts';
import { findNotes } from './footnotes/find-notes.ts';
import { withoutContentsPages } from './furniture/contents-pages.ts';
import { findFurniture } from './furniture/set-aside.ts';
import { signOf } from './furniture/signs.ts';
import type { Line, Scanned } from './line.ts';
import { spanOf } from './line.ts';
import { looksLikeMarkdown } from './markdown/looks.ts';
import { scanMarkdown } from './markdown/scan.ts';
import { scanPlainText } from './plain-text.ts';
import type { ReadInput } from './read-input.ts';
import { measureLines } from './reflow/measure.ts';
import type { TextLine } from './reflow/paragraphs.ts';
import { reflow } from './reflow/paragraphs.ts';

/**
 * Reads a language version into its paragraphs: soft line breaks undone, page furniture set aside, footnotes lifted
 * out, numbering parsed. Never throws on any string. Linear in the length of the source.
 */
export function readDocument(input: ReadInput): Document {
  const { source, format } = input;
  const isMarkdown = format === 'markdown' || looksLikeMarkdown(source);
  return readScanned(input, isMarkdown ? scanMarkdown(source) : scanPlainText(source));
}

/** The same for a version whose lines have been found by the reader of its format. */
export function readScanned(input: ReadInput, scanned: Scanned): Document {
  const { source, language, format } = input;
  const rules = readingRules(language);
  const { lines, furniture: contentsPages } = withoutContentsPages(source, scanned.lines, rules);
  const found = scanned.isCleared
    ? lines.map(({ text }) => signOf(text))
    : findFurniture(lines, measureLines(lines), rules);
  const measure = measureLines(lines.filter((_, at) => found[at] === null));
  const { definitions, references } = findNotes(lines, found, scanned.noteMarks, measure, rules);
  const furniture: Furniture[] = [...scanned.furniture, ...contentsPages];
  lines.forEach((line, at) => {
    const aside = found[at];
    if (aside !== null && aside !== undefined)
      furniture.push({ ...aside, text: line.text, span: spanOf(line) });
  });
  const inNote = new Set(definitions.flatMap(({ from, to }) => range(from, to)));
  const text = textLines(lines, (at) => found[at] !== null || inNote.has(at));
  const paragraphs = reflow(text, measure, rules).flatMap((paragraph) => splitFields(source, paragraph));
  const outline = outlineOf(paragraphs.map(({ label }) => label?.label ?? null));
  let words: ReadonlySet<string> | null = null;
  const vocabulary = (): ReadonlySet<string> => (words ??= vocabularyOf(lines));
  const assembled = assemble({
    source,
    rules,
    paragraphs,
    outline,
    definitions,
    lines,
    references,
    vocabulary,
    formats: scanned.formats ?? [],
  });
  const segments = assembled.segments.map(
    (segment, at): Segment => ({ ...segment, id: `${language}:${at + 1}` }),
  );
  furniture.push(...assembled.furniture);
  furniture.sort((a, b) => a.span[0] - b.span[0]);
  return { language, path: input.path, format, encoding: input.encoding, source, segments, furniture };
}

/** The lines left over, each knowing whether something was taken out before it. */
function textLines(lines: readonly Line[], isOut: (at: number) => boolean): readonly TextLine[] {
  const text: TextLine[] = [];
  let interrupted = false;
  lines.forEach((line, at) => {
    if (isOut(at)) interrupted = true;
    else {
      text.push({ line, interrupted: interrupted || line.page });
      interrupted = false;
    }
  });
  return text;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
