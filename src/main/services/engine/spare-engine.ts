import type { OwnRules } from '../../../shared/language/own-rules.ts';
import { type EngineThread, startEngine } from './engine-thread.ts';

/** Hands out engine threads, one of which may be ready beforehand: loading the engine takes longer than small work does. */
export interface SpareEngine {
  /** Has a thread ready soon. */
  prepare(): void;
  /** The thread that is ready, or a new one. */
  take(): EngineThread;
  /** Keeps a thread that has done small work for the next one who needs one. */
  giveBack(thread: EngineThread): void;
  /** Ends the thread that nobody took. */
  stop(): Promise<void>;
}

/**
 * @param entry the worker's entry
 * @param rules gives what the user adds to the rules of languages, asked for with every thread that is taken
 */
export function createSpareEngine(
  entry: URL,
  rules: () => Readonly<Record<string, OwnRules>> = () => ({}),
): SpareEngine {
  let spare: EngineThread | null = null;
  const drop = () => {
    spare = null;
  };
  const keep = (thread: EngineThread) => {
    spare = thread;
    thread.listen((report) => report === null && drop());
  };
  return {
    prepare() {
      if (spare !== null) return;
      keep(startEngine(entry));
    },
    take() {
      const taken = spare ?? startEngine(entry);
      drop();
      taken.send({ type: 'own-rules', rules: rules() });
      return taken;
    },
    giveBack(thread) {
      if (spare === null) keep(thread);
      else void thread.stop();
    },
    async stop() {
      const unused = spare;
      drop();
      await unused?.stop();
    },
  };
}
