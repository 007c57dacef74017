import type { Bridge, FileReference } from './bridge.ts';
import type { createCodec } from './codec.ts';

/** How the preload's world talks with the main process: one function out, one in. */
export interface Pipe {
  send(text: string): void;
}

/** A message between the preload's world and the main process, before encoding. */
export type IpcMessage =
  | { kind: 'invoke'; id: number; channel: string; args: unknown[] }
  | { kind: 'send'; channel: string; args: unknown[] }
  | { kind: 'reply'; id: number; ok: boolean; value: unknown }
  | { kind: 'event'; channel: string; args: unknown[] }
  | { kind: 'files'; files: [string, string][] };

/**
 * The part of `electron` a sandboxed preload gets. Runs in the preload's world as source text.
 * @returns `require` as such a preload has it, and `receive` for what comes from the main process
 */
export function createRendererModules(pipe: Pipe, bridge: Bridge, codecOf: typeof createCodec) {
  type Listener = (event: unknown, ...args: unknown[]) => void;
  const codec = codecOf(null);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  const listeners = new Map<string, Listener[]>();
  const paths = new Map<string, string>();
  let count = 0;

  const post = (message: IpcMessage) => pipe.send(codec.encode(message));
  const off = (channel: string, listener: Listener) => {
    const kept = (listeners.get(channel) ?? []).filter((other) => other !== listener);
    listeners.set(channel, kept);
    return ipcRenderer;
  };
  const ipcRenderer = {
    invoke(channel: string, ...args: unknown[]) {
      count += 1;
      const id = count;
      post({ kind: 'invoke', id, channel, args });
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    send: (channel: string, ...args: unknown[]) => post({ kind: 'send', channel, args }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off,
    removeListener: off,
  };
  const contextBridge = {
    exposeInMainWorld: (key: string, api: unknown) => bridge.expose(key, api),
  };
  const webUtils = {
    getPathForFile(value: FileReference): string {
      if (value?.file === undefined) throw new TypeError('getPathForFile: the argument is not a File.');
      return paths.get(`${value.file.name}|${value.file.size}`) ?? '';
    },
  };

  return {
    require(name: string): unknown {
      if (name === 'electron') return { ipcRenderer, contextBridge, webUtils };
      throw new Error(`module not found: ${name}`);
    },
    receive(text: string): void {
      const message = codec.decode(text) as IpcMessage;
      if (message.kind === 'files') for (const [key, path] of message.files) paths.set(key, path);
      if (message.kind === 'event') {
        for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
      }
      if (message.kind === 'reply') {
        const call = waiting.get(message.id);
        waiting.delete(message.id);
        if (message.ok) call?.resolve(message.value);
        else call?.reject(message.value);
      }
    },
  };
}
