import { randomBytes } from 'node:crypto';
import { TriglotError } from '../../../shared/api/errors.ts';
import { serve } from '../../../shared/api/wire.ts';
import { codeOf } from '../../services/files/failures.ts';
import { createServices } from '../../services/index.ts';
import type { Places } from '../../services/places.ts';
import { listenHttp } from '../../wire/http.ts';
import { createHub } from '../../wire/hub.ts';

export interface WebOptions {
  readonly places: Places;
  /** 0 or absent for any free one. */
  readonly port?: number;
  /** The origin of a proxy that passes requests on to this host; null or absent without one. */
  readonly behind?: string | null;
}

/** A web host at work. */
export interface WebHost {
  /** The address that lets one browser in, once. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, then folds away and closes every project. */
  close(): Promise<void>;
}

/** Starts the workbench on 127.0.0.1. A `usage` error says when the port cannot be had. */
export async function startWeb({ places, port = 0, behind = null }: WebOptions): Promise<WebHost> {
  const hub = createHub();
  const services = createServices(places, hub.emit);
  const server = serve(services.handlers, hub.emit);
  const token = secret();
  try {
    const parts = { server, hub, renderer: places.renderer, token, session: secret(), behind };
    const listening = await listenHttp(parts, port);
    let closed: Promise<void> | null = null;
    return {
      url: `${behind ?? `http://127.0.0.1:${listening.port}`}/?token=${token}`,
      port: listening.port,
      close() {
        closed ??= listening.close().then(() => services.close());
        return closed;
      },
    };
  } catch (thrown) {
    await services.close();
    throw portFailure(port, thrown);
  }
}

/** The one line that tells people and scripts where the workbench is. */
export function readyLine(url: string): string {
  return `Triglot is ready at ${url}`;
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function portFailure(port: number, thrown: unknown): unknown {
  const code = codeOf(thrown);
  if (code === 'EADDRINUSE')
    return new TriglotError(
      'usage',
      `Port ${port} is taken by another program. Give another one with --port, or none.`,
    );
  if (code === 'EACCES')
    return new TriglotError(
      'usage',
      `Port ${port} may not be used. Give one above 1023 with --port, or none.`,
    );
  return thrown;
}
