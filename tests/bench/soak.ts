import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../helpers/browser.ts';
import { Child } from '../helpers/hosts/child.ts';
import { environmentFor, root } from '../helpers/hosts/environment.ts';

/**
 * Random use of the built workbench by keys, and what it takes of memory meanwhile: npm run bench:soak [-- minutes [seed]].
 * Prints a line a minute – the page's heap and elements after the garbage is collected, the host's memory – and at the end
 * how much each grew from the second quarter to the last.
 */
const minutes = Number(process.argv[2] ?? 60);
const random = randomFrom(Number(process.argv[3] ?? 1));

const moves = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Control+Home'];
const edits = [
  'Control+j',
  'Control+d',
  'Control+m',
  'Control+ArrowDown',
  'Control+ArrowUp',
  'Alt+ArrowDown',
];
const others = ['Control+Enter', 'F8', 'u', 'n', 'm', 'Control+z', 'Control+z', 'Control+Shift+z'];
const dialogs = [
  '?',
  'F1',
  'Control+,',
  'Control+e',
  'Control+p',
  'Control+Shift+p',
  'Control+k',
  'Shift+F2',
];
const tabs = [/^Findings/, /^Find$/, /^Review/, /^Source/, /^History/];

interface Sample {
  readonly heap: number;
  readonly elements: number;
  readonly host: number;
}

const home = mkdtempSync(join(tmpdir(), 'triglot-soak-'));
const words = ['zh=zh.txt', 'en=en.md', 'fr=fr.txt'].map((word) =>
  word.replace('=', `=${root}resources/sample/`),
);
const main = `${root}src/main/hosts/web/main.ts`;
const host = new Child(process.execPath, ['--no-warnings', main, ...words], {
  cwd: root,
  env: environmentFor(home),
});
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== null && { executablePath }),
  args: ['--no-sandbox', '--disable-background-networking'],
});
const complaints: string[] = [];
try {
  const [, address = ''] = await host.says(/^Triglot is ready at (\S+)$/m);
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(address);
  await page.getByRole('grid').waitFor({ timeout: 120_000 });
  const cdp = await page.context().newCDPSession(page);
  const samples: Sample[] = [];
  let strokes = 0;
  const end = Date.now() + minutes * 60_000;
  for (let minute = 0; Date.now() < end; minute += 1) {
    const next = Math.min(end, Date.now() + 60_000);
    while (Date.now() < next) strokes += await use(page);
    samples.push(await measure(cdp, host.pid));
    const { heap, elements, host: taken } = samples.at(-1)!;
    console.log(
      `minute ${minute + 1}: ${heap} MB heap, ${elements} elements, ${taken} MB host, ${strokes} keys`,
    );
  }
  const quarter = Math.floor(samples.length / 4);
  const mean = (part: readonly Sample[], of: keyof Sample) =>
    part.reduce((sum, sample) => sum + sample[of], 0) / Math.max(1, part.length);
  for (const what of ['heap', 'elements', 'host'] as const) {
    const from = mean(samples.slice(quarter, 2 * quarter), what);
    const to = mean(samples.slice(-Math.max(1, quarter)), what);
    console.log(`${what}: ${from.toFixed(1)} in the second quarter, ${to.toFixed(1)} in the last`);
  }
  console.log(
    `${complaints.length} complaints in the console${complaints.length > 0 ? `: ${complaints[0]}` : ''}`,
  );
} finally {
  await browser.close();
  await host.end('SIGTERM');
  rmSync(home, { recursive: true, force: true });
}

/** One thing that a person does; gives how many keys it took. */
async function use(page: Page): Promise<number> {
  const kind = random(100);
  if (kind < 55) return press(page, oneOf(moves), 1 + random(6));
  if (kind < 70) return press(page, oneOf(edits));
  if (kind < 88) return press(page, oneOf(others));
  if (kind < 93) return press(page, oneOf(dialogs)).finally(() => leave(page));
  if (kind < 96) {
    await page
      .getByRole('tab', { name: oneOf(tabs) })
      .first()
      .click({ timeout: 5000 })
      .catch(() => {});
    await page.getByRole('grid').focus();
    return 1;
  }
  await press(page, 'F2');
  await page.keyboard.type('lake ');
  await page.keyboard.press(oneOf(['Enter', 'Escape']));
  return leave(page);
}

async function press(page: Page, key: string, times = 1): Promise<number> {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
  return times;
}

/** Shuts what is open and gives the keys back to the grid. */
async function leave(page: Page): Promise<number> {
  await page.waitForTimeout(150);
  for (let count = 0; count < 3 && (await page.locator('dialog[open]').count()) > 0; count += 1)
    await page.keyboard.press('Escape');
  await page.getByRole('grid').focus();
  return 6;
}

async function measure(cdp: CDPSession, pid: number | undefined): Promise<Sample> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('Performance.enable');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return {
    heap: Math.round(value('JSHeapUsedSize') / 1e5) / 10,
    elements: value('Nodes'),
    host: pid === undefined ? 0 : residentMegabytes(pid),
  };
}

/** Linux tells it in /proc; elsewhere nothing is told. */
function residentMegabytes(pid: number): number {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kilobytes) / 1024);
  } catch {
    return 0;
  }
}

function oneOf<T>(all: readonly T[]): T {
  return all[random(all.length)]!;
}

/** Whole numbers below the one asked for: the same row of them for a seed (mulberry32, T. Ettinger, 2017). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
