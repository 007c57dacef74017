import { suggestedName } from './file-name.ts';
import type { ExportInput, ExportOptions } from './input.ts';
import { oneLine } from './one-line.ts';
import type { ExportResult } from './result.ts';
import { exportRows } from './rows.ts';
import { unitWriter } from './tmx-unit.ts';
import { tmxWarnings } from './tmx-warnings.ts';
import { xmlAttributes } from './xml.ts';

/**
 * A translation memory in TMX 1.4 (LISA OSCAR, 2005), one unit per row that has text in two languages at least, with
 * every language that has text. To be written as UTF-8 without a byte order mark. Throws RangeError when `now` is no
 * date.
 */
export function toTmx(input: ExportInput, options: ExportOptions = {}): ExportResult<'tmx'> {
  const { languages, rows, leftOut } = exportRows(input, options, 2);
  const stamp = stampOf(input);
  const written = unitWriter(input, languages, stamp);
  const chunks = [prologue(input, stamp)];
  for (const row of rows) chunks.push(written(row));
  chunks.push('</body>\n</tmx>\n');
  return {
    content: chunks.join(''),
    summary: {
      format: 'tmx',
      suggestedName: suggestedName(input, languages, 'tmx'),
      written: rows.length,
      leftOut,
      warnings: tmxWarnings(rows),
    },
  };
}

/** The attributes that say who made or changed something, and when: the same on header, units and texts. */
function stampOf({ now, user }: ExportInput): string {
  const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const id = user === undefined || oneLine(user) === '' ? 'Triglot' : oneLine(user);
  return xmlAttributes({ creationdate: date, creationid: id, changedate: date, changeid: id });
}

function prologue(input: ExportInput, stamp: string): string {
  const header = xmlAttributes({
    creationtool: 'Triglot',
    creationtoolversion: input.version,
    segtype: input.segmentation === 'sentence' ? 'sentence' : 'paragraph',
    'o-tmf': 'Triglot',
    adminlang: 'en',
    srclang: '*all*',
    datatype: 'plaintext',
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `<header${header}${stamp}/>`,
    '<body>\n',
  ].join('\n');
}
