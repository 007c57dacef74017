import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAs, detectEncoding } from '../../../src/main/services/decode/decode.ts';
import { offered } from '../../../src/main/services/decode/encodings.ts';
import { fileInside } from '../../../src/main/wire/page-files.ts';
import { TriglotError } from '../../../src/shared/api/errors.ts';

describe('decoding', () => {
  it('gives text or says in one line why not, whatever the bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    );
    fc.assert(
      fc.property(bytes, (some) => {
        try {
          const { encoding, encodings } = detectEncoding(some, 'file.txt');
          expect(encodings[0]).toBe(encoding);
          expect(typeof decodeAs(some, encoding, 'file.txt', false)).toBe('string');
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(TriglotError);
          expect(thrown).toMatchObject({
            code: 'input',
            message: expect.stringMatching(/^file\.txt: [^\n]+\.$/),
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('forced, gives text or an input error in every encoding that is offered', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.constantFrom(...offered),
        (bytes, encoding) => {
          try {
            expect(typeof decodeAs(bytes, encoding, 'file.txt', true)).toBe('string');
          } catch (thrown) {
            expect(thrown).toMatchObject({
              code: 'input',
              message: expect.stringMatching(/^file\.txt: [^\n]+\.$/),
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of UTF-8 gives back the very text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.startsWith('\uFEFF') && !/[\0\u001B]/.test(text));
        const bytes = new TextEncoder().encode(text);
        expect(decodeAs(bytes, 'utf-8', 'file.txt', true)).toBe(text);
      }),
    );
  });
});

describe('the renderer’s folder', () => {
  it('is never left by any address', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', '%5c', '%00', 'assets', ''),
      fc.webSegment(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.constantFrom('/', '//', '', '/./'), (parts, start) => {
        const path = fileInside('/app/renderer', `${start}${parts.join('/')}`);
        expect(path === null || (path.startsWith('/app/renderer/') && !path.includes('/.'))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
