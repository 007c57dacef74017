import type { Server } from '../../shared/api/wire.ts';
import { channels } from './channels.ts';
import { notACall, readCall, refusal } from './incoming.ts';

/** What is needed of Electron's `ipcMain`. */
export interface IpcMainLike<Event> {
  handle(channel: string, listener: (event: Event, message: unknown) => unknown): void;
  on(channel: string, listener: (event: Event, message: unknown) => void): unknown;
}

/**
 * Answers calls that come over `ipc` through `server`. `trusted` decides by the event's sender (frame and origin)
 * whether it is one of our own windows; anybody else is refused, and never reaches a handler.
 */
export function registerIpc<Event>(
  ipc: IpcMainLike<Event>,
  server: Server,
  trusted: (event: Event) => boolean,
): void {
  ipc.handle(channels.call, (event, message) => {
    if (!trusted(event)) return refusal('This page may not use Triglot.');
    const call = readCall(message);
    return call === null ? notACall : server.answer(call);
  });
  ipc.on(channels.cancel, (event, id) => {
    if (trusted(event) && typeof id === 'string') server.cancel(id);
  });
}
