import { Worker } from 'node:worker_threads';
import type { CallContext } from '../../../shared/api/contract.ts';
import { fromWireError, TriglotError, toWireError, type WireError } from '../../../shared/api/errors.ts';
import { trouble } from '../../../shared/lib/trouble.ts';
import { Cancelled } from '../../../shared/lib/watch.ts';
import type { BuildOrder, Examined, Order, Outcome, RawSource, Report } from './messages.ts';

/** A worker thread with the engine in it, which remembers the alignment it last built or was given. */
export interface EngineThread {
  /** Sends `order`; whatever comes of it is told to the listener. */
  send(order: Order): void;
  /** Tells every report, and once `null` when the thread has ended, to `listener` alone. */
  listen(listener: (report: Report | null) => void): void;
  /** Ends the thread at once, in the middle of whatever it does. */
  stop(): Promise<void>;
}

/** Starts a thread from `entry` (`workers/worker`). It does not keep the process alive unless it is waited for. */
export function startEngine(entry: URL): EngineThread {
  const worker = new Worker(entry, { name: 'triglot-engine' });
  let tell: (report: Report | null) => void = () => {};
  worker.on('message', (report: Report) => tell(report));
  worker.on('error', (thrown) => {
    tell({ type: 'failed', error: explain(thrown) });
  });
  worker.on('exit', () => tell(null));
  return {
    send: (order) => worker.postMessage(order),
    listen(listener) {
      tell = listener;
    },
    async stop() {
      tell = () => {};
      await worker.terminate();
    },
  };
}

/**
 * Has `thread` read, align and check `order`, telling `context` of its progress. Rejects with `Cancelled` and ends the
 * thread when the caller cancels; ends it on every other failure too. Gives null for what was not asked back.
 */
export function build(thread: EngineThread, order: BuildOrder, context: CallContext): Promise<Outcome> {
  return ask(thread, { type: 'build', order }, 'built', context);
}

/** Has `thread` look what a file holds; the same manners as `build`. */
export function examineIn(
  thread: EngineThread,
  source: Omit<RawSource, 'language'>,
  context: CallContext,
): Promise<Examined> {
  return ask(thread, { type: 'examine', source }, 'examined', context);
}

/** Gives `thread` an order and waits for its `wanted` report; the same manners as `build`. */
export async function ask<Type extends Report['type']>(
  thread: EngineThread,
  order: Order,
  wanted: Type,
  context: CallContext,
): Promise<Extract<Report, { type: Type }>> {
  try {
    return await new Promise((resolve, reject) => {
      const cancel = () => reject(new Cancelled());
      context.onCancel(cancel);
      if (context.cancelled()) cancel();
      thread.listen((report) => {
        if (report === null) reject(new TriglotError('internal', trouble('engine-stopped')));
        else if (report.type === 'progress') context.report(report.phase, report.done, report.of);
        else if (report.type === 'failed') reject(fromWireError(report.error));
        else if (report.type === wanted) resolve(report as Extract<Report, { type: Type }>);
      });
      thread.send(order);
    });
  } catch (thrown) {
    await thread.stop();
    throw thrown;
  }
}

function explain(thrown: unknown): WireError {
  const isFull = thrown instanceof Error && 'code' in thrown && thrown.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return toWireError(isFull ? new TriglotError('internal', trouble('engine-memory')) : thrown);
}
