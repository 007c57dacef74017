import { join } from 'node:path';
import type { WebPreferences } from 'electron';
import { root } from '../helpers/hosts/environment.ts';
import { expect, test } from '../helpers/hosts/test.ts';
import { gridOf } from '../helpers/hosts/workbench.ts';

const english = join(root, 'resources/sample/en.md');
const french = join(root, 'resources/sample/fr.txt');

test('the page has four functions of the program and nothing of Node', async ({ launchWindow }) => {
  const { page } = await launchWindow();
  const seen = await page.evaluate(() => {
    const api = (window as { triglot?: object }).triglot ?? {};
    const globals = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'];
    return {
      api: Object.entries(api).map(([name, value]) => `${name}: ${typeof value}`),
      frozen: Object.isFrozen(api),
      node: globals.filter((name) => name in window),
    };
  });
  expect(seen).toEqual({
    api: ['call: function', 'cancel: function', 'listen: function', 'pathForFile: function'],
    frozen: true,
    node: [],
  });
});

test('the window is made with every lock shut', async ({ launchWindow }) => {
  const { program } = await launchWindow();
  const preferences = await program.evaluate(({ BrowserWindow }) => {
    const [contents] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents as object);
    return (contents as { getLastWebPreferences(): WebPreferences }).getLastWebPreferences();
  }, null);
  expect(preferences).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
  });
  const { allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures } = preferences;
  expect([allowRunningInsecureContent, experimentalFeatures, enableBlinkFeatures].filter(Boolean)).toEqual(
    [],
  );
});

test('a menu item runs its command', async ({ launchWindow }) => {
  const app = await launchWindow();
  await expect(app.page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await app.chooseFromMenu('app.keys');
  await expect(app.page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('the system’s dialog gives files, or nothing when the user thinks better of it', async ({
  launchWindow,
}) => {
  const app = await launchWindow();
  const { page } = app;
  const choose = page.getByRole('button', { name: 'Choose files…' });
  await app.choose(() => choose.click(), []);
  await expect(choose).toBeEnabled();
  await app.choose(() => choose.click(), [english, french]);
  await expect(page.getByRole('button', { name: 'Remove en.md' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove fr.txt' })).toBeVisible();
});

test('files dropped on the window are read where they are', async ({ launchWindow }) => {
  const app = await launchWindow();
  const { page } = app;
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await page.evaluate(() => {
    const paths: string[] = [];
    Object.assign(window, { paths });
    const { triglot } = window as { triglot?: { pathForFile(file: File): string } };
    const read = (event: DragEvent) =>
      paths.push(...[...(event.dataTransfer?.files ?? [])].map((file) => triglot?.pathForFile(file) ?? ''));
    window.addEventListener('drop', read, { capture: true });
  });
  await app.drop('body', [english, french]);
  await expect(page.getByRole('button', { name: 'Remove en.md' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove fr.txt' })).toBeVisible();
  expect(await page.evaluate(() => ('paths' in window ? window.paths : null))).toEqual([english, french]);
});

test('files opened from outside reach the window that is open', async ({ launchWindow }) => {
  const { page, program } = await launchWindow();
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await program.evaluate(
    ({ app }, folder) => {
      const handed = { words: ['en=en.md'], folder };
      app.emit('second-instance', { preventDefault() {} }, [], folder, handed);
    },
    join(root, 'resources/sample'),
  );
  await expect(page.getByRole('button', { name: 'Remove en.md' })).toBeVisible();
  await program.evaluate(
    ({ app }, path) => void app.emit('open-file', { preventDefault() {} }, path),
    french,
  );
  await expect(page.getByRole('button', { name: 'Remove fr.txt' })).toBeVisible();
});

test('files named at the start are aligned without another question', async ({ launchWindow }) => {
  const { page } = await launchWindow(`en=${english}`, `fr=${french}`);
  await expect(gridOf(page)).toBeVisible();
  await expect(gridOf(page).locator('[data-language=fr]').first()).toBeVisible();
});

test('no page opens another window or goes elsewhere', async ({ launchWindow, complaints }) => {
  const { page, program } = await launchWindow();
  const address = page.url();
  await page.evaluate(() => void window.open('https://example.com/'));
  await page.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { href: 'https://example.com/', target: '_blank' });
    document.body.append(link);
    link.click();
  });
  // A page that is being led away may not answer any more, so it goes only once it has answered.
  for (const elsewhere of ['https://example.com/', 'file:///etc/hostname']) {
    await page.evaluate((to) => void setTimeout(() => window.location.assign(to), 50), elsewhere);
    await page.waitForTimeout(500);
  }
  expect(page.url()).toBe(address);
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await expect.poll(() => page.context().pages().length).toBe(1);
  expect(await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1);
  const tried = [/asked for (https:\/\/example\.com|file:)/, /Not allowed to load local resource/];
  expect(complaints.take(...tried)).toEqual([]);
});

test('a page is refused whatever it asks of the system, but to copy', async ({ launchWindow }) => {
  const { page } = await launchWindow();
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'clipboard-write',
    ];
    const found = names.map(async (name) => {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      return [name, state];
    });
    return Object.fromEntries(await Promise.all(found)) as Record<string, string>;
  });
  expect(states).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    microphone: 'denied',
    'clipboard-read': 'denied',
    'clipboard-write': 'granted',
  });
});

test('a script that was written into the page does not run', async ({ launchWindow, complaints }) => {
  const { page } = await launchWindow();
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
  await expect.poll(() => complaints.take().join()).toContain('Content Security Policy');
});

test('the window opens where it was left, and the program ends with it', async ({ launchWindow }) => {
  const first = await launchWindow();
  await first.page.waitForLoadState('networkidle');
  const place = { x: 40, y: 60, width: 1000, height: 700 };
  await first.program.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, place);
  const closed = first.page.waitForEvent('close');
  await first.program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null);
  await closed;
  await first.quit();

  const second = await launchWindow();
  await second.page.waitForLoadState('networkidle');
  const bounds = await second.program.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    null,
  );
  expect(bounds).toEqual(place);
});
