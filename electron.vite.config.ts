import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { stampBuild } from './src/main/hosts/start/stamp.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const started = new Date();
/** The renderer is built last: once it is written, the build is whole. */
const stamp = { name: 'stamp', writeBundle: () => stampBuild(at('.'), started) };

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
    plugins: [react(), stamp],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      rollupOptions: { input: { index: at('src/renderer/index.html') } },
    },
  },
});
