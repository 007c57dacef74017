import type { Client } from '../../shared/api/contract.ts';
import { connect } from '../../shared/api/wire.ts';
import { httpWire } from './http.ts';
import { ipcWire } from './ipc.ts';
import './bridge.ts';

const kept = 'triglot.token';

/** The client of this window: over the desktop's bridge when there is one, else over the local web host. */
export function createClient(window: Window): Client {
  const prefix = crypto.randomUUID();
  if (window.triglot !== undefined) return connect(ipcWire(window.triglot), prefix);
  return connect(httpWire(window.location.origin, takeToken(window)), prefix);
}

/** The path of a dropped or chosen file where the host knows paths, null in a browser. */
export function pathOf(file: File): string | null {
  return window.triglot?.pathForFile(file) ?? null;
}

/** The one-time token comes with the address; it is kept for reloads of this tab and taken off the address bar. */
function takeToken(window: Window): string {
  const url = new URL(window.location.href);
  const given = url.searchParams.get('token');
  if (given === null) return window.sessionStorage.getItem(kept) ?? '';
  window.sessionStorage.setItem(kept, given);
  url.searchParams.delete('token');
  window.history.replaceState(null, '', url);
  return given;
}
