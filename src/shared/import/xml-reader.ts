import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { type Trouble, trouble } from '../lib/trouble.ts';
import { ReadFault } from './read-fault.ts';

/** What is told of a document while it is read. Names are without their namespace prefix, except `xml:lang` and its like. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void;
  /** Text and CDATA as they come; a text may come in several pieces. */
  text(text: string): void;
  close(name: string): void;
}

/** Takes a document piece by piece; both functions throw `ReadFault` at the first thing that is wrong. */
export interface XmlReader {
  write(piece: string): void;
  /** To be called once, after the last piece. */
  end(): void;
}

const deepest = 200;
const longest = 4_000_000;

/**
 * A reader of XML 1.0 for files from strangers: nothing outside the document is ever looked at, entities of a document's
 * own are refused unread, and so are elements nested over 200 deep and single texts or tags over 4 million characters.
 */
export function createXmlReader(listener: XmlListener): XmlReader {
  const parser = new SaxesParser({ xmlns: false, defaultXMLVersion: '1.0', forceXMLVersion: true });
  let depth = 0;
  let piece = '';
  let pieceAt = 0;
  /** Where and in which line the last event was. */
  let [eventAt, eventLine] = [0, 1];

  const note = () => {
    eventAt = parser.position;
    eventLine = parser.line;
  };
  /** The line of the stray "&" that the parser has run past, looking for a semicolon; null when there is none. */
  const strayLine = () => {
    const rest = piece.slice(Math.max(0, eventAt - pieceAt));
    const at = rest.search(/&(?!#?\w+;)/);
    return at < 0 ? null : eventLine + rest.slice(0, at).split(/\r\n|[\r\n]/).length - 1;
  };

  // Six listeners and no more: with eight the engine of JavaScript gives up on saxes' object, and it is five times slower.
  parser.on('error', ({ message }) => {
    const said = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    const stray = /entity name|^unclosed|unexpected end/.test(said) ? strayLine() : null;
    if (stray !== null) throw new ReadFault(stray, trouble('xml-ampersand'));
    throw new ReadFault(parser.line, explained(said));
  });
  parser.on('doctype', (text) => {
    if (/<!ENTITY/.test(text)) throw new ReadFault(parser.line, trouble('xml-entities'));
    note();
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    depth += 1;
    if (depth > deepest) throw new ReadFault(parser.line, trouble('xml-nested', { most: deepest }));
    listener.open(local(name), attributes, parser.line);
    note();
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close(local(name));
    note();
  });
  const take = (text: string) => {
    if (depth > 0) listener.text(text);
    note();
  };
  parser.on('text', take);
  parser.on('cdata', take);

  return {
    write(text) {
      if (text === '') return;
      pieceAt = parser.position;
      piece = text;
      parser.write(text);
      if (parser.position - eventAt > longest)
        throw new ReadFault(eventLine, trouble('xml-long', { most: longest / 1e6 }));
    },
    end() {
      parser.close();
    },
  };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What a message of the parser means to people, and what they can do. */
function explained(said: string): Trouble {
  if (/entity/.test(said) && !/character entity/.test(said)) return trouble('xml-entity');
  if (/^disallowed character$|character entity/.test(said)) return trouble('xml-character');
  if (said === 'disallowed character in tag name') return trouble('xml-less');
  if (/^unexpected close|^unmatched clos/.test(said)) return trouble('xml-order');
  const unclosed = /^unclosed tag: (.+)$/.exec(said)?.[1];
  if (unclosed !== undefined) return trouble('xml-unclosed', { name: unclosed });
  if (said === 'unexpected end') return trouble('xml-early');
  if (/root/.test(said)) return trouble('xml-none');
  return trouble('xml-other', { why: said });
}
