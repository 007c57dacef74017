import { parentPort } from 'node:worker_threads';
import { toWireError } from '../../shared/api/errors.ts';
import { keepCompiled } from '../services/compile-cache.ts';
import type { Order, Report } from '../services/engine/messages.ts';

/** The thread's only door: orders in, reports out. Orders that come before the engine is loaded wait at the port. */
const port = parentPort;
if (port === null) throw new Error('This module runs in a worker thread.');
keepCompiled(import.meta.url);

const { createEngine } = await import('./engine.ts');
const tell = (report: Report) => port.postMessage(report);
const engine = createEngine(tell);

/** Orders are carried out one after the other, as they came. */
let before = Promise.resolve();
port.on('message', (order: Order) => {
  before = before
    .then(() => engine.take(order))
    .catch((thrown: unknown) => tell({ type: 'failed', error: toWireError(thrown) }));
});
