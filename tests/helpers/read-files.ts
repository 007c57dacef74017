import { existsSync, readFileSync } from 'node:fs';
import { readLexicon } from '../../src/main/services/knowledge/lexicon.ts';
import type { Alignment } from '../../src/shared/model/alignment.ts';
import { segmentsIn } from '../../src/shared/model/alignment.ts';
import type { Document } from '../../src/shared/model/document.ts';
import { buildAlignment, readSource, type SourceInput } from '../../src/shared/pipeline.ts';

/** The folder beside the project with the real documents and gold sets; absent on most machines. */
export const shared = new URL('../../../shared/', import.meta.url);
export const sharedIsHere = existsSync(shared);
export const sample = new URL('../../resources/sample/', import.meta.url);

/** The document `name` of `folder`, read as UTF-8 Markdown or text by its ending. */
export function readVersion(
  folder: URL,
  language: string,
  name: string,
  segmentation: SourceInput['segmentation'] = 'paragraph',
): Document {
  const source = readFileSync(new URL(name, folder), 'utf8');
  const format = name.endsWith('.md') ? 'markdown' : 'text';
  return readSource({ language, path: name, format, encoding: 'utf-8', source, segmentation });
}

/** The three versions zh.txt, en.md and fr.txt of `folder`, aligned as the program does it, Chinese as the pivot. */
export function alignTrio(folder: URL): { documents: readonly Document[]; alignment: Alignment } {
  const documents = [
    readVersion(folder, 'zh', 'zh.txt'),
    readVersion(folder, 'en', 'en.md'),
    readVersion(folder, 'fr', 'fr.txt'),
  ];
  const knowledge = readLexicon(new URL('../../resources/lexicon/', import.meta.url), ['zh', 'en', 'fr']);
  return { documents, alignment: buildAlignment({ documents, pivot: 'zh', knowledge }) };
}

/** Each unit as its texts, several segments of a side with a space between; an empty text is a gap. */
export function textsOf(alignment: Alignment): readonly Readonly<Record<string, string>>[] {
  return alignment.units.map((unit) =>
    Object.fromEntries(
      alignment.languages.map((language) => [
        language,
        segmentsIn(alignment, unit, language)
          .map(({ text }) => text)
          .join(' '),
      ]),
    ),
  );
}
