import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './browser.ts';
import { add, type Counts, fromPlaywright, fromVitest, none } from './counts.ts';

/**
 * `npm test`: everything that must hold, in one go: lint, types, walls, unit and property tests, the build, and the
 * whole program in a real browser. The last line is the sum over all runners; the exit code is 1 when anything failed
 * or fewer tests ran than the floor in tests/floor.json.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = `${root}.cache/reports`;
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const broken: string[] = [];
let counts: Counts = none;

step('lint', 'biome', ['ci', '.']);
step('types', 'tsc', ['-b']);
step('walls', 'node', ['--no-warnings', 'tests/helpers/walls.ts']);
const unit = `${reports}/unit.json`;
step('unit and property tests', 'vitest', [
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${unit}`,
]);
counts = add(counts, fromVitest(read(unit)));
step('build', 'electron-vite', ['build', '--logLevel', 'warn']);
const browser = ensureBrowser();
if (browser === null) broken.push('browser');
else {
  const e2e = `${reports}/e2e.json`;
  step('end-to-end tests', 'playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2e,
    TRIGLOT_BROWSER: browser,
  });
  counts = add(counts, fromPlaywright(read(e2e)));
}

const { floor } = JSON.parse(readFileSync(`${root}tests/floor.json`, 'utf8')) as { floor: number };
const ran = counts.passed + counts.failed;
if (ran < floor) broken.push(`the floor: ${ran} tests ran, at least ${floor} must`);
if (broken.length > 0) console.log(`Broken: ${broken.join(' · ')}`);
const failed = counts.failed + (broken.length > 0 && counts.failed === 0 ? broken.length : 0);
console.log(`${counts.passed} passed, ${failed} failed, ${counts.skipped} skipped`);
process.exitCode = broken.length > 0 ? 1 : 0;

function step(name: string, tool: string, args: readonly string[], env: Record<string, string> = {}): void {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(`${root}node_modules/.bin/${tool}`, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (status !== 0) broken.push(name);
  console.log(
    `── ${name}: ${status === 0 ? 'good' : 'BROKEN'} (${Math.round((Date.now() - started) / 1000)} s)`,
  );
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
