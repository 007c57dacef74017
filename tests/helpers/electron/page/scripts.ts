import { readFileSync } from 'node:fs';
import { createBridge } from './bridge.ts';
import { createCodec } from './codec.ts';
import { createRendererModules } from './renderer-modules.ts';

/** The names that tie one window's two worlds and its main process together. */
export interface WorldNames {
  /** Name of the isolated world the preload runs in. */
  readonly world: string;
  /** Name of the events both worlds meet by. */
  readonly channel: string;
  /** Name of the function by which the preload's world reaches the main process. */
  readonly binding: string;
}

/** Name of the function in the preload's world that takes what the main process sends. */
export const receiver = '__receiveFromMain';

/** Script for the page's own world: takes what the preload exposes, before any script of the page runs. */
export function pageScript({ channel }: WorldNames): string {
  return onlyInTopFrame(`
    const bridge = ${createBridge}(${JSON.stringify(channel)}, 'page', ${createCodec});
    const freeze = (value) => {
      if (value !== null && typeof value === 'object' && !(value instanceof Promise)) {
        Object.values(value).forEach(freeze);
        Object.freeze(value);
      }
      return value;
    };
    bridge.onExpose((key, api) => {
      if (Object.hasOwn(window, key)) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(window, key, { value: freeze(api), enumerable: true });
    });
  `);
}

/** Script for the preload's world: the built preload, given what a sandboxed preload gets. */
export function preloadScript(preload: string, { channel, binding }: WorldNames): string {
  if (!preload.endsWith('.cjs')) {
    throw new Error(
      `Unable to load preload script: ${preload}: a sandboxed preload has to be CommonJS (.cjs).`,
    );
  }
  return onlyInTopFrame(`
    const codec = ${createCodec};
    const bridge = ${createBridge}(${JSON.stringify(channel)}, 'preload', codec);
    const modules = ${createRendererModules}({ send: globalThis[${JSON.stringify(binding)}] }, bridge, codec);
    globalThis[${JSON.stringify(receiver)}] = modules.receive;
    (function (require, module, exports) {
      ${readFileSync(preload, 'utf8')}
    })(modules.require, { exports: {} }, {});
  `);
}

function onlyInTopFrame(code: string): string {
  return `(() => { if (window !== window.top) return; ${code} })();`;
}
