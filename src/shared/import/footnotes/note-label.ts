import type { Line, NoteMark } from '../line.ts';
import { spanOf } from '../line.ts';
import type { ReferenceKind } from './references.ts';

/** The label a footnote's text begins with. */
export interface NoteLabel {
  readonly label: string;
  /** Characters of the line's text it takes, the space behind it included. */
  readonly length: number;
  /** Kinds of reference that may lead here. */
  readonly kinds: readonly ReferenceKind[];
  /** A line that begins so is a note wherever it stands; others need a rule before them or a heading. */
  readonly shape: 'marked' | 'raised' | 'bare' | 'bracket' | 'stopped' | 'star';
}

const numbers: readonly ReferenceKind[] = ['mark', 'raised', 'glued'];

/** The note label a line may begin with; `mark` is the markup mark at its beginning, if any. */
export function noteLabelOf(line: Line, mark: NoteMark | undefined): NoteLabel | null {
  if (line.marks.note !== undefined)
    return { label: line.marks.note, length: 0, kinds: ['mark'], shape: 'marked' };
  const { text } = line;
  const start = spanOf(line)[0];
  if (mark !== undefined && !text.startsWith('[^') && mark.span[0] <= start + 1 && mark.span[1] > start) {
    const length = mark.span[1] - start;
    const space = /^[\s.):]*/u.exec(text.slice(length))![0].length;
    return { label: mark.label, length: length + space, kinds: ['mark'], shape: 'raised' };
  }
  const raised = /^([¹²³⁰⁴-⁹]+)\s*(?=\S)/u.exec(text);
  if (raised !== null) return of(raised, raised[1]!.normalize('NFKC'), numbers, 'raised');
  const bare = /^(\p{Nd}{1,3})(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))/u.exec(text);
  if (bare !== null) return of(bare, bare[1]!, numbers, 'bare');
  const slash = /^(\p{Nd}{1,3})\s?\/\s+(?=\S)/u.exec(text);
  if (slash !== null) return of(slash, slash[1]!, ['slash', ...numbers], 'stopped');
  const bracket = /^\[(\p{Nd}{1,3})\]\s*(?=\S)/u.exec(text);
  if (bracket !== null) return of(bracket, bracket[1]!, ['bracket', ...numbers], 'bracket');
  const stopped = /^[(（]?(\p{Nd}{1,3})[.)）]\s+(?=\S)/u.exec(text);
  if (stopped !== null) return of(stopped, stopped[1]!, numbers, 'stopped');
  const star = /^(\*{1,3}|[†‡])\s*(?=[\p{L}\p{Nd}"“«(])/u.exec(text);
  return star === null ? null : of(star, star[1]!, ['star', 'mark'], 'star');
}

function of(
  match: RegExpExecArray,
  label: string,
  kinds: readonly ReferenceKind[],
  shape: NoteLabel['shape'],
): NoteLabel {
  return { label: label.normalize('NFKC'), length: match[0].length, kinds, shape };
}
