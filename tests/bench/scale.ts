/**
 * How the workbench bears a large project: opening, keys, scrolling and memory, through the real web host in a headless
 * Chromium. Times are those of the machine as it is: the load told at the end says what else it did. Run: npm run build && npm run bench:scale -- [units] [seconds]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createStore } from '../../src/main/services/store/create-store.ts';
import { findBrowser } from '../helpers/browser.ts';
import { Child } from '../helpers/hosts/child.ts';
import { environmentFor, root } from '../helpers/hosts/environment.ts';
import { inPage } from './scale/in-page.ts';
import { largeProject } from './scale/large-project.ts';
import { type Processor, watchProcessor } from './scale/processor.ts';
import { table } from './table.ts';

const units = Number(process.argv[2] ?? 100_000);
/** How long the differences are waited for, in milliseconds. */
const patience = Number(process.argv[3] ?? 60) * 1000;
const folder = mkdtempSync(join(tmpdir(), 'triglot-scale-'));
const path = join(folder, 'large.triglot');
const rows: string[][] = [];
let processor: Processor | undefined;
const note = (what: string, value: string, bar: string) => {
  rows.push([what, value, bar]);
  process.stderr.write(`${what}: ${value}\n`);
};

createStore(path, largeProject(units));
const host = new Child(process.execPath, ['--no-warnings', `${root}src/main/hosts/web/main.ts`, path], {
  cwd: root,
  env: environmentFor(join(folder, 'home')),
});
const browser = await chromium.launch({
  executablePath: findBrowser() ?? '',
  args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
});
try {
  const [, address = ''] = await host.says(/^Triglot is ready at (\S+)$/m);
  const page = await browser.newPage({ viewport: { width: 1360, height: 860 } });
  await page.addInitScript(inPage);
  processor = await watchProcessor(page, host.pid);
  const started = performance.now();
  await page.goto(address);
  await page.locator('[role=row][data-unit]').first().waitFor({ timeout: 120_000 });
  note('first usable row', `${seconds(performance.now() - started)}${await spent()}`, '< 2 s');
  await page.evaluate(() => window.bench.begin());
  await page.getByRole('grid').focus();
  await keys(page, 'go down while the rest comes', 'ArrowDown', 10);
  await page.locator('.progress-note', { hasText: /confirmed/ }).waitFor({ timeout: 300_000 });
  note('all rows there', `${seconds(performance.now() - started)}${await spent()}`, '');
  await page.waitForTimeout(3000);

  await keys(page, 'go down', 'ArrowDown', 40);
  await keys(page, 'page down', 'PageDown', 20);
  await keys(page, 'to the end and back', 'Control+End', 1);
  await keys(page, 'to the beginning', 'Control+Home', 1);
  await keys(page, 'confirm', 'Control+Enter', 20);
  const checked = await page
    .getByText('Looking for differences')
    .waitFor({ state: 'detached', timeout: patience })
    .then(
      () => true,
      () => false,
    );
  if (checked) await keys(page, 'next finding', 'F8', 10);
  else note('next finding', 'still looking for differences', 'a frame; no task > 50 ms');
  await page.keyboard.press('ArrowRight');
  await keys(page, 'join', 'Control+j', 10);
  await keys(page, 'move down', 'Alt+ArrowDown', 10);
  await keys(page, 'undo', 'Control+z', 10);
  // Near the end few rows give way, at the beginning nearly all of them.
  await page.keyboard.press('Control+End');
  await keys(page, 'push a column near the end', 'Control+ArrowDown', 3);
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(1000);
  await wheel(page);
  await page.waitForTimeout(8000);
  const memory = await page.evaluate(() => {
    (globalThis as { gc?: () => void }).gc?.();
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  });
  note('memory of the page', `${Math.round(memory / 1e6)} MB`, '< 600 MB');
} finally {
  await browser.close();
  await host.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
const [load = 0] = loadavg();
console.log(`${units.toLocaleString('en')} units in three languages`);
console.log(`${availableParallelism()} processors, load ${load.toFixed(1)}`);
console.log(table(['what', 'measured', 'wanted'], rows));

/** Presses `key` so many times, each after the last has been drawn; how long that took, and the longest task. */
async function keys(page: Page, what: string, key: string, times: number): Promise<void> {
  const answers: number[] = [];
  const before = (await processor?.page()) ?? 0;
  await page.evaluate(() => window.bench.begin());
  for (let pressed = 0; pressed < times; pressed += 1) {
    await page.keyboard.press(key);
    answers.push(await page.evaluate(() => window.bench.answered()));
    await page.waitForTimeout(60);
  }
  await page.waitForTimeout(1500);
  const each = (((await processor?.page()) ?? 0) - before) / times;
  const tasks = await page.evaluate(() => window.bench.tasks());
  const presented = await page.evaluate(() => window.bench.presented());
  const longest = Math.max(0, ...tasks);
  note(
    `${what} (${times}×)`,
    `${ms(median(answers))} median, ${ms(Math.max(...answers))} slowest; ${presented.length} over 16 ms by Event Timing, ${ms(Math.max(0, ...presented))} at most; longest task ${ms(longest)}; ${ms(each)} of processor each`,
    'a frame; no task > 50 ms',
  );
}

async function wheel(page: Page): Promise<void> {
  // The grid itself is as long as all its rows; what is seen of it is its window.
  const box = await page.locator('.grid-window').boundingBox();
  if (box === null) throw new Error('the grid is not on screen');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const before = (await processor?.page()) ?? 0;
  await page.evaluate(() => window.bench.begin());
  for (let turn = 0; turn < 60; turn += 1) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(30);
  }
  const tasks = await page.evaluate(() => window.bench.tasks());
  const each = (((await processor?.page()) ?? 0) - before) / 60;
  const row = await page.locator('[role=row][data-unit]').first().getAttribute('aria-rowindex');
  note(
    'scroll (60 turns of the wheel)',
    `longest task ${ms(Math.max(0, ...tasks))}; ${ms(each)} of processor each; from row 1 to ${row}`,
    'no task > 50 ms',
  );
}

/** What page and host have taken of the processor so far. */
async function spent(): Promise<string> {
  const host = processor?.host() ?? null;
  const page = (await processor?.page()) ?? 0;
  return `; of processor ${seconds(page)} the page${host === null ? '' : `, ${seconds(host)} the host`}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function seconds(value: number): string {
  return `${(value / 1000).toFixed(1)} s`;
}
