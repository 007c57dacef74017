import { oneLine } from '../one-line.ts';
import type { ExportRow } from '../rows.ts';
import { xmlAttributes, xmlText } from '../xml.ts';
import { nameToken, type XliffParts } from './parts.ts';

/** XLIFF 2.1: a unit holds notes and one segment; the namespace is that of 2.0, as the standard has it. */
export function writeXliff2({ source, target, original, rows }: XliffParts): string {
  const root = xmlAttributes({
    xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
    version: '2.1',
    srcLang: source,
    trgLang: target,
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<xliff${root}>\n<file${xmlAttributes({ id: 'f1', original })}>\n`,
    ...rows.map(unit),
    '</file>\n</xliff>\n',
  ].join('');
}

function unit({ unit: { id, status, comment }, label, sides, findings }: ExportRow): string {
  const [source, target] = [sides[0]?.text ?? '', sides[1]?.text ?? ''];
  const state = target === '' ? 'initial' : status === 'confirmed' ? 'final' : 'translated';
  const notes = [
    ...(comment === undefined ? [] : [`<note>${xmlText(oneLine(comment))}</note>\n`]),
    ...findings.map(({ message }) => `<note category="finding">${xmlText(oneLine(message))}</note>\n`),
  ];
  return [
    `<unit${xmlAttributes({ id: nameToken(id), name: label })}>\n`,
    notes.length === 0 ? '' : `<notes>\n${notes.join('')}</notes>\n`,
    `<segment state="${state}">\n<source>${xmlText(source)}</source>\n`,
    target === '' ? '' : `<target>${xmlText(target)}</target>\n`,
    '</segment>\n</unit>\n',
  ].join('');
}
