import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../../src/main/wire/incoming.ts';
import { contract, type Handlers, type MethodName } from '../../../src/shared/api/contract.ts';
import { TriglotError } from '../../../src/shared/api/errors.ts';
import { serve } from '../../../src/shared/api/wire.ts';

const names = Object.keys(contract) as readonly MethodName[];
/** Methods that may be called with nothing at all. */
const undemanding: ReadonlySet<string> = new Set(
  names.filter((name) => {
    try {
      contract[name].parse({});
      return true;
    } catch {
      return false;
    }
  }),
);

const scalar = fc.oneof(
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.bigInt(),
);

describe('every parser of the contract', () => {
  it.each(names)('%s refuses junk in one line', (name) => {
    fc.assert(
      fc.property(scalar, (junk) => {
        expect(() => contract[name].parse(junk)).toThrow(
          expect.objectContaining({
            code: 'usage',
            message: expect.stringMatching(/^Wrong parameters: [^\n]+$/),
          }),
        );
      }),
    );
  });

  it.each(names)('%s gives parameters of its own shape or a usage error, whatever comes', (name) => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        try {
          const params = contract[name].parse(anything);
          expect(contract[name].parse(structuredClone(params))).toEqual(params);
          expect(undemanding.has(name)).toBe(true);
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(TriglotError);
          expect(thrown).toMatchObject({ code: 'usage' });
        }
      }),
    );
  });

  it('stands before every handler', async () => {
    const never = Object.fromEntries(
      names.map((name) => [
        name,
        () => {
          throw new Error(`${name} was reached`);
        },
      ]),
    ) as Partial<Handlers> as Handlers;
    const server = serve(never, () => {});
    for (const method of names) {
      const reply = await server.answer({ id: '1', method, params: 7 });
      expect(reply, method).toMatchObject({ ok: false, error: { code: 'usage' } });
    }
    expect(await server.answer({ id: '1', method: 'toString', params: {} })).toMatchObject({
      error: { code: 'usage' },
    });
  });
});

describe('what comes over a wire', () => {
  it('is a call with id and method, or nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const call = readCall(anything);
        if (call === null) return;
        expect(typeof call.id).toBe('string');
        expect(typeof call.method).toBe('string');
      }),
    );
  });
});
