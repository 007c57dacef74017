import type { Format } from '../model/segment.ts';
import type { Side } from './rows.ts';
import { legalXml } from './xml.ts';

/**
 * The inline formatting of a side's segments at its places in the side's running text, which differs from their texts in
 * white space and in what XML forbids only. Formats that hold nothing solid are gone.
 */
export function sideFormats({ segments, text }: Side): readonly Format[] {
  if (segments.every(({ formats = [] }) => formats.length === 0)) return [];
  const solid = solidPlaces(text);
  const found: Format[] = [];
  let before = 0;
  for (const { text: own, formats = [] } of segments) {
    const places = solidPlaces(own);
    for (const format of formats) {
      const from = before + countBelow(places, format.start);
      const to = before + countBelow(places, format.end);
      const [start, last] = [solid[from], solid[to - 1]];
      if (to > from && start !== undefined && last !== undefined)
        found.push({ ...format, start, end: last + 1 });
    }
    before += places.length;
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Offsets of the UTF-16 units that stay whatever is done to white space. */
function solidPlaces(text: string): readonly number[] {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    if (!/[\s\u0085]/u.test(character) && legalXml(character) !== '')
      for (let unit = 0; unit < character.length; unit += 1) places.push(at + unit);
    at += character.length;
  }
  return places;
}

function countBelow(places: readonly number[], offset: number): number {
  const found = places.findIndex((place) => place >= offset);
  return found < 0 ? places.length : found;
}
