/**
 * Chromium knows no schemes of ours, so `app://bundle/x` is loaded as `http://bundle.app.localhost/x`, a secure origin
 * of its own. The program only ever sees the first form.
 */
const suffix = '.localhost';

/** The address Chromium is sent to for `address`. */
export function toChromium(address: string): string {
  const url = URL.parse(address);
  if (url === null || ['http:', 'https:', 'about:', 'data:', 'blob:'].includes(url.protocol)) return address;
  return `http://${hostFor(url.protocol.slice(0, -1), url.host)}${url.pathname}${url.search}${url.hash}`;
}

/** The address the program knows for what Chromium calls `address`. */
export function toProgram(address: string): string {
  const url = URL.parse(address);
  const [, host, scheme] = /^(.+)\.([a-z]+)\.localhost$/.exec(url?.host ?? '') ?? [];
  if (url === null || host === undefined || scheme === undefined) return address;
  return `${scheme}://${host}${url.pathname}${url.search}${url.hash}`;
}

/** The name under which `host` of `scheme` is reached in Chromium. */
export function hostFor(scheme: string, host: string): string {
  return `${host}.${scheme}${suffix}`;
}

/** The origin of the program's own pages, as it knows it. */
export const homeOrigin = 'app://bundle';
