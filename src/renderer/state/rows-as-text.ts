import { joinAll } from '../../shared/lib/join-texts.ts';
import type { Alignment } from '../../shared/model/alignment.ts';
import type { Unit } from '../../shared/model/unit.ts';
import { segmentsOf } from './places.ts';

/** Rows as other programs take them: as plain text, and as a table for those that know tables. */
export interface RowsText {
  readonly plain: string;
  readonly html: string;
}

/** `units` as a table with a column for each language, parted by tabs in plain text. */
export function rowsAsText(alignment: Alignment, units: readonly Unit[]): RowsText {
  const rows = units.map((unit) =>
    alignment.languages.map((language) => ({
      language,
      text: joinAll(segmentsOf(alignment, unit, language).map(({ text }) => text)).replace(/\s+/g, ' '),
    })),
  );
  const cells = rows.map((row) => row.map(({ text }) => text).join('\t'));
  const table = rows.map(
    (row) =>
      `<tr>${row.map(({ language, text }) => `<td lang="${escaped(language)}">${escaped(text)}</td>`).join('')}</tr>`,
  );
  return { plain: cells.join('\n'), html: `<table>${table.join('')}</table>` };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
