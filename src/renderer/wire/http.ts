import type { TriglotEvent } from '../../shared/api/events.ts';
import type { Wire, WireReply } from '../../shared/api/wire.ts';
import { t } from '../words/t.ts';

/** How long is waited before the events are asked for again, at first and at most; milliseconds. */
const firstPause = 250;
const longestPause = 5000;

/**
 * The wire over the local web host: one POST per call, one WebSocket for events, opened again when it falls. The cookie
 * that came with the page speaks for it. `again` is called each time it was opened again.
 * @param window see `Client.window`
 */
export function httpWire(origin: string, window: string, again: () => void): Wire {
  const listeners = new Set<(event: TriglotEvent) => void>();
  const headers = { 'content-type': 'application/json' };
  listenForEver(
    `${origin.replace(/^http/, 'ws')}/api/events?window=${window}`,
    (event) => {
      for (const listener of listeners) listener(event);
    },
    again,
  );
  return {
    async send(call) {
      try {
        const response = await fetch(`${origin}/api/call`, {
          method: 'POST',
          headers,
          body: JSON.stringify(call),
        });
        const reply: unknown = await response.json();
        return isReply(reply) ? reply : lost(t('wire.refused', response.status));
      } catch {
        return lost(t('wire.gone'));
      }
    },
    cancel(id) {
      void fetch(`${origin}/api/cancel`, { method: 'POST', headers, body: JSON.stringify({ id }) }).catch(
        () => {},
      );
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function lost(message: string): WireReply {
  return { ok: false, error: { code: 'unavailable', message } };
}

function isReply(reply: unknown): reply is WireReply {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && typeof reply.ok === 'boolean';
}

function listenForEver(url: string, tell: (event: TriglotEvent) => void, again: () => void): void {
  let next = firstPause;
  let opened = false;
  const open = () => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => {
      next = firstPause;
      if (opened) again();
      opened = true;
    });
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') tell(JSON.parse(data) as TriglotEvent);
    });
    socket.addEventListener('close', () => {
      setTimeout(open, next);
      next = Math.min(next * 2, longestPause);
    });
  };
  open();
}
