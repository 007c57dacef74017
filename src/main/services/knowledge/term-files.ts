import { extname } from 'node:path';
import { readGlossaryTable } from '../../../shared/import/knowledge/glossary-table.ts';
import { createMemoryReader } from '../../../shared/import/knowledge/memory.ts';
import type { RowProblem, TakeConcept } from '../../../shared/import/knowledge/read-terms.ts';
import { createTbxReader } from '../../../shared/import/knowledge/tbx.ts';
import type { XmlReader } from '../../../shared/import/xml-reader.ts';
import { decodeAs, detectEncoding } from '../decode/decode.ts';
import { faultless } from '../files/faultless.ts';
import { readBytesSync } from '../files/read-bytes.ts';
import { openXml, xmlEncoding } from '../files/xml-text.ts';

/** How the names of glossaries end, each in its format. */
export const glossaryEndings: readonly string[] = ['.tbx', '.csv', '.tsv'];

/**
 * Gives everything that the glossary at `path` (TBX, CSV or TSV, by its ending) says in two of `languages` to `take`, and
 * back the rows that were left out. Throws `input` naming file, line, what is wrong and what to do.
 */
export function readGlossary(
  path: string,
  languages: readonly string[],
  take: TakeConcept,
): readonly RowProblem[] {
  if (extname(path).toLowerCase() === '.tbx') {
    readXml(path, createTbxReader(languages, take));
    return [];
  }
  return readTable(path, readBytesSync(path), languages, take);
}

/** The same of a glossary that is in memory; `name` is what to call it in errors, and tells its format. */
export function readGlossaryIn(
  name: string,
  bytes: Uint8Array,
  languages: readonly string[],
  take: TakeConcept,
): readonly RowProblem[] {
  if (extname(name).toLowerCase() !== '.tbx') return readTable(name, bytes, languages, take);
  readXmlIn(name, bytes, createTbxReader(languages, take));
  return [];
}

/** The same of a memory that is in memory. */
export function readMemoryIn(
  name: string,
  bytes: Uint8Array,
  languages: readonly string[],
  take: TakeConcept,
): void {
  readXmlIn(name, bytes, createMemoryReader(languages, take));
}

function readTable(
  path: string,
  bytes: Uint8Array,
  languages: readonly string[],
  take: TakeConcept,
): readonly RowProblem[] {
  const text = decodeAs(bytes, detectEncoding(bytes, path).encoding, path, false);
  return faultless(path, () => readGlossaryTable(text, languages, take));
}

/** Gives every unit of the memory at `path` (TMX) with text in two of `languages` to `take`. Throws `input` likewise. */
export function readMemory(path: string, languages: readonly string[], take: TakeConcept): void {
  readXml(path, createMemoryReader(languages, take));
}

function readXml(path: string, reader: XmlReader): void {
  faultless(path, () => {
    for (const { text } of openXml(path).pieces) reader.write(text);
    reader.end();
  });
}

/** Characters that are read at once. */
const slice = 256 * 1024;

function readXmlIn(name: string, bytes: Uint8Array, reader: XmlReader): void {
  faultless(name, () => {
    const { label } = xmlEncoding(bytes.subarray(0, 1024));
    const text = new TextDecoder(label).decode(bytes);
    for (let at = 0; at < text.length; at += slice) reader.write(text.slice(at, at + slice));
    reader.end();
  });
}
