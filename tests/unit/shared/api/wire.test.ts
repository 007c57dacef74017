import { describe, expect, it } from 'vitest';
import type { CallContext, Handlers } from '../../../../src/shared/api/contract.ts';
import { TriglotError } from '../../../../src/shared/api/errors.ts';
import type { TriglotEvent } from '../../../../src/shared/api/events.ts';
import { connect, serve, type Wire } from '../../../../src/shared/api/wire.ts';
import { trouble, troubleAt } from '../../../../src/shared/lib/trouble.ts';

type Answer = (params: never, context: CallContext) => Promise<unknown>;

/** A client of a server that knows only the given methods, joined without any carrier. */
function joined(methods: Record<string, Answer>) {
  const listeners = new Set<(event: TriglotEvent) => void>();
  const server = serve(methods as unknown as Handlers, (event) => {
    for (const listener of listeners) listener(event);
  });
  const wire: Wire = {
    send: (call) => server.answer(structuredClone(call)).then((reply) => structuredClone(reply)),
    cancel: (id) => server.cancel(id),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { client: connect(wire, 'test'), server, listeners };
}

describe('serving the contract', () => {
  it('answers a call with its result', async () => {
    const { client } = joined({ 'projects.recent': async () => [{ name: 'one' }] });
    expect(await client.call('projects.recent', {})).toEqual([{ name: 'one' }]);
  });

  it('refuses wrong parameters before any handler sees them, naming the field', async () => {
    let reached = false;
    const { server } = joined({
      'projects.open': async () => {
        reached = true;
      },
    });
    const reply = await server.answer({ id: '1', method: 'projects.open', params: { path: 7 } });
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'usage', message: expect.stringContaining('path') },
    });
    expect(reached).toBe(false);
  });

  it.each(['nothing.here', '__proto__', 'constructor'])('refuses the method %s', async (method) => {
    const reply = await joined({}).server.answer({ id: '1', method, params: {} });
    expect(reply).toMatchObject({ ok: false, error: { code: 'usage' } });
  });

  it('carries what went wrong by its key, to be said in any language at the other end', async () => {
    const wrong = troubleAt('a.txt', trouble('not-text', { what: trouble('kind-pdf') }));
    const { client } = joined({
      'projects.open': async () => {
        throw new TriglotError('input', wrong);
      },
    });
    await expect(client.call('projects.open', { path: 'a.triglot' })).rejects.toMatchObject({
      message: 'a.txt: this is a PDF document, not text. Save its text as .txt or .md and take that.',
      trouble: wrong,
    });
  });

  it('carries an error with its code', async () => {
    const { client } = joined({
      'projects.open': async () => {
        throw new TriglotError('input', 'a.triglot: not a project.');
      },
    });
    await expect(client.call('projects.open', { path: 'a.triglot' })).rejects.toMatchObject({
      name: 'TriglotError',
      code: 'input',
      message: 'a.triglot: not a project.',
    });
  });

  it('tells progress to the caller only, and no longer once it has answered', async () => {
    const { client, listeners } = joined({
      'projects.sample': async (_, context) => {
        context.report('Aligning', 1, 2);
        return null;
      },
    });
    const seen: unknown[] = [];
    await client.call('projects.sample', {}, { onProgress: (...progress) => seen.push(progress) });
    await client.call('projects.sample', {});
    expect(seen).toEqual([['Aligning', 1, 2]]);
    expect(listeners.size).toBe(0);
  });

  it('cancels the very call that is asked to stop', async () => {
    const { client } = joined({
      'projects.sample': (_, context) =>
        new Promise((_resolve, reject) =>
          context.onCancel(() => reject(new TriglotError('cancelled', 'Cancelled.'))),
        ),
    });
    const stopped = client.call('projects.sample', {}, { onCancel: (cancel) => queueMicrotask(cancel) });
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  });
});
