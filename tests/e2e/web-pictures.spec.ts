import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../helpers/hosts/environment.ts';

test('the script that makes the guide’s pictures makes every one of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'triglot-guide-'));
  try {
    const script = join(root, 'tests/helpers/pictures/main.ts');
    const run = spawnSync(process.execPath, ['--no-warnings', script, folder, 'light'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const made = readdirSync(folder).sort();
    const kept = readdirSync(join(root, 'docs/guide/pictures')).filter((name) => name.includes('-light'));
    expect(made).toEqual(kept.sort());
    const guide = readdirSync(join(root, 'docs/guide')).filter((name) => name.endsWith('.md'));
    const shown = guide.flatMap((name) =>
      [...readFileSync(join(root, 'docs/guide', name), 'utf8').matchAll(/\(pictures\/([^)]+)\)/g)].map(
        ([, picture]) => picture,
      ),
    );
    expect(shown.filter((picture) => !made.includes(picture!))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
