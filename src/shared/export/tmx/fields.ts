import { documentName } from '../file-name.ts';
import type { ExportInput } from '../input.ts';
import { oneLine } from '../one-line.ts';
import type { ExportRow } from '../rows.ts';
import { xmlText } from '../xml.ts';
import type { ProfileTraits } from './profile.ts';

/** Trados makes fields of properties whose name says their type; these are the ones its own aligner writes, and ours. */
const typed = {
  quality: 'x-Quality:Integer',
  source: 'x-Source File:SingleString',
  target: 'x-Target File:SingleString',
  number: 'x-Number:SingleString',
  status: 'x-Status:SingleString',
} as const;

/** The fields a memory has to declare in its header. */
export function fieldNames({ fields }: ProfileTraits): readonly string[] {
  return fields === 'typed' ? Object.values(typed) : [];
}

/** The function that gives a unit's properties, each on a line of its own. */
export function unitFields(
  { documents, alignment }: ExportInput,
  { fields }: ProfileTraits,
): (row: ExportRow) => readonly string[] {
  return ({ unit, sides, label, confidence }) => {
    const present = sides.filter((side) => side.text !== '');
    const first = present.find((side) => side.language === alignment.pivot) ?? present[0];
    if (fields === 'plain')
      return [
        ...property('x-document', documentName(documents, first?.language ?? '')),
        ...property('x-number', label),
        ...property('x-confidence', confidence.toFixed(2)),
        ...property('x-status', unit.status),
      ];
    const [source, target] = present;
    return [
      ...property(typed.quality, String(Math.round(confidence * 100))),
      ...property(typed.source, documentName(documents, source?.language ?? '')),
      ...property(typed.target, documentName(documents, target?.language ?? '')),
      ...property(typed.number, label),
      ...property(typed.status, unit.status),
    ];
  };
}

/** A property element, none when there is nothing to say. */
export function property(type: string, value: string | undefined): readonly string[] {
  const text = value === undefined ? '' : oneLine(value);
  return text === '' ? [] : [`<prop type="${type}">${xmlText(text)}</prop>`];
}
