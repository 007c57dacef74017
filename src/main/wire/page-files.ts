import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

/** A file of the built renderer, ready to be sent. */
export interface PageFile {
  readonly content: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

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

/** The file that the address `target` (path and query) means in `folder`, or null when there is none. */
export async function pageFile(folder: string, target: string): Promise<PageFile | null> {
  const path = fileInside(folder, target);
  if (path === null) return null;
  try {
    const content = await readFile(path);
    const type = mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
    // Vite puts a hash of the content into the names under assets: such a file never changes.
    const named = path.startsWith(join(resolve(folder), 'assets') + sep);
    const caching = named ? 'private, max-age=31536000, immutable' : 'no-store';
    return { content, headers: { 'content-type': type, 'cache-control': caching } };
  } catch {
    return null;
  }
}

/** The path `target` means inside `folder`; null when it is malformed, hidden, or leads out of it. */
export function fileInside(folder: string, target: string): string | null {
  const name = decoded(target.split(/[?#]/, 1)[0] ?? '');
  if (name === null || !name.startsWith('/') || /[\0\\:]/.test(name)) return null;
  if (name.split('/').some((part) => part.startsWith('.'))) return null;
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
