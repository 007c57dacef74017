#!/usr/bin/env node
import { keepCompiled } from '../../services/compile-cache.ts';
import { loadCompiled } from '../../services/compiled.ts';
import { standingFolder } from '../standing.ts';
import { builtCommand } from './built.ts';

const least = 24;

/** The command `triglot`. What needs a recent Node is loaded only when this one is recent. */
if (Number.parseInt(process.versions.node, 10) < least) {
  const what = `Node ${process.versions.node} is too old; ${least} or newer is needed`;
  process.stderr.write(`triglot: ${what}. Use "npm run triglot", or update Node.\n`);
  process.exitCode = 2;
} else {
  keepCompiled(import.meta.url);
  const built = builtCommand(import.meta.url);
  if (built !== null) await import(built);
  else {
    process.chdir(standingFolder());
    const compiled = loadCompiled<typeof import('./run.ts')>(new URL('compiled/cli/', import.meta.url));
    const { runCli } = compiled?.exports ?? (await import('./run.ts'));
    process.exitCode = await runCli(process.argv.slice(2));
  }
}
