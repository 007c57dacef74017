import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtMain } from '../electron/launch.ts';
import { Child } from './child.ts';
import { environmentFor, root } from './environment.ts';

export interface StartOptions {
  readonly home: string;
  readonly words?: readonly string[];
  /** Folder in which the desktop runtime is looked for; none is there when absent. */
  readonly runtime?: string;
  /** Folders in which browsers are looked for; there is none when absent. */
  readonly browsers?: string;
  /** Folder in which the person stands. */
  readonly folder?: string;
}

/** What `npm start` runs, without npm and without anything of this machine: no runtime, no browser, no display. */
export function startProgram({ home, words = [], runtime, browsers, folder = root }: StartOptions): Child {
  const tools = [dirname(process.execPath), '/usr/bin', '/bin'];
  const env: NodeJS.ProcessEnv = {
    ...environmentFor(home),
    ELECTRON_OVERRIDE_DIST_PATH: runtime ?? join(home, 'no-runtime'),
    PATH: [browsers ?? join(home, 'no-browsers'), ...(browsers === undefined ? [] : tools)].join(':'),
  };
  for (const name of ['DISPLAY', 'WAYLAND_DISPLAY']) delete env[name];
  const main = `${root}src/main/hosts/start/main.ts`;
  return new Child(process.execPath, ['--no-warnings', main, ...words], { cwd: folder, env });
}

/** What the program told the person waiting, but for a build that somebody's change has made necessary. */
export function toldBy({ stderr }: Child): string {
  return stderr.replace(/^Building Triglot …\n/, '');
}

/** A shell script named `name` in a folder of its own below `home`; gives the folder. */
export function scriptIn(home: string, name: string, body: string): string {
  const folder = join(home, `${name}-folder`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folder, name), 0o755);
  return folder;
}

/** A folder with a desktop runtime in it: Node with the stand-in for `electron`. */
export function standInRuntime(home: string): string {
  const register = new URL('../electron/register.ts', import.meta.url).href;
  const node = `exec '${process.execPath}' --no-warnings --import '${register}' '${builtMain}' "$@"`;
  return scriptIn(home, 'electron', `PATH=/usr/bin:/bin:$PATH; shift; ${node}`);
}
