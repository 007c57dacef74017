import type { Server, Wire } from '../../shared/api/wire.ts';
import type { Hub } from './hub.ts';

/** The wire inside one process: what crosses it is cloned both ways, so that nobody shares an object by accident. */
export function localWire(server: Server, hub: Hub): Wire {
  return {
    send: async (call) => structuredClone(await server.answer(structuredClone(call))),
    cancel: (id) => server.cancel(id),
    listen: (listener) => hub.listen((event) => listener(structuredClone(event))),
  };
}
