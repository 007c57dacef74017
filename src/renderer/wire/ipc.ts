import type { Wire } from '../../shared/api/wire.ts';
import type { DesktopBridge } from './bridge.ts';

/** The wire over the desktop's bridge; failures of the bridge itself become replies like any other. */
export function ipcWire(bridge: DesktopBridge): Wire {
  return {
    async send(call) {
      try {
        return await bridge.call(call);
      } catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        return { ok: false, error: { code: 'internal', message } };
      }
    },
    cancel: (id) => bridge.cancel(id),
    listen: (listener) => bridge.listen(listener),
  };
}
