import { type EngineThread, startEngine } from './engine-thread.ts';

/** Hands out engine threads, one of which may be ready beforehand: loading the engine takes longer than small work does. */
export interface SpareEngine {
  /** Has a thread ready soon. */
  prepare(): void;
  /** The thread that is ready, or a new one. */
  take(): EngineThread;
  /** Ends the thread that nobody took. */
  stop(): Promise<void>;
}

/** @param entry the worker's entry */
export function createSpareEngine(entry: URL): SpareEngine {
  let spare: EngineThread | null = null;
  const drop = () => {
    spare = null;
  };
  return {
    prepare() {
      if (spare !== null) return;
      spare = startEngine(entry);
      spare.listen((report) => report === null && drop());
    },
    take() {
      const taken = spare ?? startEngine(entry);
      drop();
      return taken;
    },
    async stop() {
      const unused = spare;
      drop();
      await unused?.stop();
    },
  };
}
