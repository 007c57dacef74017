import { canonicalTag } from '../model/language-tag.ts';
import { documentName } from './file-name.ts';
import type { ExportInput } from './input.ts';
import { oneLine } from './one-line.ts';
import type { ExportRow, Side } from './rows.ts';
import { xmlAttributes, xmlText } from './xml.ts';

/**
 * The function that writes a row as a `tu` element: notes and properties first, then a `tuv` for every language that
 * has text, never an empty `seg`. `stamp` are the attributes that say who and when.
 */
export function unitWriter(
  input: ExportInput,
  languages: readonly string[],
  stamp: string,
): (row: ExportRow) => string {
  const { documents, segmentation, alignment } = input;
  const documentOf = new Map(
    languages.map((language) => [language, property('x-document', documentName(documents, language))]),
  );
  const openingOf = new Map(
    languages.map((language) => {
      const tag = xmlAttributes({ 'xml:lang': canonicalTag(language) ?? language });
      return [language, `<tuv${tag}${stamp}>`];
    }),
  );
  const variant = ({ language, label, text }: Side): readonly string[] => [
    openingOf.get(language) ?? '',
    ...(documentOf.get(language) ?? []),
    ...property('x-number', label),
    `<seg>${xmlText(text)}</seg>`,
    '</tuv>',
  ];
  return ({ unit, sides, label, confidence, findings }) => {
    const present = sides.filter((side) => side.text !== '');
    const first = present.find((side) => side.language === alignment.pivot) ?? present[0];
    const single = present.every((side) => side.segments.length === 1);
    const segtype = segmentation === 'sentence' && single ? 'sentence' : 'paragraph';
    return [
      `<tu${xmlAttributes({ tuid: unit.id.replace(/\s/g, '_') })}${stamp} segtype="${segtype}">`,
      ...findings.map((finding) => `<note xml:lang="en">${xmlText(oneLine(finding.message))}</note>`),
      ...(documentOf.get(first?.language ?? '') ?? []),
      ...property('x-number', label),
      ...property('x-confidence', confidence.toFixed(2)),
      ...property('x-status', unit.status),
      ...present.flatMap(variant),
      '</tu>\n',
    ].join('\n');
  };
}

function property(type: string, value: string | undefined): readonly string[] {
  const text = value === undefined ? '' : oneLine(value);
  return text === '' ? [] : [`<prop type="${type}">${xmlText(text)}</prop>`];
}
