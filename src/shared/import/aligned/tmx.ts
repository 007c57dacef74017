import { trouble } from '../../lib/trouble.ts';
import type { Format } from '../../model/segment.ts';
import { type UnitStatus, unitStatuses } from '../../model/unit.ts';
import { ReadFault } from '../read-fault.ts';
import { createXmlReader } from '../xml-reader.ts';
import { breaksLine, createInlineCollector, type InlineCollector } from './inline-text.ts';
import { fileLanguage } from './language-names.ts';
import type { AlignedReader, TakeRow } from './row.ts';

/** Inline elements whose content is markup of another format, not text (TMX 1.4b, section 2.2). */
const codes: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

/**
 * A reader of translation memories in TMX of any version: every unit with a text is given to `take`, inline codes as the
 * formatting they mean or else left out, with status and confidence where Triglot wrote them.
 */
export function createTmxRows(take: TakeRow): AlignedReader {
  let opened = false;
  let facts = { sentences: false, source: null as string | null };
  let cells = new Map<string, string[]>();
  let status: UnitStatus | undefined;
  let confidence: number | undefined;
  let language = '';
  let property: string | null = null;
  let text: string | null = null;
  let formats = new Map<string, (readonly Format[])[]>();
  let inline: InlineCollector | null = null;
  const highlights: string[] = [];
  let code = 0;
  /** What stands inside of the code is its beginning in its own format. */
  let opening = false;
  /** The type of a code that stands alone, and what it is in its own format. */
  let [alone, native]: [string | null, string] = [null, ''];
  const reader = createXmlReader({
    open(name, attributes, line) {
      if (!opened && name !== 'tmx') throw new ReadFault(line, trouble('no-tmx', { name }));
      opened = true;
      if (name === 'header') {
        const { segtype, srclang = '*all*' } = attributes;
        facts = { sentences: segtype === 'sentence', source: srclang === '*all*' ? null : srclang };
      } else if (name === 'tu') {
        cells = new Map();
        formats = new Map();
        [status, confidence] = [undefined, undefined];
      } else if (name === 'tuv')
        language = fileLanguage(attributes['xml:lang'] ?? attributes.lang ?? '', line);
      else if (name === 'seg') inline = createInlineCollector();
      else if (name === 'prop') {
        property = attributes.type ?? '';
        text = '';
      } else if (name === 'hi') {
        highlights.push(`hi${highlights.length}`);
        inline?.begin(highlights.at(-1) ?? '', attributes.type);
      } else if (codes.has(name)) {
        code += 1;
        const key = attributes.i ?? '';
        if (name === 'bpt') inline?.begin(key, attributes.type);
        else if (name === 'ept') inline?.end(key);
        opening = name === 'bpt';
        [alone, native] = [name === 'ph' ? (attributes.type ?? '') : null, ''];
      }
    },
    text(piece) {
      if (inline !== null && code === 0) inline.text(piece);
      else if (inline !== null && opening) inline.native(piece);
      else if (inline !== null) native += piece;
      else if (text !== null && inline === null) text += piece;
    },
    close(name) {
      if (codes.has(name)) {
        code -= 1;
        opening = false;
        if (alone !== null && code === 0 && breaksLine(alone, native)) inline?.text(' ');
        alone = null;
      } else if (name === 'hi') inline?.end(highlights.pop() ?? '');
      else if (name === 'seg') {
        const { text: segment, formats: own } = inline?.done() ?? { text: '', formats: [] };
        inline = null;
        if (segment === '') return;
        cells.set(language, [...(cells.get(language) ?? []), segment]);
        formats.set(language, [...(formats.get(language) ?? []), own]);
      } else if (name === 'prop') {
        const value = (text ?? '').trim();
        if (property === 'x-status') status = unitStatuses.find((each) => each === value);
        if (property === 'x-confidence') confidence = shareOf(value);
        [property, text] = [null, null];
      } else if (name === 'tu' && cells.size > 0) {
        const formatted = [...formats.values()].some((each) => each.some(({ length }) => length > 0));
        take({
          cells,
          ...(formatted && { formats }),
          ...(status && { status }),
          ...(confidence !== undefined && { confidence }),
        });
      }
    },
  });
  return {
    write: reader.write,
    end() {
      reader.end();
      return facts;
    },
  };
}

/** A probability as a file writes it; undefined when it is none. */
export function shareOf(text: string): number | undefined {
  const share = Number(text);
  return text !== '' && share >= 0 && share <= 1 ? share : undefined;
}
