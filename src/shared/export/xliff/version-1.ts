import { oneLine } from '../one-line.ts';
import type { ExportRow } from '../rows.ts';
import { xmlAttributes, xmlText } from '../xml.ts';
import { nameToken, type XliffParts } from './parts.ts';

/** XLIFF 1.2, for tools that take no other. */
export function writeXliff1({ source, target, original, toolVersion, rows }: XliffParts): string {
  const file = xmlAttributes({
    original,
    'source-language': source,
    'target-language': target,
    datatype: 'plaintext',
    'tool-id': 'triglot',
  });
  const tool = xmlAttributes({ 'tool-id': 'triglot', 'tool-name': 'Triglot', 'tool-version': toolVersion });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n',
    `<file${file}>\n<header><tool${tool}/></header>\n<body>\n`,
    ...rows.map(unit),
    '</body>\n</file>\n</xliff>\n',
  ].join('');
}

function unit({ unit: { id, status, comment }, label, sides, findings }: ExportRow): string {
  const [source, target] = [sides[0]?.text ?? '', sides[1]?.text ?? ''];
  const confirmed = status === 'confirmed' && target !== '';
  const attributes = { id: nameToken(id), resname: label, approved: confirmed ? 'yes' : 'no' };
  const translation =
    target === ''
      ? '<target state="needs-translation"></target>\n'
      : `<target state="${confirmed ? 'final' : 'translated'}">${xmlText(target)}</target>\n`;
  return [
    `<trans-unit${xmlAttributes(attributes)}>\n<source>${xmlText(source)}</source>\n${translation}`,
    ...(comment === undefined ? [] : [`<note>${xmlText(oneLine(comment))}</note>\n`]),
    ...findings.map(({ message }) => `<note from="Triglot">${xmlText(oneLine(message))}</note>\n`),
    '</trans-unit>\n',
  ].join('');
}
