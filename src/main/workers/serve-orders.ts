import type { MessagePort } from 'node:worker_threads';
import { toWireError } from '../../shared/api/errors.ts';
import type { Order, Report } from '../services/engine/messages.ts';
import { createEngine } from './engine.ts';

/** How the lexicon's terms are cut into words, kept with the compiled engine. */
export { keepCuts, recallCuts } from '../services/knowledge/kept-cuts.ts';

/** Has an engine carry out what comes in at `port`, one order after the other as they came, and report there. */
export function serveOrders(port: MessagePort): void {
  const tell = (report: Report) => port.postMessage(report);
  const engine = createEngine(tell);
  let before = Promise.resolve();
  port.on('message', (order: Order) => {
    before = before
      .then(() => engine.take(order))
      .catch((thrown: unknown) => tell({ type: 'failed', error: toWireError(thrown) }));
  });
}
