import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodec } from '../../../helpers/electron/page/codec.ts';

const codec = createCodec(null);
const there = (value: unknown) => codec.decode(codec.encode(value));

describe('what crosses between the page and the main process in the stand-in', () => {
  it('keeps what a structured clone keeps', () => {
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withUnboxedSymbol: false,
      withNullPrototype: false,
    } as fc.ObjectConstraints);
    fc.assert(
      fc.property(values, (value) => {
        expect(there(value)).toEqual(structuredClone(value));
      }),
    );
  });

  it('keeps bytes, errors, and objects that look like the codec’s own', () => {
    expect(there(new Uint8Array([0, 128, 255]))).toEqual(new Uint8Array([0, 128, 255]));
    expect(there({ $: 'map', v: [{ $: 1 }] })).toEqual({ $: 'map', v: [{ $: 1 }] });
    const error = there(new RangeError('too far')) as Error;
    expect([error.name, error.message]).toEqual(['RangeError', 'too far']);
  });

  it.each([() => 1, Symbol('x'), { deep: [() => 1] }])('refuses %s as Electron does', (value) => {
    expect(() => codec.encode(value)).toThrow('An object could not be cloned.');
  });
});
