import type { Alignment } from './alignment.ts';

/**
 * The laws every alignment keeps, whatever is done to it:
 * every segment stands in exactly one unit; units name only segments that exist; every unit has a side for every
 * language and at least one segment; inside a unit the segments of a language keep document order; ids are unique;
 * the pivot's segments follow document order over the units that are not `moved`; no segment is empty.
 * Returns the broken laws in words, an empty list when all hold.
 */
export function brokenLaws(alignment: Alignment): readonly string[] {
  const broken: string[] = [];
  const unitIds = new Set<string>();
  const seen = new Map<string, string>();
  for (const language of alignment.languages) checkSegments(alignment, language, broken);
  const positions = new Map(
    alignment.languages.map((language) => [
      language,
      new Map((alignment.segments[language] ?? []).map((segment, at) => [segment.id, at])),
    ]),
  );
  let lastPivot = -1;
  for (const unit of alignment.units) {
    if (unitIds.has(unit.id)) broken.push(`two units have the id ${unit.id}`);
    unitIds.add(unit.id);
    if (!(unit.confidence >= 0 && unit.confidence <= 1))
      broken.push(`unit ${unit.id}: confidence ${unit.confidence}`);
    let held = 0;
    for (const language of alignment.languages) {
      const ids = unit.segments[language];
      if (ids === undefined) {
        broken.push(`unit ${unit.id} has no side for ${language}`);
        continue;
      }
      held += ids.length;
      let last = -1;
      for (const id of ids) {
        const at = positions.get(language)?.get(id);
        if (at === undefined) broken.push(`unit ${unit.id} names ${id}, which does not exist`);
        else if (at <= last) broken.push(`unit ${unit.id} holds ${language} out of document order`);
        else last = at;
        const other = seen.get(id);
        if (other !== undefined) broken.push(`${id} is in ${other} and in ${unit.id}`);
        seen.set(id, unit.id);
      }
      const first = ids[0] === undefined ? undefined : positions.get(language)?.get(ids[0]);
      if (language === alignment.pivot && unit.moved !== true && first !== undefined) {
        if (first < lastPivot) broken.push(`unit ${unit.id} breaks the pivot's order`);
        lastPivot = first;
      }
    }
    if (held === 0) broken.push(`unit ${unit.id} is empty`);
  }
  for (const language of alignment.languages)
    for (const segment of alignment.segments[language] ?? [])
      if (!seen.has(segment.id)) broken.push(`${segment.id} is in no unit`);
  return broken;
}

function checkSegments(alignment: Alignment, language: string, broken: string[]): void {
  const ids = new Set<string>();
  for (const segment of alignment.segments[language] ?? []) {
    if (ids.has(segment.id)) broken.push(`two segments have the id ${segment.id}`);
    ids.add(segment.id);
    if (segment.text.trim() === '') broken.push(`${segment.id} is empty`);
    let last = -1;
    for (const [start, end] of segment.spans) {
      if (start < last || end < start) broken.push(`${segment.id} has spans out of order`);
      last = end;
    }
  }
}
