import { trouble } from '../../lib/trouble.ts';
import { ReadFault } from '../read-fault.ts';
import { createXmlReader, type XmlReader } from '../xml-reader.ts';
import type { TakeConcept } from './read-terms.ts';
import { createTermCollector } from './term-collector.ts';

/** What elements are called in TBX 2 (ISO 30042:2008) and TBX 3 (ISO 30042:2019). */
const entries = new Set(['termEntry', 'conceptEntry']);
const languageSections = new Set(['langSet', 'langSec']);

/**
 * A reader of terminology in TBX, any dialect: every entry with terms in two of `languages` at least is given to
 * `take`. Notes, definitions and everything else beside the terms is passed over. Throws `ReadFault` from `write` and `end`.
 */
export function createTbxReader(languages: readonly string[], take: TakeConcept): XmlReader {
  const collected = createTermCollector(languages, take);
  let opened = false;
  let language = '';
  let term: string | null = null;
  return createXmlReader({
    open(name, attributes, line) {
      if (!opened) refuseOtherRoot(name, line);
      opened = true;
      if (languageSections.has(name)) language = attributes['xml:lang'] ?? attributes.lang ?? '';
      else if (name === 'term') term = '';
    },
    text(text) {
      if (term !== null) term += text;
    },
    close(name) {
      if (entries.has(name)) collected.finish();
      else if (name === 'term' && term !== null) {
        collected.add(language, term);
        term = null;
      }
    },
  });
}

function refuseOtherRoot(name: string, line: number): void {
  if (name === 'martif' || name.toLowerCase() === 'tbx') return;
  throw new ReadFault(line, trouble(name === 'tmx' ? 'tbx-is-memory' : 'no-tbx', { name }));
}
