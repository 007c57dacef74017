import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Every spec runs on both hosts, but those named after one. The desktop program runs on Electron where its runtime is
 * installed, else on the stand-in in tests/helpers/electron; the first line of a run says which.
 */
export default defineConfig<object, { host: 'web' | 'desktop' }>({
  testDir: at('.'),
  testMatch: '*.spec.ts',
  outputDir: at('../../.cache/e2e'),
  globalSetup: at('../helpers/hosts/global-setup.ts'),
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME === undefined ? [['list']] : [['list'], ['json']],
  projects: [
    { name: 'web', testIgnore: 'desktop-*.spec.ts', use: { host: 'web' } },
    { name: 'desktop', testIgnore: ['web-*.spec.ts', 'package.spec.ts'], use: { host: 'desktop' } },
  ],
});
