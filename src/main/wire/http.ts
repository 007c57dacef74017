import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { heardBy } from '../../shared/api/answer.ts';
import type { Server, WireReply } from '../../shared/api/wire.ts';
import { BadBody, readJson } from './body.ts';
import { type Door, decide, type Knock, sessionCookie, type Verdict } from './guard.ts';
import { guardedHeaders } from './headers.ts';
import type { Hub } from './hub.ts';
import { notACall, readCall, refusal } from './incoming.ts';
import { pageFile } from './page-files.ts';

/** What the web host is made of. */
export interface HttpParts {
  readonly server: Server;
  readonly hub: Hub;
  /** Folder of the built renderer. */
  readonly renderer: string;
  readonly token: string;
  readonly session: string;
  /** See `Door`. */
  readonly behind: string | null;
}

/** A web host that is listening. */
export interface Listening {
  readonly port: number;
  /** Refuses new requests, ends all sockets, and resolves when the port is free. */
  close(): Promise<void>;
}

const eventsPath = '/api/events';
const longestQueue = 64 * 1024 * 1024;
const heartbeat = 30_000;

/**
 * Carries the contract over HTTP on 127.0.0.1: calls and cancels are posted, events come by WebSocket, everything else is
 * a file of the renderer. Nothing is done for a request before the guard has let it in.
 * @param port 0 for any free one
 */
export async function listenHttp(parts: HttpParts, port: number): Promise<Listening> {
  let tokenUsed = false;
  const { token, session, behind } = parts;
  const door = (): Door => ({ port: own, token, tokenUsed, session, behind });
  const guarded = (request: IncomingMessage, upgrade: boolean): Verdict => {
    const verdict = decide(knockOf(request, upgrade), door());
    if (verdict.pass && verdict.welcome) tokenUsed = true;
    return verdict;
  };

  const http = createServer((request, response) => {
    const headers = guardedHeaders(request.headers.host ?? '');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const verdict = guarded(request, false);
    if (!verdict.pass) return refuse(request, response, verdict.status, verdict.why);
    if (verdict.welcome) response.setHeader('set-cookie', sessionCookie(door()));
    void answer(parts, request, response);
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  http.on('upgrade', (request, socket, head) => {
    const verdict = guarded(request, true);
    const [path, query] = (request.url ?? '').split('?', 2);
    const events = path === eventsPath;
    if (!verdict.pass || !events) return turnAway(socket, verdict.pass ? 404 : verdict.status);
    sockets.handleUpgrade(request, socket, head, (joined) =>
      attend(joined, parts.hub, new URLSearchParams(query).get('window') ?? undefined),
    );
  });
  const own = await listen(http, port);
  const beat = setInterval(() => drop(sockets), heartbeat).unref();

  return {
    port: own,
    async close() {
      clearInterval(beat);
      for (const socket of sockets.clients) socket.terminate();
      const closed = new Promise<void>((resolve) => http.close(() => resolve()));
      http.closeAllConnections();
      await closed;
    },
  };
}

async function answer(parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = request.url ?? '';
  try {
    if (request.method === 'POST') return await answerCall(parts, target, request, response);
    const file = target.startsWith('/api/') ? null : await pageFile(parts.renderer, target);
    if (file === null) return send(response, 404, 'text/plain; charset=utf-8', 'There is nothing here.\n');
    response.writeHead(200, file.headers).end(request.method === 'HEAD' ? undefined : file.content);
  } catch (thrown) {
    const status = thrown instanceof BadBody ? thrown.status : 500;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    refuse(request, response, status, message);
  }
}

async function answerCall(
  { server }: HttpParts,
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (target === '/api/call') {
    const call = readCall(await readJson(request));
    if (call === null) return reply(response, 200, notACall);
    // A page that has gone away waits for nothing any more.
    response.once('close', () => response.writableFinished || server.cancel(call.id));
    return reply(response, 200, await server.answer(call));
  }
  if (target === '/api/cancel') {
    const body = await readJson(request, 10_000);
    const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : undefined;
    if (typeof id === 'string') server.cancel(id);
    return reply(response, 200, { ok: true, result: null });
  }
  refuse(request, response, 404, 'There is nothing here.');
}

/** Sends every event to the `socket` of `window` until it closes; one that takes nothing any more is let go and will come again. */
function attend(socket: WebSocket, hub: Hub, window: string | undefined): void {
  const stop = hub.listen((event) => {
    if (socket.bufferedAmount > longestQueue) socket.terminate();
    else socket.send(JSON.stringify(heardBy(event, window)));
  });
  socket.on('close', stop);
  socket.on('error', () => socket.terminate());
  socket.on('pong', () => quiet.delete(socket));
}

const quiet = new WeakSet<WebSocket>();

/** Ends the sockets that did not answer the last ping, and pings the others. */
function drop(sockets: WebSocketServer): void {
  for (const socket of sockets.clients) {
    if (quiet.has(socket)) socket.terminate();
    else {
      quiet.add(socket);
      socket.ping();
    }
  }
}

function knockOf(request: IncomingMessage, upgrade: boolean): Knock {
  const header = (name: string) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
  };
  return {
    method: request.method ?? '',
    target: request.url ?? '',
    host: header('host'),
    origin: header('origin'),
    site: header('sec-fetch-site'),
    purpose: header('sec-purpose'),
    cookie: header('cookie'),
    upgrade,
  };
}

/** Says no, as a reply where a call was made and as a sentence where a page was asked for. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, why: string): void {
  response.setHeader('connection', 'close');
  if (request.method === 'POST') reply(response, status, refusal(why));
  else send(response, status, 'text/plain; charset=utf-8', `${why}\n`);
}

function reply(response: ServerResponse, status: number, body: WireReply): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  if (response.headersSent) return void response.end();
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function turnAway(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function listen(http: HttpServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, '127.0.0.1', () => {
      http.off('error', reject);
      resolve((http.address() as AddressInfo).port);
    });
  });
}
