import type { Alignment } from '../../src/shared/model/alignment.ts';
import type { Segment } from '../../src/shared/model/segment.ts';
import type { Unit } from '../../src/shared/model/unit.ts';

/** What a cell holds: nothing, one text, or several. */
export type CellTexts = string | null | readonly string[];

/** An alignment of rows of texts, one text for each language; ids are `en:1` and `u1` onwards, the first language is the pivot. */
export function alignmentOf(
  languages: readonly string[],
  rows: readonly (readonly CellTexts[])[],
): Alignment {
  const segments: Record<string, Segment[]> = Object.fromEntries(languages.map((language) => [language, []]));
  const units = rows.map((row, at): Unit => {
    const cells = languages.map((language, column) => {
      const texts = row[column] ?? [];
      const list = segments[language] ?? [];
      return [
        language,
        (typeof texts === 'string' ? [texts] : texts).map((text) => add(list, language, text)),
      ];
    });
    return { id: `u${at + 1}`, segments: Object.fromEntries(cells), confidence: 0.95, status: 'auto' };
  });
  return { languages, pivot: languages[0] ?? '', segments, units };
}

function add(list: Segment[], language: string, text: string): string {
  const id = `${language}:${list.length + 1}`;
  list.push({ id, kind: 'paragraph', text, spans: [[0, text.length]] });
  return id;
}
