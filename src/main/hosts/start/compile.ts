import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { build } from 'vite';
import { type Compiled, loadCompiled } from '../../services/compiled.ts';
import type { Report } from '../../services/engine/messages.ts';
import { sampleFiles, sampleOrder } from './sample-order.ts';

type Engine = typeof import('../../workers/serve-orders.ts');
type Line = typeof import('../cli/run.ts');

/**
 * Makes `out/main/compiled` of the checkout in `root`: the engine and the command line once more as CommonJS, with the
 * compiled code of all that aligning the sample uses. A small piece of work is mostly starting, and starting is mostly
 * compiling. Expects the rest of the build in `out/`.
 */
export async function compile(root: string): Promise<void> {
  const engine = await bundled<Engine>(root, 'engine', 'workers/serve-orders.ts');
  await alignSample(engine.exports, root);
  const cuts = join(root, 'out', 'main', 'compiled', 'engine', 'cuts.json');
  engine.exports.keepCuts(cuts);
  // What takes them up runs as well before its compiled code is kept.
  engine.exports.recallCuts(pathToFileURL(cuts));
  engine.keep();
  const line = await bundled<Line>(root, 'cli', 'hosts/cli/run.ts');
  await writeSample(line.exports, root);
  line.keep();
}

async function bundled<Exports>(root: string, name: string, source: string): Promise<Compiled<Exports>> {
  const folder = join(root, 'out', 'main', 'compiled', name);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // The reader of PDFs is large, seldom needed, and finds its own files where it stands.
    ssr: { noExternal: true, external: ['pdfjs-dist'] },
    build: {
      ssr: join(root, 'src', 'main', source),
      outDir: folder,
      minify: false,
      chunkSizeWarningLimit: 10_000,
      rollupOptions: {
        output: { format: 'cjs', entryFileNames: 'entry.cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  });
  const compiled = loadCompiled<Exports>(pathToFileURL(`${folder}/`));
  if (compiled === null) throw new Error(`${folder}: the program was not written there.`);
  return compiled;
}

async function alignSample({ serveOrders }: Engine, root: string): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  serveOrders(port1);
  const report = await new Promise<Report>((resolve) => {
    port2.on('message', (said: Report) => {
      if (said.type === 'built' || said.type === 'failed') resolve(said);
    });
    port2.postMessage({ type: 'build', order: sampleOrder(root) });
  });
  port1.close();
  if (report.type === 'failed') throw new Error(`The sample was not aligned: ${report.error.message}`);
}

async function writeSample({ runCli }: Line, root: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'triglot-build-'));
  const said: string[] = [];
  const terminal = { print: async () => {}, tell: (text: string) => void said.push(text), width: null };
  const files = sampleFiles(root).map(({ language, path }) => `${language}=${path}`);
  try {
    const code = await runCli(
      ['align', ...files, '--json', '-', '--tmx', join(folder, 'sample.tmx')],
      terminal,
    );
    if (code !== 0) throw new Error(`The sample was not written: ${said.join('')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
