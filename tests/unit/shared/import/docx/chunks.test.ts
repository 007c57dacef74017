import { describe, expect, it } from 'vitest';
import { docx, p, run } from '../../../../helpers/documents/docx.ts';
import { readFile } from '../../../../helpers/documents/read.ts';

const chunk = (id: string) => `<w:altChunk r:id="${id}"/>`;
const texts = async (bytes: Uint8Array) => (await readFile(bytes)).segments.map(({ text }) => text);

describe('documents that are put into a Word document', () => {
  it('are read where they stand: web pages, RTF, text, Word', async () => {
    const inner = docx({ body: p(run('Nets are mended ashore.')) });
    const bytes = docx({
      body: [
        p(run('Boats leave early.')),
        chunk('a'),
        p(run('They come back late.')),
        chunk('b'),
        chunk('c'),
        chunk('d'),
      ].join(''),
      chunks: {
        a: ['a.htm', '<html><body><p>The lock opens at <b>six</b>.</p><p>It shuts at ten.</p></body></html>'],
        b: ['b.docx', inner],
        c: ['c.rtf', '{\\rtf1\\ansi Fish is sold\\par by weight.\\par}'],
        d: ['d.txt', 'Ice is free.\r\nSalt is not.\r\n'],
      },
    });
    expect(await texts(bytes)).toEqual([
      'Boats leave early.',
      'The lock opens at six.',
      'It shuts at ten.',
      'They come back late.',
      'Nets are mended ashore.',
      'Fish is sold',
      'by weight.',
      'Ice is free.',
      'Salt is not.',
    ]);
  });

  it('are set aside with the reason where they cannot be read, and keep no other text from being read', async () => {
    const body = [p(run('Boats leave early.')), chunk('a'), chunk('b'), chunk('nowhere')].join('');
    const { segments, furniture } = await readFile(
      docx({
        body,
        chunks: {
          a: ['a.mht', 'MIME-Version: 1.0\r\n\r\nx'],
          b: ['b.docx', new Uint8Array([0x50, 0x4b, 3, 4, 0])],
        },
      }),
    );
    expect(segments.map(({ text }) => text)).toEqual(['Boats leave early.']);
    expect(furniture.filter(({ why }) => why === 'a document put in here that cannot be read')).toHaveLength(
      3,
    );
  });

  it('come to an end where they hold each other without end', async () => {
    let bytes = docx({ body: p(run('The innermost.')) });
    for (let depth = 0; depth < 12; depth += 1)
      bytes = docx({
        body: Array.from({ length: 40 }, () => chunk('a')).join('') + p(run(`Level ${depth}.`)),
        chunks: { a: ['a.docx', bytes] },
      });
    expect((await texts(bytes)).at(-1)).toBe('Level 11.');
  });
});
