#!/usr/bin/env node
import { standingFolder } from '../standing.ts';

const least = 24;

/** The command `triglot`. What needs a recent Node is loaded only when this one is recent. */
if (Number.parseInt(process.versions.node, 10) < least) {
  process.stderr.write(
    `triglot: Node ${process.versions.node} is too old; ${least} or newer is needed. Use "npm run triglot" or update Node.\n`,
  );
  process.exitCode = 2;
} else {
  process.chdir(standingFolder());
  const { runCli } = await import('./run.ts');
  process.exitCode = await runCli(process.argv.slice(2));
}
