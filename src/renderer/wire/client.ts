import type { Client } from '../../shared/api/contract.ts';
import { connect } from '../../shared/api/wire.ts';
import { httpWire } from './http.ts';
import { ipcWire } from './ipc.ts';
import './bridge.ts';

/**
 * The client of this window: over the desktop's bridge when there is one, else over the local web host. `again` is called
 * when events could be missed for a while and come again.
 */
export function createClient(window: Window, again: () => void): Client {
  const name = crypto.randomUUID();
  if (window.triglot !== undefined) return connect(ipcWire(window.triglot), name);
  hideToken(window);
  return connect(httpWire(window.location.origin, name, again), name);
}

/** The path of a dropped or chosen file where the host knows paths, null in a browser. */
export function pathOf(file: File): string | null {
  return window.triglot?.pathForFile(file) ?? null;
}

/** The one-time token in the address has done its work when the page is here: it need not be seen or copied. */
function hideToken(window: Window): void {
  const url = new URL(window.location.href);
  if (!url.searchParams.has('token')) return;
  url.searchParams.delete('token');
  window.history.replaceState(null, '', url);
}
