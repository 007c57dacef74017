import { parentPort } from 'node:worker_threads';
import { toWireError } from '../../shared/api/errors.ts';
import type { Order, Report } from '../services/engine/messages.ts';
import { createEngine } from './engine.ts';

/** The thread's only door: orders in, reports out. */
const port = parentPort;
if (port === null) throw new Error('This module runs in a worker thread.');

const tell = (report: Report) => port.postMessage(report);
const engine = createEngine(tell);

port.on('message', (order: Order) => {
  try {
    engine.take(order);
  } catch (thrown) {
    tell({ type: 'failed', error: toWireError(thrown) });
  }
});
