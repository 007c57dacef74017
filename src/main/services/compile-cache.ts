/**
 * Keeps what Node makes of TypeScript sources for the next start, in `.cache/compiled` of the checkout that the module at
 * `moduleUrl` belongs to: stripping types takes longer than most commands. Holds for what this thread loads afterwards
 * and, by the environment, for the threads it starts. A packaged program is in no checkout; there it does nothing.
 */
export function keepCompiled(moduleUrl: string): void {
  const at = moduleUrl.lastIndexOf('/src/main/');
  if (at < 0 || !moduleUrl.endsWith('.ts')) return;
  const { fileURLToPath } = process.getBuiltinModule('node:url');
  const folder = fileURLToPath(`${moduleUrl.slice(0, at)}/.cache/compiled`);
  process.env.NODE_COMPILE_CACHE ??= folder;
  process.getBuiltinModule('node:module').enableCompileCache(folder);
}
