import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openXml } from '../../../../../src/main/services/files/xml-text.ts';
import { encode } from '../../../../helpers/encode.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

function opened(bytes: Uint8Array) {
  const path = join(scratch(), 'a.xml');
  writeFileSync(path, bytes);
  const { encoding, pieces } = openXml(path);
  return { encoding, pieces: [...pieces].map(({ text }) => text) };
}

const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('the text of an XML file', () => {
  it.each([
    ['UTF-8', 'utf-8', false, (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', 'utf-8', true, (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', 'utf-16le', true, (text: string) => utf16(`\uFEFF${text}`, false)],
    ['UTF-16, high byte first', 'utf-16be', true, (text: string) => utf16(`\uFEFF${text}`, true)],
    ['UTF-16 without a mark', 'utf-16le', false, (text: string) => utf16(text, false)],
    ['UTF-16 without a mark, high byte first', 'utf-16be', false, (text: string) => utf16(text, true)],
  ])('is read in %s, across the pieces', (_, label, marked, bytesOf) => {
    const text = `<?xml version="1.0"?><a>${'湖𠀀x'.repeat(120_000)}</a>`;
    const { encoding, pieces } = opened(bytesOf(text));
    expect(encoding).toEqual({ label, marked, declared: null });
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('') === text).toBe(true);
    for (const piece of pieces) expect(piece.isWellFormed()).toBe(true);
  });

  it('is read in the encoding it declares', () => {
    const text = '<?xml version="1.0" encoding="GB18030"?><a>湖泊</a>';
    const { encoding, pieces } = opened(encode(text, 'gb18030'));
    expect(encoding).toEqual({ label: 'gb18030', marked: false, declared: 'GB18030' });
    expect(pieces.join('')).toBe(text);
  });

  it('is UTF-8 when it declares what cannot be', () => {
    for (const declared of ['utf-16', 'klingon']) {
      const { encoding } = opened(Buffer.from(`<?xml version="1.0" encoding='${declared}'?><a/>`));
      expect(encoding).toEqual({ label: 'utf-8', marked: false, declared });
    }
  });

  it('shows broken bytes in their place and nothing else', () => {
    const { pieces } = opened(
      Buffer.concat([Buffer.from('<a>湖\n'), Buffer.from([0x6d, 0xe9]), Buffer.from('\n湖</a>')]),
    );
    expect(pieces.join('')).toBe('<a>湖\nm\uFFFF\n湖</a>');
    expect(opened(Buffer.from([0x3c, 0xe6, 0xb9])).pieces.join('')).toBe('<\uFFFF');
    expect(opened(Buffer.from([0xff, 0xfe, 0x3c, 0x00, 0x61])).pieces.join('')).toBe('<\uFFFF');
  });

  it('is refused in one line when there is no such text', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'void.tmx'), '');
    expect(() => openXml(folder)).toThrow(/this is a folder/);
    expect(() => openXml('/dev/zero')).toThrow(/not an ordinary file/);
    expect(() => openXml(join(folder, 'void.tmx'))).toThrow(/void\.tmx: the file is empty/);
    expect(() => openXml(join(folder, 'none.tmx'))).toThrow(/none\.tmx: there is no such file/);
  });
});
