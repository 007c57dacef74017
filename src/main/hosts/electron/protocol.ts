import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { protocol } from 'electron';
import { scheme } from './security.ts';

/** What the page may load and run: its own files only. Monaco needs inline styles; nothing needs inline scripts. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Declares the scheme as one with an origin, secure and fetchable. To be called before the program is ready. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Serves the built renderer in `folder` under `app://bundle/`. */
export function serveBundle(folder: string): void {
  protocol.handle(scheme, (request) => answerFrom(folder, request));
}

/** The file that `request` asks for, with its type and the page's policy; 404 for what is not in `folder`, 405 for writing. */
export async function answerFrom(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
  const path = fileInside(folder, request.url);
  if (path === null) return new Response(null, { status: 404 });
  try {
    const content = await readFile(path);
    const headers = {
      'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': contentPolicy,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    };
    return new Response(new Uint8Array(content), { headers });
  } catch {
    return new Response(null, { status: 404 });
  }
}

/** The path an address means inside `folder`, or null when it is malformed, not ours, or leads out. */
export function fileInside(folder: string, address: string): string | null {
  const url = URL.parse(address);
  if (url === null || url.host !== 'bundle') return null;
  const name = decoded(url.pathname);
  if (name === null || name.includes('\0') || name.includes('\\')) return null;
  const root = resolve(folder);
  const path = join(root, name === '/' ? 'index.html' : name);
  return path.startsWith(root + sep) ? path : null;
}

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}
