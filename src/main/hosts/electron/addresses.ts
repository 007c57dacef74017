/** The one place the window may show: the built renderer, under a scheme of its own. */
export const scheme = 'app';
export const homePage = `${scheme}://bundle/index.html`;

/** True for addresses under `app://bundle/`, and for nothing that only looks like it. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${scheme}:` && url.host === 'bundle' && url.username === '';
}
