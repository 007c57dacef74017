import { parseLabel } from '../../language/numbering.ts';
import { trouble } from '../../lib/trouble.ts';
import type { Alignment } from '../../model/alignment.ts';
import type { Document, DocumentInfo } from '../../model/document.ts';
import { canonicalTag } from '../../model/language-tag.ts';
import type { Format, Segment } from '../../model/segment.ts';
import type { Unit } from '../../model/unit.ts';
import { ReadFault } from '../read-fault.ts';
import type { AlignedFacts, AlignedRow } from './row.ts';

/** What is made of a file that was aligned already. */
export interface ReadyAligned {
  /** One per language; each has the language's texts, a line for each segment, as its source. */
  readonly documents: readonly Document[];
  readonly alignment: Alignment;
}

export interface AlignedInput {
  readonly rows: readonly AlignedRow[];
  readonly facts: AlignedFacts;
  /** Languages wanted, in this order; all there are when absent. */
  readonly languages?: readonly string[];
  /** The pivot; what the file goes from, else its first language, when absent. */
  readonly pivot?: string;
  readonly info: Omit<DocumentInfo, 'language'>;
}

const mostLanguages = 16;

/**
 * The rows as an alignment, in their order: what the file says belongs together, nothing aligned anew. Rows without a text
 * in the languages wanted are passed over. Throws `ReadFault` when there are not two languages, or over sixteen.
 */
export function assembleAligned({ rows, facts, languages: wanted, pivot, info }: AlignedInput): ReadyAligned {
  const from = canonicalTag((facts.source ?? '').replaceAll('_', '-'));
  const all = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  const found = from !== null && all.includes(from) ? [from, ...all.filter((each) => each !== from)] : all;
  const languages = wanted ?? found;
  const unknown = languages.find((language) => !found.includes(language));
  if (unknown !== undefined)
    throw new ReadFault(
      null,
      found.length === 0
        ? trouble('lacks-all', { language: unknown })
        : trouble('lacks-language', { language: unknown, found: found.join(', ') }),
    );
  if (languages.length < 2) throw new ReadFault(null, trouble('one-language'));
  if (languages.length > mostLanguages)
    throw new ReadFault(null, trouble('many-languages', { count: languages.length, most: mostLanguages }));
  const builders = new Map(languages.map((language) => [language, documentBuilder(language)]));
  const units: Unit[] = [];
  for (const { cells, formats, status = 'auto', confidence = 1, omitted } of rows) {
    const segments = languages.map((language) => {
      const add = builders.get(language)?.add;
      return [
        language,
        (cells.get(language) ?? []).map((text, at) => add?.(text, formats?.get(language)?.[at]) ?? ''),
      ] as const;
    });
    if (segments.every(([, ids]) => ids.length === 0)) continue;
    units.push({
      id: `u${units.length + 1}`,
      segments: Object.fromEntries(segments),
      confidence: status === 'auto' ? confidence : 1,
      status,
      ...(omitted && { omitted }),
    });
  }
  const documents = languages.map(
    (language): Document => ({ language, ...info, ...builders.get(language)!.done(), furniture: [] }),
  );
  const source = [pivot, from].find((each) => each && languages.includes(each));
  return {
    documents,
    alignment: {
      languages,
      pivot: source ?? languages[0]!,
      segments: Object.fromEntries(documents.map(({ language, segments }) => [language, segments])),
      units,
    },
  };
}

/** Gathers the texts of a language as lines of a source with a segment for each. */
function documentBuilder(language: string) {
  const lines: string[] = [];
  const segments: Segment[] = [];
  let at = 0;
  return {
    add(text: string, formats: readonly Format[] = []): string {
      const id = `${language}:${segments.length + 1}`;
      const label = parseLabel(text, language);
      segments.push({
        id,
        kind: 'paragraph',
        ...(label !== null && { label: label.label, path: label.path }),
        text,
        spans: [[at, at + text.length]],
        ...(formats.length > 0 && { formats }),
      });
      lines.push(text);
      at += text.length + 1;
      return id;
    },
    done: () => ({ source: lines.join('\n'), segments }),
  };
}
