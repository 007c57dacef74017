/** What a browser answers or tells, by session. */
export type CdpListener = (params: Record<string, unknown>) => void;

interface Incoming {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** One target's conversation with the browser, or the browser's own (session ''). */
export interface CdpSession {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  on(method: string, listener: CdpListener): void;
}

/** The Chrome DevTools Protocol over one WebSocket, with flat sessions. */
export class Cdp implements CdpSession {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<
    number,
    { resolve(result: Record<string, unknown>): void; reject(reason: Error): void }
  >();
  readonly #listeners = new Map<string, CdpListener[]>();
  #count = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data)) as Incoming));
    socket.addEventListener('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser has gone.'));
      this.#waiting.clear();
    });
  }

  static connect(endpoint: string): Promise<Cdp> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(endpoint);
      socket.addEventListener('open', () => resolve(new Cdp(socket)));
      socket.addEventListener('error', () => reject(new Error(`No browser answers at ${endpoint}.`)));
    });
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Record<string, unknown>> {
    this.#count += 1;
    const id = this.#count;
    this.#socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    return new Promise((resolve, reject) => {
      const fail = (reason: Error) => reject(new Error(`${method}: ${reason.message}`));
      this.#waiting.set(id, { resolve, reject: fail });
    });
  }

  on(method: string, listener: CdpListener, sessionId = ''): void {
    const key = `${sessionId} ${method}`;
    this.#listeners.set(key, [...(this.#listeners.get(key) ?? []), listener]);
  }

  /** The conversation with the target that was attached as `sessionId`. */
  session(sessionId: string): CdpSession {
    return {
      send: (method, params) => this.send(method, params, sessionId),
      on: (method, listener) => this.on(method, listener, sessionId),
    };
  }

  #take({ id, sessionId, method, params, result, error }: Incoming): void {
    if (id !== undefined) {
      const call = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) call?.resolve(result ?? {});
      else call?.reject(new Error(error.message));
      return;
    }
    for (const listener of this.#listeners.get(`${sessionId ?? ''} ${method}`) ?? []) listener(params ?? {});
  }
}
