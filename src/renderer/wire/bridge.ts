import type { TriglotEvent } from '../../shared/api/events.ts';
import type { WireCall, WireReply } from '../../shared/api/wire.ts';

/** What the desktop's preload puts into the window: the wire, and the path of a dropped file. */
export interface DesktopBridge {
  call(call: WireCall): Promise<WireReply>;
  cancel(id: string): void;
  /** Returns the function that ends the subscription. */
  listen(listener: (event: TriglotEvent) => void): () => void;
  pathForFile(file: File): string;
}

declare global {
  interface Window {
    readonly triglot?: DesktopBridge;
  }
}
