import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The environment of a program under test: its own home, and nothing that npm set for the tests themselves. */
export function environmentFor(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$|NODE_OPTIONS$|ELECTRON_)/.test(name),
  );
  return { ...Object.fromEntries(kept), TRIGLOT_HOME: home };
}
