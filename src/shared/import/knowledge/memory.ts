import { trouble } from '../../lib/trouble.ts';
import { ReadFault } from '../read-fault.ts';
import { createXmlReader, type XmlReader } from '../xml-reader.ts';
import type { TakeConcept } from './read-terms.ts';
import { createTermCollector } from './term-collector.ts';

/** Inline elements whose content is markup of another format, not text (TMX 1.4b, section 2.2). */
const codes = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

/**
 * A reader of translation memories in TMX, any version: every unit with text in two of `languages` at least is given
 * to `take`, its segments as plain text in one line. Throws `ReadFault` from `write` and `end`.
 */
export function createMemoryReader(languages: readonly string[], take: TakeConcept): XmlReader {
  const collected = createTermCollector(languages, take);
  let opened = false;
  let language = '';
  let segment: string | null = null;
  let code = 0;
  return createXmlReader({
    open(name, attributes, line) {
      if (!opened && name !== 'tmx')
        throw new ReadFault(
          line,
          trouble(name === 'martif' || name === 'tbx' ? 'tmx-is-glossary' : 'no-tmx', { name }),
        );
      opened = true;
      if (name === 'tuv') language = attributes['xml:lang'] ?? attributes.lang ?? '';
      else if (name === 'seg') segment = '';
      else if (codes.has(name)) code += 1;
    },
    text(text) {
      if (segment !== null && code === 0) segment += text;
    },
    close(name) {
      if (name === 'tu') collected.finish();
      else if (codes.has(name)) code -= 1;
      else if (name === 'seg' && segment !== null) {
        collected.add(language, segment);
        segment = null;
      }
    },
  });
}
