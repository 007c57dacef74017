import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded with `node --import` before the built desktop program: whoever asks for `electron`, in either module system,
 * gets the stand-in instead of the package. Worker threads get what they get in Electron: nothing of it.
 */
const standIn = new URL(isMainThread ? './electron.ts' : './refused.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'electron' && !specifier.startsWith('electron/')) return next(specifier, context);
    return { url: standIn, format: 'module-typescript', shortCircuit: true };
  },
});
