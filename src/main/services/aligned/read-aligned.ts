import { TriglotError } from '../../../shared/api/errors.ts';
import type { Segmentation } from '../../../shared/api/methods/projects.ts';
import { assembleAligned, type ReadyAligned } from '../../../shared/import/aligned/assemble-aligned.ts';
import type { AlignedFacts, AlignedReader, AlignedRow, TakeRow } from '../../../shared/import/aligned/row.ts';
import { readTableRows } from '../../../shared/import/aligned/table.ts';
import { createTmxRows } from '../../../shared/import/aligned/tmx.ts';
import { createXliffRows } from '../../../shared/import/aligned/xliff.ts';
import { trouble, troubleAt } from '../../../shared/lib/trouble.ts';
import type { Watch } from '../../../shared/lib/watch.ts';
import type { AlignedFormat } from '../../../shared/model/document.ts';
import { alignedEndings, alignedFormatOf } from '../../../shared/model/document-endings.ts';
import type { AlignedSource } from '../engine/messages.ts';
import { faultless } from '../files/faultless.ts';
import { readBytesSync } from '../files/read-bytes.ts';
import { openXml, xmlEncoding } from '../files/xml-text.ts';
import { tableIn } from './table-in.ts';

export interface AlignedWork extends ReadyAligned {
  readonly segmentation: Segmentation;
}

/**
 * Reads a file that is aligned already: TMX and XLIFF of any size from beginning to end, tables of up to 100 MB. Throws
 * `input` naming file, line, what is wrong and what to do.
 */
export function readAligned(source: AlignedSource, pivot: string | undefined, watch: Watch): AlignedWork {
  const { path, languages } = source;
  const format = alignedFormatOf(path);
  if (format === null)
    throw new TriglotError(
      'input',
      troubleAt(path, trouble('told-by-ending', { endings: alignedEndings.join(', ') })),
    );
  return faultless(path, () => {
    const rows: AlignedRow[] = [];
    const take: TakeRow = (row) => void rows.push(row);
    const { encoding, facts } = readRows(source, format, take, watch);
    const input = { rows, facts, info: { path, format, encoding } };
    const ready = assembleAligned({
      ...input,
      ...(languages && { languages }),
      ...(pivot !== undefined && pivot !== '' && { pivot }),
    });
    return { ...ready, segmentation: facts.sentences ? 'sentence' : 'paragraph' };
  });
}

interface Read {
  readonly encoding: string;
  readonly facts: AlignedFacts;
}

function readRows(source: AlignedSource, format: AlignedFormat, take: TakeRow, watch: Watch): Read {
  switch (format) {
    case 'tmx':
      return readXmlRows(source, createTmxRows(take), watch);
    case 'xliff':
      return readXmlRows(source, createXliffRows(take), watch);
    case 'csv':
    case 'tsv':
    case 'xlsx': {
      const { path } = source;
      const { encoding, rows } = tableIn(path, source.bytes ?? readBytesSync(path));
      return { encoding, facts: readTableRows(rows, take) };
    }
  }
}

/** Characters of a text in memory that are read at once. */
const slice = 256 * 1024;

function readXmlRows({ path, bytes }: AlignedSource, reader: AlignedReader, watch: Watch): Read {
  if (bytes === null) {
    const { encoding, size, pieces } = openXml(path);
    for (const { text, end } of pieces) {
      reader.write(text);
      watch.report('Reading', Math.min(end, size), size);
    }
    return { encoding: encoding.label, facts: reader.end() };
  }
  const { label } = xmlEncoding(bytes.subarray(0, 1024));
  const text = new TextDecoder(label).decode(bytes);
  for (let at = 0; at < text.length; at += slice) {
    reader.write(text.slice(at, at + slice));
    watch.report('Reading', at, text.length);
  }
  return { encoding: label, facts: reader.end() };
}
