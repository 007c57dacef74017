import { parentPort } from 'node:worker_threads';
import { keepCompiled } from '../services/compile-cache.ts';
import { loadCompiled } from '../services/compiled.ts';

/** The thread's only door: orders in, reports out. Orders that come before the engine is loaded wait at the port. */
const port = parentPort;
if (port === null) throw new Error('This module runs in a worker thread.');
keepCompiled(import.meta.url);

const compiled = loadCompiled<typeof import('./serve-orders.ts')>(
  new URL('compiled/engine/', import.meta.url),
);
compiled?.exports.recallCuts(new URL('compiled/engine/cuts.json', import.meta.url));
const { serveOrders } = compiled?.exports ?? (await import('./serve-orders.ts'));
serveOrders(port);
