import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

/** A program of CommonJS files, loaded with what was kept beside them of an earlier compilation. */
export interface Compiled<Exports> {
  readonly exports: Exports;
  /**
   * Keeps what V8 has compiled of the files so far, the functions that ran among it: whoever loads them next need not
   * compile those again. Throws when it cannot be written.
   */
  keep(): void;
}

/** The file of a program that is loaded first. */
const entry = 'entry.cjs';

/**
 * Loads the program in `folder`, which begins at `entry.cjs`; null when there is none. Its parts may require each other by
 * relative paths, and anything else as usual. Node's own cache of compiled code holds only what is compiled at loading,
 * not the functions that run later. What another V8 has kept is passed over.
 */
export function loadCompiled<Exports>(folder: URL): Compiled<Exports> | null {
  const first = join(fileURLToPath(folder), entry);
  if (!existsSync(first)) return null;
  const scripts = new Map<string, Script>();
  const loaded = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known !== undefined) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    const usual = createRequire(path);
    const required = (name: string) =>
      name.startsWith('.') && name.endsWith('.cjs') ? load(join(dirname(path), name)) : usual(name);
    const script = compile(path);
    scripts.set(path, script);
    const run: unknown = script.runInThisContext();
    if (typeof run === 'function') run(module.exports, required, module, path, dirname(path));
    return module.exports;
  };
  return {
    exports: load(first) as Exports,
    keep() {
      for (const [path, script] of scripts) writeFileSync(keptBeside(path), script.createCachedData());
    },
  };
}

function compile(path: string): Script {
  const kept = keptBeside(path);
  return new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`,
    {
      filename: path,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      ...(existsSync(kept) && { cachedData: readFileSync(kept) }),
    },
  );
}

function keptBeside(path: string): string {
  return `${path}.kept`;
}
