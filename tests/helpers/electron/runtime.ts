import { hostFor } from './addresses.ts';
import { BundleServer } from './bundle-server.ts';
import { Cdp } from './cdp.ts';
import { type Chromium, startChromium } from './chromium.ts';

/** What stands behind the program's windows: the browser and the server of the program's own schemes. */
export interface Runtime {
  readonly chromium: Chromium;
  readonly cdp: Cdp;
}

export const bundles = new BundleServer();

/** The browser, started once the program's first module asks for `electron`. */
export const runtime: Promise<Runtime> = start();

async function start(): Promise<Runtime> {
  const port = await bundles.listen();
  const chromium = await startChromium({ [hostFor('app', 'bundle')]: port });
  const cdp = await Cdp.connect(chromium.endpoint);
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  return { chromium, cdp };
}
