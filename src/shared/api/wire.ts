import { trouble } from '../lib/trouble.ts';
import { type CallContext, type Client, contract, type Handlers, type MethodName } from './contract.ts';
import { fromWireError, TriglotError, toWireError, type WireError } from './errors.ts';
import type { TriglotEvent } from './events.ts';

/** A request as it crosses a wire. */
export interface WireCall {
  readonly id: string;
  readonly method: string;
  readonly params: unknown;
}

export type WireReply =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly error: WireError };

/** What a carrier has to bring: a call with an answer, a way to cancel it, and a stream of events. */
export interface Wire {
  send(call: WireCall): Promise<WireReply>;
  cancel(id: string): void;
  listen(listener: (event: TriglotEvent) => void): () => void;
}

/** The receiving end of a wire: one function for all methods. Never rejects; errors are replies. */
export interface Server {
  answer(call: WireCall): Promise<WireReply>;
  cancel(id: string): void;
}

/** Serves `handlers`: finds the method, parses its parameters, calls it; progress goes out through `emit`. */
export function serve(handlers: Handlers, emit: (event: TriglotEvent) => void): Server {
  const running = new Map<string, { cancelled: boolean; stops: (() => void)[] }>();
  return {
    async answer({ id, method, params }) {
      const state = { cancelled: false, stops: [] as (() => void)[] };
      running.set(id, state);
      const context: CallContext = {
        report: (phase, done, of) => emit({ type: 'progress', call: id, phase, done, of }),
        cancelled: () => state.cancelled,
        onCancel: (stop) => state.stops.push(stop),
      };
      try {
        if (!isMethod(method)) throw new TriglotError('usage', trouble('no-method', { method }));
        const parsed = contract[method].parse(params);
        const handler = handlers[method] as (params: unknown, context: CallContext) => Promise<unknown>;
        return { ok: true, result: await handler(parsed, context) };
      } catch (thrown) {
        return { ok: false, error: toWireError(thrown) };
      } finally {
        running.delete(id);
      }
    },
    cancel(id) {
      const state = running.get(id);
      if (state === undefined || state.cancelled) return;
      state.cancelled = true;
      for (const stop of state.stops) stop();
    },
  };
}

/** The typed client over `wire`; `window` keeps it and its calls apart from other clients of one server. */
export function connect(wire: Wire, window: string): Client {
  let count = 0;
  return {
    window,
    async call(name, params, options) {
      count += 1;
      const id = `${window}-${count}`;
      const stop = options?.onProgress && wire.listen(progressOf(id, options.onProgress));
      options?.onCancel?.(() => wire.cancel(id));
      try {
        const reply = await wire.send({ id, method: name, params });
        if (reply.ok) return reply.result as never;
        throw fromWireError(reply.error);
      } finally {
        stop?.();
      }
    },
    subscribe: (listener) => wire.listen(listener),
  };
}

function progressOf(id: string, report: (phase: string, done: number, of: number) => void) {
  return (event: TriglotEvent) => {
    if (event.type === 'progress' && event.call === id) report(event.phase, event.done, event.of);
  };
}

function isMethod(name: string): name is MethodName {
  return Object.hasOwn(contract, name);
}
