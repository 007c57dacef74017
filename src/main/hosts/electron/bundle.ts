import { guardedHeaders } from '../../wire/headers.ts';
import { pageFile } from '../../wire/page-files.ts';
import { isOwnAddress } from './addresses.ts';

/**
 * What `app://bundle/…` answers to `request`: a file of the built renderer in `folder` with the page's policy; 404 for
 * what is not there or leads out of it, 405 for anything but reading.
 */
export async function answerFrom(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
  const own = isOwnAddress(request.url);
  const file = own ? await pageFile(folder, new URL(request.url).pathname) : null;
  if (file === null) return new Response(null, { status: 404 });
  const body = request.method === 'HEAD' ? null : new Uint8Array(file.content);
  return new Response(body, { headers: { ...guardedHeaders(null), ...file.headers } });
}
