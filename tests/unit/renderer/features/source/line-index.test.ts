import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndexOf } from '../../../../../src/renderer/features/source/line-index.ts';

describe('lines and columns of a source', () => {
  it('count every kind of line end, mixed too', () => {
    const text = 'one\r\ntwo\nthree\rfour';
    const lines = lineIndexOf(text);
    expect(['one', 'two', 'three', 'four'].map((word) => lines.place(text.indexOf(word)))).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ]);
  });
  it('count columns in UTF-16 units and put an offset inside a line end at the end of its line', () => {
    const lines = lineIndexOf('𠮷a\r\nb');
    expect(lines.place(2)).toEqual({ line: 1, column: 3 });
    expect(lines.place(4)).toEqual({ line: 1, column: 4 });
  });
  it('leave a byte order mark out', () => {
    expect(lineIndexOf('\uFEFFab').place(1)).toEqual({ line: 1, column: 1 });
    expect(lineIndexOf('\uFEFFab').offset({ line: 1, column: 1 })).toBe(1);
  });
  it('hold what lies outside at the nearest place', () => {
    const lines = lineIndexOf('ab\ncd');
    expect(lines.place(99)).toEqual({ line: 2, column: 3 });
    expect(lines.offset({ line: 1, column: 99 })).toBe(2);
    expect(lines.offset({ line: 99, column: 1 })).toBe(3);
  });
  it('go back to the offset they came from', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '字', '\r', '\n', '\r\n'), maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.nat(60), (text, near) => {
        const lines = lineIndexOf(text);
        const offset = Math.min(near, text.length);
        const insideLineEnd = text[offset - 1] === '\r' && text[offset] === '\n';
        expect(lines.offset(lines.place(offset))).toBe(insideLineEnd ? offset - 1 : offset);
      }),
    );
  });
});
