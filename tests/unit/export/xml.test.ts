import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/shared/export/one-line.ts';
import { legalXml, xmlAttribute, xmlAttributes, xmlText } from '../../../src/shared/export/xml.ts';

describe('text in XML', () => {
  it('loses what XML forbids and nothing else', () => {
    expect(legalXml('a\u0000b\u000bc\u001fd\ufffee\uffff')).toBe('abcde');
    expect(legalXml('\t\n\r é 中 \u0085 \ufffd 😀 \u{10fffd}')).toBe(
      '\t\n\r é 中 \u0085 \ufffd 😀 \u{10fffd}',
    );
  });

  it('loses halves of surrogate pairs but no whole one', () => {
    expect(legalXml('x\ud83dy\ude00z😀\ud83d')).toBe('xyz😀');
  });

  it('is escaped with the five named entities, so that "]]>" is harmless too', () => {
    expect(xmlText('a & b < c ]]> "d" \'e\'')).toBe('a &amp; b &lt; c ]]&gt; "d" \'e\'');
    expect(xmlAttribute('"a" & <b>\n\tc\r')).toBe('&quot;a&quot; &amp; &lt;b&gt;&#10;&#9;c&#13;');
  });

  it('is written as attributes in the order given, without those that have no value', () => {
    expect(xmlAttributes({ tuid: 'u1', note: undefined, user: 'A & B' })).toBe(' tuid="u1" user="A &amp; B"');
  });
});

describe('text in one line', () => {
  it.each([
    ['  two\r\n\tlines  ', 'two lines'],
    ['a\u000bb\u000cc\u2028d\u2029e\u0085f', 'a b c d e f'],
    ['a \u0001 b', 'a b'],
    ['\u00a0n°\u00a05\u00a0', 'n°\u00a05'],
    ['\u0002\u0003', ''],
    ['\u202bאב\u202c', '\u202bאב\u202c'],
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});
