import type { createCodec, References } from './codec.ts';

/** What one world of the page can do with the other. */
export interface Bridge {
  /** Puts `api` under `key` in the page's world: values copied, functions callable. */
  expose(key: string, api: unknown): void;
  /** Called when the other world exposes something. */
  onExpose(take: (key: string, api: unknown) => void): void;
}

/** A file of the page as the preload's world sees it. */
export interface FileReference {
  readonly file: { readonly name: string; readonly size: number };
}

type Callable = (...args: unknown[]) => unknown;
type Message =
  | { kind: 'expose'; key: string; api: unknown }
  | { kind: 'call'; id: number; target: number; args: unknown[] }
  | { kind: 'answer'; id: number; ok: boolean; value: unknown }
  | { kind: 'settle'; promise: number; ok: boolean; value: unknown };

/**
 * Joins the page's world and the preload's by synchronous events on `document`, which both worlds share while they share
 * no object. Runs in both worlds as source text: uses nothing from outside itself but what it is given.
 * @param channel a name no page would use
 */
export function createBridge(channel: string, side: 'page' | 'preload', codecOf: typeof createCodec): Bridge {
  const here = `${channel}:${side}`;
  const there = `${channel}:${side === 'page' ? 'preload' : 'page'}`;
  const lent = new Map<number, Callable>();
  const promises = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  const answers = new Map<number, { ok: boolean; value: unknown }>();
  let count = 0;
  let take: (key: string, api: unknown) => void = () => {};

  const references: References = {
    refer(value) {
      if (value instanceof File) return { tag: 'file', value: { name: value.name, size: value.size } };
      if (typeof value === 'function') {
        count += 1;
        lent.set(count, value as Callable);
        return { tag: 'function', value: count };
      }
      if (!(value instanceof Promise)) return null;
      count += 1;
      const promise = count;
      value.then(
        (result) => tell({ kind: 'settle', promise, ok: true, value: result }),
        (reason) => tell({ kind: 'settle', promise, ok: false, value: reason }),
      );
      return { tag: 'promise', value: promise };
    },
    resolve(tag, value) {
      if (tag === 'file') return { file: value };
      const id = value as number;
      if (tag === 'function') return (...args: unknown[]) => callThere(id, args);
      return new Promise((resolve, reject) => promises.set(id, { resolve, reject }));
    },
  };
  const codec = codecOf(references);

  const tell = (message: Message) =>
    document.dispatchEvent(new CustomEvent(there, { detail: codec.encode(message) }));

  const callThere = (target: number, args: unknown[]): unknown => {
    count += 1;
    const id = count;
    tell({ kind: 'call', id, target, args });
    const answer = answers.get(id);
    answers.delete(id);
    if (answer === undefined) throw new Error('The other world did not answer.');
    if (!answer.ok) throw answer.value;
    return answer.value;
  };

  const callHere = (target: number, args: unknown[]): { ok: boolean; value: unknown } => {
    try {
      return { ok: true, value: lent.get(target)?.(...args) };
    } catch (thrown) {
      return { ok: false, value: thrown };
    }
  };

  document.addEventListener(here, (event) => {
    const message = codec.decode((event as CustomEvent<string>).detail) as Message;
    if (message.kind === 'expose') take(message.key, message.api);
    if (message.kind === 'call') {
      tell({ kind: 'answer', id: message.id, ...callHere(message.target, message.args) });
    }
    if (message.kind === 'answer') answers.set(message.id, message);
    if (message.kind === 'settle') {
      const waiting = promises.get(message.promise);
      promises.delete(message.promise);
      if (message.ok) waiting?.resolve(message.value);
      else waiting?.reject(message.value);
    }
  });

  return {
    expose: (key, api) => tell({ kind: 'expose', key, api }),
    onExpose: (taker) => {
      take = taker;
    },
  };
}
