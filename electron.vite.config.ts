import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { writeBundled } from './src/main/hosts/package/bundled.ts';
import { compile } from './src/main/hosts/start/compile.ts';
import { stampBuild } from './src/main/hosts/start/stamp.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const started = new Date();
/** The renderer is built last: once it is written, the rest is made of what is there, and the build is whole. */
const stamp: Plugin = {
  name: 'stamp',
  async writeBundle() {
    await compile(at('.'));
    stampBuild(at('.'), started);
  },
};

/** Notes whose code and fonts go into the page: what the notice of a package has to name. */
const libraries: Plugin = {
  name: 'libraries',
  generateBundle(_, bundle) {
    const files = Object.values(bundle).flatMap((part) =>
      part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map((name) => resolve(name)),
    );
    writeBundled(at('.'), files);
  },
};

export default defineConfig({
  main: {
    build: {
      outDir: at('out/main'),
      minify: false,
      rollupOptions: {
        input: {
          electron: at('src/main/hosts/electron/main.ts'),
          web: at('src/main/hosts/web/main.ts'),
          cli: at('src/main/hosts/cli/main.ts'),
          worker: at('src/main/workers/worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      rollupOptions: {
        input: { preload: at('src/main/hosts/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react(), libraries, stamp],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      rollupOptions: { input: { index: at('src/renderer/index.html') } },
    },
  },
});
