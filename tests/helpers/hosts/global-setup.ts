import { build } from '../../../src/main/hosts/start/build.ts';
import { needsBuild } from '../../../src/main/hosts/start/needs-build.ts';
import { findBrowser, howToGetOne } from '../browser.ts';
import { desktopRuntime } from './desktop-program.ts';
import { root } from './environment.ts';

/** Before all end-to-end tests: a browser has to be there, the program has to be built; says what is going to run. */
export default async function setUp(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) < 24) {
    throw new Error(`This is Node ${process.versions.node}; "npm run test:e2e" takes the project's own.`);
  }
  const browser = findBrowser();
  if (browser === null) throw new Error(howToGetOne);
  if (needsBuild(root)) {
    const failure = await build(root);
    if (failure !== null) throw new Error(`Triglot could not be built:\n${failure}`);
  }
  console.log(`web: ${browser} · desktop: ${desktopRuntime}`);
}
