import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadFault } from '../../../../src/shared/import/read-fault.ts';
import { createXmlReader } from '../../../../src/shared/import/xml-reader.ts';

/** What is told of `xml` when it comes in pieces of `size` characters. */
function told(xml: string, size = xml.length): readonly string[] {
  const events: string[] = [];
  let text = '';
  const say = (event: string) => {
    if (text !== '') events.push(text);
    text = '';
    events.push(event);
  };
  const reader = createXmlReader({
    open: (name, attributes) => say(`<${name} ${JSON.stringify(attributes)}>`),
    text: (piece) => {
      text += piece;
    },
    close: (name) => say(`</${name}>`),
  });
  for (let at = 0; at < xml.length; at += size) reader.write(xml.slice(at, at + size));
  reader.end();
  return events;
}

function fault(xml: string): string {
  try {
    told(xml);
  } catch (thrown) {
    if (thrown instanceof ReadFault) return `${thrown.line}: ${thrown.message}`;
    throw thrown;
  }
  return 'none';
}

describe('reading XML', () => {
  const xml =
    '<?xml version="1.0"?>\r\n<!DOCTYPE a SYSTEM "a.dtd">\n<a><!-- & --><t:b xml:lang="zh">湖 &amp; <![CDATA[<𠀀>]]></t:b><c/></a>\n';

  it('tells elements, attributes and text, in pieces of any size', () => {
    const whole = ['<a {}>', '<b {"xml:lang":"zh"}>', '湖 & <𠀀>', '</b>', '<c {}>', '</c>', '</a>'];
    expect(told(xml)).toEqual(whole);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (size) => {
        expect(told(xml, size)).toEqual(whole);
      }),
    );
  });

  it.each([
    ['a stray &', '<a>\n<b>x</b>\nLake\n& river <b/>;</a>', '4: an "&" stands for itself. Write &amp;'],
    ['a stray & without an end', '<a>\nLake & river</a>', '2: an "&" stands for itself. Write &amp;'],
    ['a stray <', '<a>\n1 < 2</a>', '2: a "<" stands for itself. Write &lt;'],
    ['an HTML entity', '<a>\n\n&nbsp;</a>', '3: an entity is used that XML does not know.'],
    ['a forbidden character', '<a>\n\u000b</a>', '2: there is a character that XML forbids. Remove it.'],
    [
      'a forbidden character, written by its number',
      '<a>&#11;</a>',
      '1: there is a character that XML forbids.',
    ],
    ['a file cut short', '<a>\n<b>', '2: the file ends before <b> is closed. It was cut short'],
    ['a tag cut short', '<a>\n<b', '2: the file ends before <a> is closed. It was cut short'],
    ['elements out of order', '<a><b>\n</a></b>', '2: elements are not closed in the order'],
    ['no XML at all', 'Lake\nRiver', '2: it is no XML document.'],
    ['nothing', '', '1: it is no XML document.'],
    ['two roots', '<a/>\n<a/>', '2: it is no XML document.'],
  ])('says where %s stands and what to do', (_, bad, says) => {
    expect(fault(bad)).toContain(says);
  });

  it('never looks at an entity of the document, inside or outside', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "${'&x;'.repeat(1000)}">]>\n<a>&y;</a>`;
    expect(fault(bomb)).toContain('1: it declares entities of its own, which are not read.');
    expect(fault('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>')).toContain('entities');
    expect(fault('<!DOCTYPE a [\n<!ENTITY % x SYSTEM "http://127.0.0.1:9/x"> %x;\n]><a/>')).toContain(
      'entities',
    );
  });

  it('gives up on endless depth and endless texts', () => {
    expect(fault(`<a>${'<b>'.repeat(10_000)}`)).toMatch(/elements are nested over 200 deep/);
    const reader = createXmlReader({ open: () => {}, text: () => {}, close: () => {} });
    reader.write('<a>\n');
    expect(() => {
      for (let at = 0; at < 100; at += 1) reader.write('x'.repeat(100_000));
    }).toThrow(/a single text is over 4 million characters/);
  });
});
