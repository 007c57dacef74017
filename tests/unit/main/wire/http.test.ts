import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Listening, listenHttp } from '../../../../src/main/wire/http.ts';
import { createHub } from '../../../../src/main/wire/hub.ts';
import type { TriglotEvent } from '../../../../src/shared/api/events.ts';
import type { Server } from '../../../../src/shared/api/wire.ts';
import { type Asked, ask, enter, httpWire } from '../../../helpers/main/browser.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const hub = createHub();
const cancelled: string[] = [];
const begun: string[] = [];
/** Answers with what it was asked; "slow" never ends. */
const echo: Server = {
  answer(call) {
    begun.push(call.id);
    return call.method === 'slow' ? new Promise(() => {}) : Promise.resolve({ ok: true, result: call });
  },
  cancel: (id) => void cancelled.push(id),
};

let listening: Listening;
let cookie: string;

beforeEach(async () => {
  const renderer = join(scratch(), 'renderer');
  mkdirSync(join(renderer, 'assets'), { recursive: true });
  writeFileSync(join(renderer, 'index.html'), '<title>Triglot</title>');
  writeFileSync(join(renderer, 'assets', 'index-1a2b.js'), 'start()');
  writeFileSync(join(renderer, '.secret'), 'hidden');
  writeFileSync(join(renderer, '..', 'outside.txt'), 'outside');
  listening = await listenHttp(
    { server: echo, hub, renderer, token: 'once', session: 'guest', behind: null },
    0,
  );
  ({ cookie } = await enter(`http://127.0.0.1:${listening.port}/?token=once`));
});
afterEach(() => listening.close());

const get = (target: string, headers: Readonly<Record<string, string>> = { cookie }) =>
  ask(listening.port, target, { headers });
const post = (target: string, body: string, more: Readonly<Record<string, string>> = {}) => {
  const asked: Asked = {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', ...more },
    body,
  };
  return ask(listening.port, target, asked);
};
const call = JSON.stringify({ id: 'a-1', method: 'app.info', params: {} });

describe('the page', () => {
  it('comes once for the token, and again for the cookie', async () => {
    expect((await get('/?token=once', {})).status).toBe(401);
    expect(await get('/?token=once')).toMatchObject({ status: 200, text: '<title>Triglot</title>' });
    expect((await get('/')).status).toBe(200);
    expect((await get('/', {})).text).toMatch(/^This address was used already/);
  });

  it('may run and load its own files only, and is never kept', async () => {
    const { headers } = await get('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|blob:|\*/);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });

  it('has its files, which may be kept for ever since their names hold a hash', async () => {
    const { status, headers, text } = await get('/assets/index-1a2b.js');
    expect([status, text]).toEqual([200, 'start()']);
    expect(headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8' });
    expect(headers['cache-control']).toContain('immutable');
  });

  it.each([
    '/../outside.txt',
    '/assets/../../outside.txt',
    '/..%2foutside.txt',
    '/%2e%2e/outside.txt',
    '/assets/..%5c..%5coutside.txt',
    '//../outside.txt',
    '/.secret',
    '/%00',
    '/%',
    '/C:/outside.txt',
    '/assets',
    '/nothing.js',
    '/api/call',
  ])('has nothing at %s', async (target) => {
    expect((await get(target)).status).toBe(404);
  });

  it('is nobody else’s', async () => {
    expect((await get('/', { cookie, host: 'evil.example' })).status).toBe(403);
    expect((await post('/api/call', call, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post('/api/call', call, { cookie: 'triglot=guess' })).status).toBe(401);
  });
});

describe('calls', () => {
  it('are answered', async () => {
    const { status, text } = await post('/api/call', call);
    expect([status, JSON.parse(text)]).toEqual([200, { ok: true, result: JSON.parse(call) }]);
  });

  it('must be JSON and say so, which a form of another site cannot', async () => {
    expect((await post('/api/call', call, { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('/api/call', '{"id":')).status).toBe(400);
    expect(JSON.parse((await post('/api/call', '[]')).text)).toMatchObject({
      ok: false,
      error: { code: 'usage' },
    });
    expect((await post('/api/else', call)).status).toBe(404);
  });

  it('may not be endless', async () => {
    const { status } = await post('/api/call', call, { 'content-length': String(200 * 1024 * 1024) });
    expect(status).toBe(413);
  });

  it('are cancelled on demand, and when the page goes away', async () => {
    await post('/api/cancel', JSON.stringify({ id: 'a-7' }));
    expect(cancelled).toContain('a-7');
    const gone = new AbortController();
    const slow = JSON.stringify({ id: 'a-8', method: 'slow', params: {} });
    const headers = { cookie, 'content-type': 'application/json' };
    const asked = fetch(`http://127.0.0.1:${listening.port}/api/call`, {
      method: 'POST',
      headers,
      body: slow,
      signal: gone.signal,
    });
    const refused = expect(asked).rejects.toThrow(/abort/);
    await expect.poll(() => begun, { timeout: 20_000 }).toContain('a-8');
    gone.abort();
    await refused;
    await expect.poll(() => cancelled, { timeout: 20_000 }).toContain('a-8');
  });
});

describe('events', () => {
  const event: TriglotEvent = { type: 'opened', paths: ['/a.txt'] };

  it('reach every socket', async () => {
    const [one, other] = [await httpWire(listening.port, cookie), await httpWire(listening.port, cookie)];
    const heard: TriglotEvent[] = [];
    one.listen((told) => heard.push(told));
    other.listen((told) => heard.push(told));
    hub.emit(event);
    await expect.poll(() => heard, { timeout: 20_000 }).toEqual([event, event]);
    one.close();
    other.close();
  });

  it('tell a window of its own edits without the steps, which it has, and others with them', async () => {
    const ends = await Promise.all(['one', 'other'].map((name) => httpWire(listening.port, cookie, name)));
    const heard = ends.map((end): TriglotEvent[] => {
      const told: TriglotEvent[] = [];
      end.listen((event) => told.push(event));
      return told;
    });
    const history = { from: 0, labels: ['Joined'], applied: 1 };
    const change = { revision: 1, steps: [], label: 'Joined', history, select: null };
    const edit: TriglotEvent = { type: 'changed', project: 'p', by: 'one', change };
    hub.emit(edit);
    await expect
      .poll(() => heard, { timeout: 20_000 })
      .toEqual([[{ ...edit, change: { ...change, steps: null } }], [edit]]);
    for (const end of ends) end.close();
  });

  it.each([
    ['without the cookie', { origin: 'own', headers: {} }],
    ['from another site', { origin: 'https://evil.example', headers: { cookie: 'own' } }],
  ])('reach nobody %s', async (_, { origin, headers }) => {
    const own = `http://127.0.0.1:${listening.port}`;
    const options = {
      origin: origin === 'own' ? own : origin,
      headers: 'cookie' in headers ? { cookie } : {},
    };
    const socket = new WebSocket(`ws://127.0.0.1:${listening.port}/api/events`, options);
    const outcome = await new Promise((resolve) => {
      socket.on('open', () => resolve('open'));
      socket.on('error', ({ message }) => resolve(message));
    });
    expect(outcome).toMatch(/Unexpected server response: 40[13]/);
  });
});
