import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { TriglotEvent } from '../../../shared/api/events.ts';
import type { WireCall, WireReply } from '../../../shared/api/wire.ts';
import { channels } from '../../wire/channels.ts';

/** The page's only way out: calls of the contract, their cancellation, events, and the path of a dropped file. */
const bridge = {
  call: (call: WireCall): Promise<WireReply> => ipcRenderer.invoke(channels.call, call),
  cancel: (id: string): void => ipcRenderer.send(channels.cancel, id),
  listen: (listener: (event: TriglotEvent) => void): (() => void) => {
    const forward = (_: unknown, event: TriglotEvent) => listener(event);
    ipcRenderer.on(channels.event, forward);
    return () => void ipcRenderer.off(channels.event, forward);
  },
  pathForFile: (file: File): string => webUtils.getPathForFile(file),
};

export type Bridge = typeof bridge;

contextBridge.exposeInMainWorld('triglot', bridge);
