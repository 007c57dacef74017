import { type Alignment, segmentPositions, segmentsIn, unitPositions } from '../../model/alignment.ts';
import type { Finding, PassedFinding, Severity } from '../../model/finding.ts';
import type { Segment } from '../../model/segment.ts';
import type { ReportInput } from './report-input.ts';

/** A piece of a text, marked when the finding rests on it. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** What one version has where a finding is. */
export interface ReportSide {
  readonly language: string;
  readonly odd: boolean;
  /** Number of its first segment in its document, counted from 1, with the numbering printed there; empty for a gap. */
  readonly place: string;
  readonly pieces: readonly Piece[];
}

/** One finding as a reviser reads it. */
export interface ReportRow {
  readonly finding: Finding;
  /** Its row in the alignment, counted from 1. */
  readonly row: number;
  readonly sides: readonly ReportSide[];
  /** Why, when and by whom it was ignored; absent when it is open. */
  readonly passed?: Omit<PassedFinding, 'finding'>;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
/** Characters of a text that are shown around what is marked. */
const longest = 1200;

/** All findings with their texts: the open ones by gravity and place, then the ignored ones. */
export function reportRows({ alignment, findings, passed = [] }: ReportInput): readonly ReportRow[] {
  const open = findings
    .map((finding) => rowOf(alignment, finding))
    .sort((a, b) => ranks[a.finding.severity] - ranks[b.finding.severity] || a.row - b.row);
  const done = passed.map(({ finding, ...why }) => ({ ...rowOf(alignment, finding), passed: why }));
  return [...open, ...done];
}

function rowOf(alignment: Alignment, finding: Finding): ReportRow {
  const positions = unitPositions(alignment.units);
  const at = positions.get(finding.unit) ?? 0;
  const units = [...new Set([finding.unit, ...(finding.units ?? [])])].flatMap((id) => {
    const unit = alignment.units[positions.get(id) ?? -1];
    return unit === undefined ? [] : [unit];
  });
  const sides = alignment.languages.map((language): ReportSide => {
    const segments = units.flatMap((unit) => segmentsIn(alignment, unit, language));
    return {
      language,
      odd: finding.languages.includes(language),
      place: placeOf(alignment, language, segments[0]),
      pieces: segments.flatMap((segment, index) => [
        ...(index > 0 ? [{ text: '\n', marked: false }] : []),
        ...piecesOf(segment, finding, language),
      ]),
    };
  });
  return { finding, row: at + 1, sides };
}

function placeOf({ segments }: Alignment, language: string, segment: Segment | undefined): string {
  if (segment === undefined) return '';
  const number = (segmentPositions(segments[language] ?? []).get(segment.id) ?? 0) + 1;
  return segment.label === undefined ? String(number) : `${number} (${segment.label})`;
}

/** The text in pieces; a whole segment as evidence is not marked, it would only shout. */
function piecesOf({ id, text }: Segment, { evidence }: Finding, language: string): readonly Piece[] {
  const spans = evidence
    .filter((one) => one.language === language && one.segment === id && one.end - one.start < text.length)
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    pieces.push(
      { text: text.slice(from, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    from = end;
  }
  const rest = text.slice(from);
  const shown = rest.length > longest ? `${rest.slice(0, longest)}…` : rest;
  return [...pieces, { text: shown, marked: false }]
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s*\n\s*/g, ' ') }));
}
