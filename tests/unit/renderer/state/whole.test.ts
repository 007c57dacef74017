import { describe, expect, it } from 'vitest';
import { runById } from '../../../../src/renderer/keys/registry.ts';
import { createSession } from '../../../../src/renderer/state/create-session.ts';
import { wholeState } from '../../../../src/renderer/state/whole.ts';
import { TriglotError } from '../../../../src/shared/api/errors.ts';
import type { TriglotEvent } from '../../../../src/shared/api/events.ts';
import { connect, serve, type Wire } from '../../../../src/shared/api/wire.ts';
import { fakeServices } from '../../../helpers/fake-services.ts';
import { alignmentOf } from '../../../helpers/rows.ts';

const rows = Array.from({ length: 6000 }, (_, at) => [`Row ${at}.`, at % 7 === 0 ? '' : `Rang ${at}.`]);

/** A service with a project too large to be handed over at once, and a client of it. */
function large() {
  const listeners = new Set<(event: TriglotEvent) => void>();
  const emit = (event: TriglotEvent) => {
    for (const listener of listeners) listener(event);
  };
  const services = fakeServices(alignmentOf(['en', 'fr'], rows), emit);
  const server = serve(services.handlers, emit);
  const wire: Wire = {
    send: (call) => server.answer(structuredClone(call)),
    cancel: (id) => server.cancel(id),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { services, client: connect(wire, 'w') };
}

describe('a large project', () => {
  it('comes in part and is fetched until it is what the service holds', async () => {
    const { services, client } = large();
    const state = await client.call('projects.state', { project: 'p' });
    expect(state.part).toMatchObject({ from: 0, of: 6000 });
    expect(state.alignment.units.length).toBeLessThan(6000);
    const whole = await wholeState(client, state);
    expect(whole.alignment).toEqual(services.alignment());
    expect(whole.part).toBeNull();
  });

  it('is fetched anew when it moves on meanwhile', async () => {
    const { services, client } = large();
    const state = await client.call('projects.state', { project: 'p' });
    const edit = { command: 'confirm', params: { units: ['u2'] }, selection: null };
    await client.call('edit.run', { project: 'p', revision: 0, ...edit });
    const whole = await wholeState(client, state);
    expect(whole.revision).toBe(1);
    expect(whole.alignment).toEqual(services.alignment());
  });

  it('gives up when it can no longer be read, and when nobody looks any more', async () => {
    const { services, client } = large();
    const state = await client.call('projects.state', { project: 'p' });
    services.failNext('projects.rows', new TriglotError('input', 'p: the project is damaged.'));
    await expect(wholeState(client, state)).rejects.toMatchObject({ code: 'input' });
    await expect(
      wholeState(
        client,
        state,
        () => {},
        () => true,
      ),
    ).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('while a large project is still coming', () => {
  it('its rows are shown and gone through, and what is done follows once all of it is there', async () => {
    const { services, client } = large();
    const session = createSession(client, () => {});
    await session.start();
    const early = session.store.get();
    expect(early.project?.part).not.toBeNull();
    runById(session, 'go.down');
    expect(session.store.get().place?.unit).toBe('u2');
    session.edit(() => ({ command: 'confirm', params: { units: ['u2'] } }));
    runById(session, 'edit.undo');
    session.edit(() => ({ command: 'confirm', params: { units: ['u3'] } }));
    runById(session, 'go.last');
    expect(session.store.get().place?.unit).toBe('u2');
    expect(session.store.get().message?.text).toMatch(/rest of the project/);
    await session.settled();
    await Promise.resolve();
    const { project, place } = session.store.get();
    expect(project?.part).toBeNull();
    expect(place?.unit).toBe('u6000');
    expect(services.revision()).toBe(3);
    expect(project?.alignment).toEqual(services.alignment());
    expect(project?.alignment.units.slice(0, 4).map(({ status }) => status)).toEqual([
      'auto',
      'auto',
      'confirmed',
      'auto',
    ]);
  });
});

describe('leaving a large project that is still coming', () => {
  it('waits for no more rows', async () => {
    const { services, client } = large();
    const session = createSession(client, () => {});
    await session.start();
    await session.leave();
    expect(session.store.get().project).toBeNull();
    expect(services.calls.at(-1)).toBe('projects.close');
    expect(services.calls.filter((name) => name === 'projects.rows').length).toBeLessThan(6);
    expect(session.store.get().message?.tone).not.toBe('failed');
  });

  it('keeps what was done in it', async () => {
    const { services, client } = large();
    const session = createSession(client, () => {});
    await session.start();
    session.edit(() => ({ command: 'confirm', params: { units: ['u2'] } }));
    await session.leave();
    expect(services.revision()).toBe(1);
  });
});

describe('a filter on the texts of a large project', () => {
  it('shows the rows that fit, a moment later, and only what was asked for last', async () => {
    const session = createSession(large().client, () => {});
    await session.start();
    await session.settled();
    const words = (wanted: string) => ({
      text: { words: wanted, regex: false, wholeWord: true, matchCase: false, language: 'en' },
    });
    session.filter(words('Row 12'));
    session.filter(words('Row 4321'));
    await expect.poll(() => session.store.get().filter?.hidden.size).toBe(5999);
    expect(session.store.get().filter?.hidden.has('u4322')).toBe(false);
    expect(session.store.get().place?.unit).toBe('u4322');
    session.filter(words('Row 7'));
    session.filter(null);
    await expect.poll(() => session.store.get().filter).toBeNull();
  });
});
