import { documentName } from '../file-name.ts';
import type { ExportInput, TmxLevel } from '../input.ts';
import { oneLine } from '../one-line.ts';
import type { ExportRows, Side } from '../rows.ts';
import { xmlAttributes, xmlText } from '../xml.ts';
import { property, unitFields } from './fields.ts';
import { inlineSegments } from './inline.ts';
import type { ProfileTraits } from './profile.ts';

/** How units are to be written. */
export interface UnitStyle {
  /** The tag of each language. */
  readonly tags: ReadonlyMap<string, string>;
  /** The attributes that say who and when. */
  readonly stamp: string;
  readonly traits: ProfileTraits;
  readonly level: TmxLevel;
}

/**
 * The function that writes the row at a position as a `tu` element: notes and properties first, then a `tuv` for every
 * language that has text, never an empty `seg`.
 */
export function unitWriter(
  input: ExportInput,
  { languages, rows }: ExportRows,
  { tags, stamp, traits, level }: UnitStyle,
): (at: number) => string {
  const { documents, segmentation } = input;
  const fields = unitFields(input, traits);
  const plain = traits.fields === 'plain';
  const documentOf = new Map(
    languages.map((language) => [
      language,
      plain ? property('x-document', documentName(documents, language)) : [],
    ]),
  );
  const openingOf = new Map(
    languages.map((language) => {
      const tag = xmlAttributes({ 'xml:lang': tags.get(language) ?? language });
      return [language, `<tuv${tag}${stamp}>`];
    }),
  );
  const neighbour = (at: number, language: string): string =>
    rows[at]?.sides.find((side) => side.language === language)?.text ?? '';
  const context = (at: number, language: string): readonly string[] =>
    traits.context
      ? [
          ...contextProperty('x-context-pre', neighbour(at - 1, language)),
          ...contextProperty('x-context-post', neighbour(at + 1, language)),
        ]
      : [];
  const variant = (at: number, { language, label }: Side, segment: string): readonly string[] => [
    openingOf.get(language) ?? '',
    ...(documentOf.get(language) ?? []),
    ...(plain ? property('x-number', label) : []),
    ...context(at, language),
    `<seg>${segment}</seg>`,
    '</tuv>',
  ];
  return (at) => {
    const row = rows[at];
    if (row === undefined) throw new RangeError(`no row ${at}`);
    const present = row.sides.filter((side) => side.text !== '');
    const segments = level === 2 ? inlineSegments(present) : present.map(({ text }) => xmlText(text));
    const single = present.every((side) => side.segments.length === 1);
    const segtype = segmentation === 'sentence' && single ? 'sentence' : 'paragraph';
    return [
      `<tu${xmlAttributes({ tuid: row.unit.id.replace(/\s/g, '_') })}${stamp} segtype="${segtype}">`,
      ...(row.unit.comment === undefined ? [] : [`<note>${xmlText(oneLine(row.unit.comment))}</note>`]),
      ...row.findings.map((finding) => `<note xml:lang="en">${xmlText(oneLine(finding.message))}</note>`),
      ...fields(row),
      ...present.flatMap((side, column) => variant(at, side, segments[column] ?? '')),
      '</tu>\n',
    ].join('\n');
  };
}

/** memoQ keeps the neighbours as small segments of their own. */
function contextProperty(type: string, text: string): readonly string[] {
  return text === '' ? [] : property(type, `<seg>${xmlText(text)}</seg>`);
}
