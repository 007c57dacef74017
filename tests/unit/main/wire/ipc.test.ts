import { describe, expect, it, vi } from 'vitest';
import { channels } from '../../../../src/main/wire/channels.ts';
import { registerIpc } from '../../../../src/main/wire/ipc.ts';
import type { Server } from '../../../../src/shared/api/wire.ts';

interface Sender {
  readonly page: string;
}

function registered() {
  const server = { answer: vi.fn<Server['answer']>(), cancel: vi.fn<Server['cancel']>() };
  server.answer.mockResolvedValue({ ok: true, result: 7 });
  const listeners = new Map<string, (event: Sender, message: unknown) => unknown>();
  const ipc = {
    handle: (channel: string, listener: (event: Sender, message: unknown) => unknown) =>
      listeners.set(channel, listener),
    on: (channel: string, listener: (event: Sender, message: unknown) => void) =>
      listeners.set(channel, listener),
  };
  registerIpc(ipc, server, ({ page }) => page === 'own');
  const say = (channel: string, page: string, message: unknown) => listeners.get(channel)!({ page }, message);
  return { server, say };
}

const call = { id: 'w-1', method: 'app.info', params: {} };

describe('calls over IPC', () => {
  it('from our own page are answered', async () => {
    const { server, say } = registered();
    expect(await say(channels.call, 'own', call)).toEqual({ ok: true, result: 7 });
    expect(server.answer).toHaveBeenCalledWith(call);
    say(channels.cancel, 'own', 'w-1');
    expect(server.cancel).toHaveBeenCalledWith('w-1');
  });

  it('from any other page reach nothing', async () => {
    const { server, say } = registered();
    expect(await say(channels.call, 'foreign', call)).toMatchObject({
      ok: false,
      error: { code: 'refused' },
    });
    say(channels.cancel, 'foreign', 'w-1');
    expect(server.answer).not.toHaveBeenCalled();
    expect(server.cancel).not.toHaveBeenCalled();
  });

  it.each([
    undefined,
    null,
    'app.info',
    {},
    { id: '', method: 'app.info' },
    { id: 7, method: 'x' },
    { id: 'a' },
  ])('that are none (%j) are told so', async (message) => {
    const { server, say } = registered();
    expect(await say(channels.call, 'own', message)).toMatchObject({ ok: false, error: { code: 'usage' } });
    say(channels.cancel, 'own', { id: 'w-1' });
    expect(server.answer).not.toHaveBeenCalled();
    expect(server.cancel).not.toHaveBeenCalled();
  });
});
