import { createHash, timingSafeEqual } from 'node:crypto';

/** What is known of a request before anything is done for it. */
export interface Knock {
  readonly method: string;
  /** The request target as it came: path and query. */
  readonly target: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** The browser's own word on why it asks (`Sec-Fetch-Site`, `Sec-Purpose`), where it gives one. */
  readonly site: string | undefined;
  readonly purpose: string | undefined;
  readonly cookie: string | undefined;
  /** True for a WebSocket handshake. */
  readonly upgrade: boolean;
}

/** What the guard holds against it. */
export interface Door {
  readonly port: number;
  /** Lets one browser in, once. */
  readonly token: string;
  readonly tokenUsed: boolean;
  /** What that browser shows from then on. */
  readonly session: string;
  /** The origin of a proxy of the user's own that passes requests on ("https://triglot.example.org"); null without one. */
  readonly behind: string | null;
}

export type Verdict =
  /** Come in; `welcome` is true when this was the token, which is used up now and traded for the cookie. */
  | { readonly pass: true; readonly welcome: boolean }
  | { readonly pass: false; readonly status: 401 | 403 | 405 | 503; readonly why: string };

/**
 * Decides on a request to the local web host. Its Host must be this machine by address or name, or the proxy before it, which
 * stops DNS rebinding;
 * its Origin must be absent or this host, which stops other sites' pages; and it must show the session cookie, or, once,
 * the token in the address of the first page. Pure: the same knock at the same door gets the same answer.
 */
export function decide(knock: Knock, door: Door): Verdict {
  if (!origins(door).has(knock.host ?? '')) return no(403, 'Triglot answers on this machine only.');
  if (!isOwnOrigin(knock, door)) return no(403, 'Other pages may not use Triglot.');
  if (!['GET', 'HEAD', 'POST'].includes(knock.method)) return no(405, 'Triglot does not do that.');
  if (knock.method === 'POST' && knock.site !== undefined && knock.site !== 'same-origin')
    return no(403, 'Other pages may not use Triglot.');
  if (same(cookieIn(knock.cookie, cookieName(door.port)), door.session))
    return { pass: true, welcome: false };
  return decideWithoutCookie(knock, door);
}

/** The cookie carries the port, since cookies of one machine are shared by all ports. */
export function cookieName(port: number): string {
  return `triglot-${port}`;
}

/** The value of the `Set-Cookie` header that a welcome gets. */
export function sessionCookie(door: Door): string {
  const safe = door.behind?.startsWith('https:') === true ? '; Secure' : '';
  return `${cookieName(door.port)}=${door.session}; Path=/; HttpOnly; SameSite=Strict${safe}`;
}

function decideWithoutCookie(knock: Knock, door: Door): Verdict {
  const used =
    'This address was used already, or is not whole. Start Triglot again and open the address it prints.';
  const token = tokenIn(knock.target);
  if (token === null || knock.upgrade || knock.method !== 'GET') return no(401, used);
  if (!same(token, door.token) || door.tokenUsed) return no(401, used);
  if (knock.purpose?.includes('prefetch')) return no(503, 'Not before somebody really looks.');
  return { pass: true, welcome: true };
}

/** The names the host answers to, each with the origin that a page under it has. */
function origins({ port, behind }: Door): ReadonlyMap<string, string> {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`].map((name) => [name, `http://${name}`] as const);
  return new Map(behind === null ? names : [...names, [new URL(behind).host, behind]]);
}

/** A page's origin must be the very host it asks, not merely another name of this machine. */
function isOwnOrigin({ origin, host, upgrade }: Knock, door: Door): boolean {
  if (origin === undefined) return !upgrade;
  return origins(door).get(host ?? '') === origin;
}

/** The token in the address of the front page; null for every other address. */
function tokenIn(target: string): string | null {
  const [path, query] = target.split('?', 2);
  return path === '/' && query !== undefined ? new URLSearchParams(query).get('token') : null;
}

function cookieIn(header: string | undefined, name: string): string | null {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

/** Compares in a time that tells nothing about where the two differ. */
function same(given: string | null, wanted: string): boolean {
  return given !== null && timingSafeEqual(digest(given), digest(wanted));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function no(status: 401 | 403 | 405 | 503, why: string): Verdict {
  return { pass: false, status, why };
}
