import { canonicalTag } from '../model/language-tag.ts';
import { documentName, suggestedName } from './file-name.ts';
import type { ExportInput, ExportOptions } from './input.ts';
import { oneLine } from './one-line.ts';
import type { ExportResult } from './result.ts';
import { type ExportRow, exportRows, type Side } from './rows.ts';
import { xmlAttributes, xmlText } from './xml.ts';

/** Longer segments are refused by some memories; they are written all the same and named in the summary. */
const longest = 2_000;

/**
 * A translation memory in TMX 1.4 (LISA OSCAR, 2005), one unit per row that has text in two languages at least, with
 * every language that has text. To be written as UTF-8 without a byte order mark. Throws RangeError when `now` is no
 * date.
 */
export function toTmx(input: ExportInput, options: ExportOptions = {}): ExportResult<'tmx'> {
  const { languages, rows, leftOut } = exportRows(input, options, 2);
  const stamp = stampOf(input);
  const chunks = [prologue(input, stamp)];
  for (const row of rows) chunks.push(unitOf(input, row, stamp));
  chunks.push('</body>\n</tmx>\n');
  return {
    content: chunks.join(''),
    summary: {
      format: 'tmx',
      suggestedName: suggestedName(input, languages, 'tmx'),
      written: rows.length,
      leftOut,
      warnings: [...longSegments(rows), ...missingSides(rows), ...openFindings(rows)],
    },
  };
}

/** Who made or changed something, and when, as TMX says it. */
type Stamp = Readonly<Record<'creationdate' | 'creationid' | 'changedate' | 'changeid', string>>;

function stampOf({ now, user }: ExportInput): Stamp {
  const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const id = user === undefined || oneLine(user) === '' ? 'Triglot' : oneLine(user);
  return { creationdate: date, creationid: id, changedate: date, changeid: id };
}

function prologue(input: ExportInput, stamp: Stamp): string {
  const header = xmlAttributes({
    creationtool: 'Triglot',
    creationtoolversion: input.version,
    segtype: input.segmentation === 'sentence' ? 'sentence' : 'paragraph',
    'o-tmf': 'Triglot',
    adminlang: 'en',
    srclang: '*all*',
    datatype: 'plaintext',
    ...stamp,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `<header${header}/>`,
    '<body>\n',
  ].join('\n');
}

function unitOf(input: ExportInput, row: ExportRow, stamp: Stamp): string {
  const { unit, label, confidence, findings } = row;
  const sides = row.sides.filter((side) => side.text !== '');
  const single = sides.every((side) => side.segments.length === 1);
  const first = sides.find((side) => side.language === input.alignment.pivot) ?? sides[0];
  return [
    `<tu${xmlAttributes({
      tuid: unit.id.replace(/\s/g, '_'),
      ...stamp,
      segtype: input.segmentation === 'sentence' && single ? 'sentence' : 'paragraph',
    })}>`,
    ...findings.map((finding) => `<note xml:lang="en">${xmlText(oneLine(finding.message))}</note>`),
    ...property('x-document', first && documentName(input.documents, first.language)),
    ...property('x-number', label),
    ...property('x-confidence', confidence.toFixed(2)),
    ...property('x-status', unit.status),
    ...sides.flatMap((side) => variant(input, side, stamp)),
    '</tu>\n',
  ].join('\n');
}

function variant(input: ExportInput, side: Side, stamp: Stamp): readonly string[] {
  const language = canonicalTag(side.language) ?? side.language;
  return [
    `<tuv${xmlAttributes({ 'xml:lang': language, ...stamp })}>`,
    ...property('x-document', documentName(input.documents, side.language)),
    ...property('x-number', side.label),
    `<seg>${xmlText(side.text)}</seg>`,
    '</tuv>',
  ];
}

function property(type: string, value: string | undefined): readonly string[] {
  const text = value === undefined ? '' : oneLine(value);
  return text === '' ? [] : [`<prop type="${type}">${xmlText(text)}</prop>`];
}

function longSegments(rows: readonly ExportRow[]): readonly string[] {
  const long = rows.filter((row) => row.sides.some((side) => [...side.text].length > longest));
  if (long.length === 0) return [];
  const named = long.slice(0, 5).map((row) => row.unit.id);
  const which = long.length > named.length ? `${named.join(', ')} and others` : named.join(', ');
  const what = long.length === 1 ? '1 unit holds' : `${long.length} units hold`;
  return [`${what} over 2,000 characters in one language, which some tools do not take: ${which}.`];
}

/** OmegaT, told to put matches in by itself, takes any other language's text where its own is not there. */
function missingSides(rows: readonly ExportRow[]): readonly string[] {
  const lacking = rows.filter((row) => row.sides.some((side) => side.text === '')).length;
  if (lacking === 0) return [];
  const what = lacking === 1 ? '1 unit lacks a language' : `${lacking} units lack a language`;
  return [
    `${what}; a tool that puts matches in by itself may take another one there. Export two languages to be sure.`,
  ];
}

function openFindings(rows: readonly ExportRow[]): readonly string[] {
  const open = rows.filter((row) => row.findings.length > 0).length;
  if (open === 0) return [];
  return [`${open === 1 ? '1 unit has' : `${open} units have`} open findings; each is written as a note.`];
}
