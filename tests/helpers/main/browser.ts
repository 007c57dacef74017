import { request } from 'node:http';
import { WebSocket } from 'ws';
import type { TriglotEvent } from '../../../src/shared/api/events.ts';
import type { Wire, WireReply } from '../../../src/shared/api/wire.ts';

/** An answer over HTTP, as far as tests look at it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks 127.0.0.1 for `target` exactly as given: no redirects, no cookies of its own, any headers, Host included. */
export function ask(
  port: number,
  target: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: target, method, headers, agent: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Opens the address of a web host once, as a browser does, and gives the cookie it got. */
export async function enter(url: string): Promise<{ readonly port: number; readonly cookie: string }> {
  const { port, pathname, search } = new URL(url);
  const answer = await ask(Number(port), pathname + search);
  const [cookie = ''] = String(answer.headers['set-cookie'] ?? '').split(';');
  return { port: Number(port), cookie };
}

/** The client's end of the HTTP wire, for tests in Node: POST for calls, one WebSocket for events. */
export async function httpWire(
  port: number,
  cookie: string,
  window = 'http',
): Promise<Wire & { close(): void }> {
  const listeners = new Set<(event: TriglotEvent) => void>();
  const origin = `http://127.0.0.1:${port}`;
  const address = `ws://127.0.0.1:${port}/api/events?window=${window}`;
  const socket = new WebSocket(address, { headers: { cookie }, origin });
  socket.on('message', (data) => {
    const event = JSON.parse(String(data)) as TriglotEvent;
    for (const listener of listeners) listener(event);
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  const headers = { cookie, origin, 'content-type': 'application/json' };
  return {
    async send(call) {
      const answer = await ask(port, '/api/call', { method: 'POST', headers, body: JSON.stringify(call) });
      return JSON.parse(answer.text) as WireReply;
    },
    cancel(id) {
      void ask(port, '/api/cancel', { method: 'POST', headers, body: JSON.stringify({ id }) });
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => socket.close(),
  };
}
