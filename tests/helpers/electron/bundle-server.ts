import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toProgram } from './addresses.ts';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;

/** A loopback server that answers with the program's own protocol handlers. */
export class BundleServer {
  readonly handlers = new Map<string, ProtocolHandler>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  /** Starts to listen; gives the port. */
  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => resolve((this.#server.address() as AddressInfo).port));
      this.#server.unref();
    });
  }

  async #answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const address = toProgram(`http://${incoming.headers.host}${incoming.url}`);
    const handler = this.handlers.get(new URL(address).protocol.slice(0, -1));
    if (handler === undefined) return void outgoing.writeHead(502).end();
    try {
      const response = await handler(new Request(address, { method: incoming.method ?? 'GET' }));
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(Buffer.from(await response.arrayBuffer()));
    } catch (thrown) {
      outgoing.writeHead(500).end(String(thrown));
    }
  }
}
