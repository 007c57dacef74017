import { joinAll } from '../lib/join-texts.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Finding } from '../model/finding.ts';
import { languageName } from '../model/language-tag.ts';
import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import type { ExportInput, ExportOptions } from './input.ts';
import { oneLine } from './one-line.ts';
import type { LeftOut } from './result.ts';

/** One language's side of a row: its segments in order, none of them when the side is a gap. */
export interface Side {
  readonly language: string;
  readonly segments: readonly Segment[];
  /** The segments as one running text without line breaks; '' for a gap. */
  readonly text: string;
  /** The printed numbering of the first segment that has one. */
  readonly label: string | undefined;
}

/** A unit with its texts, as exports write it. */
export interface ExportRow {
  readonly unit: Unit;
  /** One per language to be written, in that order. */
  readonly sides: readonly Side[];
  /** The numbering as printed: the pivot's, else that of the first language that has one. */
  readonly label: string | undefined;
  /** Probability 0–1 that the row is right; 1 once a person has confirmed it. */
  readonly confidence: number;
  /** Open findings on this unit. */
  readonly findings: readonly Finding[];
  /** What is to be said of it to a reviser: the findings in a sentence each, and the comment made on it. */
  readonly remarks: readonly string[];
}

/** What is to be written, and what is not, with the reason for each. */
export interface ExportRows {
  readonly languages: readonly string[];
  readonly rows: readonly ExportRow[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The units to be written with `options`, each with at least `atLeast` sides that have text: 2 for a memory, where a
 * text alone says nothing, 1 for a table, where a gap is worth seeing.
 */
export function exportRows(input: ExportInput, options: ExportOptions, atLeast: 1 | 2): ExportRows {
  const { alignment } = input;
  const languages = options.languages ?? alignment.languages;
  const byId = segmentsById(alignment);
  const findings = findingsByUnit(input.findings);
  const names = new Map(languages.map((language) => [language, languageName(language, 'en')]));
  const rows: ExportRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const unit of alignment.units) {
    const all = alignment.languages.map((language) => sideOf(unit, language, byId));
    const sides = languages.map((language) =>
      isWritten(unit, language, options)
        ? (all.find((side) => side.language === language) ?? gap(language))
        : gap(language),
    );
    const why = reasonToLeaveOut(unit, sides, options, atLeast, names);
    if (why !== null) {
      leftOut.push({ unit: unit.id, why, text: beginning(sides, all) });
      continue;
    }
    const pivot = all.find((side) => side.language === alignment.pivot);
    const found = findings.get(unit.id) ?? [];
    rows.push({
      unit,
      sides,
      label: pivot?.label ?? sides.find((side) => side.label !== undefined)?.label,
      confidence: unit.status === 'confirmed' ? 1 : unit.confidence,
      findings: found,
      remarks: [...found.map(({ message }) => message), unit.comment ?? '']
        .map(oneLine)
        .filter((text) => text !== ''),
    });
  }
  return { languages, rows, leftOut };
}

/** False for a side that came after its unit was confirmed, where only what is confirmed is wanted. */
function isWritten(unit: Unit, language: string, { only }: ExportOptions): boolean {
  return only !== 'confirmed' || !unit.awaits?.includes(language);
}

function reasonToLeaveOut(
  unit: Unit,
  sides: readonly Side[],
  options: ExportOptions,
  atLeast: number,
  names: ReadonlyMap<string, string>,
): string | null {
  if (unit.omitted) return 'Left out by hand.';
  if (options.only === 'confirmed' && unit.status !== 'confirmed') return 'Not confirmed.';
  const withText = sides.filter((side) => side.text !== '');
  if (withText.length >= atLeast) return null;
  const [only] = withText;
  if (only === undefined) return 'No text in the chosen languages.';
  const name = names.get(only.language) ?? only.language;
  return options.languages === undefined
    ? `Only ${name} has text.`
    : `Of these languages only ${name} has text.`;
}

function sideOf(unit: Unit, language: string, byId: ReadonlyMap<string, Segment>): Side {
  const segments = (unit.segments[language] ?? []).flatMap((id) => byId.get(id) ?? []);
  return {
    language,
    segments,
    text: joinAll(segments.map((segment) => oneLine(segment.text))),
    label: segments.find((segment) => segment.label !== undefined)?.label,
  };
}

function gap(language: string): Side {
  return { language, segments: [], text: '', label: undefined };
}

/** How the unit begins, for people to recognise it: at most 80 characters. */
function beginning(sides: readonly Side[], all: readonly Side[]): string {
  const text = [...sides, ...all].find((side) => side.text !== '')?.text ?? '';
  const characters = [...text];
  return characters.length <= 80 ? text : `${characters.slice(0, 79).join('').trimEnd()}…`;
}

function segmentsById(alignment: Alignment): ReadonlyMap<string, Segment> {
  const byId = new Map<string, Segment>();
  for (const language of alignment.languages)
    for (const segment of alignment.segments[language] ?? []) byId.set(segment.id, segment);
  return byId;
}

function findingsByUnit(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byUnit = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const unit of finding.units ?? [finding.unit]) {
      const known = byUnit.get(unit);
      if (known === undefined) byUnit.set(unit, [finding]);
      else known.push(finding);
    }
  }
  return byUnit;
}
