import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everything } from '../../../../src/main/services/grants.ts';
import { createLog } from '../../../../src/main/services/log.ts';
import { defaultHome } from '../../../../src/main/services/places.ts';
import { createRecent } from '../../../../src/main/services/recent.ts';
import { settingsHandlers } from '../../../../src/main/services/settings.ts';
import type { RecentProject } from '../../../../src/shared/api/methods/projects.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const context = { report: () => {}, cancelled: () => false, onCancel: () => {} };

describe('settings', () => {
  it('are what was set, over what is usual, also after a restart', async () => {
    const home = join(scratch(), 'not', 'there', 'yet');
    const settings = settingsHandlers({ home, grants: everything }, () => {});
    expect(await settings['settings.get']({}, context)).toEqual({
      language: 'system',
      theme: 'system',
      density: 'comfortable',
      zoom: 100,
      preset: 'triglot',
      keys: {},
      checks: null,
      user: '',
    });
    await settings['settings.set']({ theme: 'dark' }, context);
    await settings['settings.set']({ zoom: 120, theme: undefined }, context);
    expect(
      await settingsHandlers({ home, grants: everything }, () => {})['settings.get']({}, context),
    ).toEqual({
      language: 'system',
      theme: 'dark',
      density: 'comfortable',
      zoom: 120,
      preset: 'triglot',
      keys: {},
      checks: null,
      user: '',
    });
  });

  it.each(['', '{', '[]', '{"theme":"pink"}', '{"zoom":1e9}'])(
    'survive a spoilt file (%j)',
    async (spoilt) => {
      const home = scratch();
      writeFileSync(join(home, 'settings.json'), spoilt);
      expect(
        await settingsHandlers({ home, grants: everything }, () => {})['settings.get']({}, context),
      ).toMatchObject({
        theme: 'system',
        zoom: 100,
      });
    },
  );
});

describe('recent projects', () => {
  const project = (path: string, units = 3): RecentProject => ({
    name: 'p',
    path,
    languages: ['zh', 'en'],
    units,
    confirmed: 1,
    openedAt: '2026-01-01T00:00:00.000Z',
  });

  it('stand newest first, each once, and only while their file is there', () => {
    const folder = scratch();
    const recent = createRecent(join(folder, 'recent.json'));
    const [a, b] = [join(folder, 'a.triglot'), join(folder, 'b.triglot')];
    writeFileSync(a, '');
    writeFileSync(b, '');
    recent.remember(project(a));
    recent.remember(project(b));
    recent.remember(project(join(folder, 'gone.triglot')));
    recent.remember(project(a, 9));
    expect(recent.list().map(({ path, units }) => [path, units])).toEqual([
      [a, 9],
      [b, 3],
    ]);
  });

  it('are none when the list is spoilt, and can be remembered again', () => {
    const folder = scratch();
    const file = join(folder, 'recent.json');
    writeFileSync(file, '[{"name":7}]');
    const recent = createRecent(file);
    expect(recent.list()).toEqual([]);
    recent.remember(project(file));
    expect(recent.list()).toHaveLength(1);
  });

  it('do not stop anybody when they cannot be written', () => {
    const recent = createRecent('/dev/null/recent.json');
    expect(() => recent.remember(project('/x'))).not.toThrow();
  });
});

describe('the log', () => {
  it('tells of trouble with its stack, and begins anew at 1 MB', () => {
    const home = join(scratch(), 'home');
    const log = createLog(home);
    log.trouble('edit.run', new Error('odd'));
    const file = join(home, 'triglot.log');
    expect(readFileSync(file, 'utf8')).toMatch(/^\d{4}-[^ ]+Z edit\.run: Error: odd\n +at /);
    log.note('x'.repeat(1024 * 1024 + 1));
    log.note('after');
    expect(statSync(file).size).toBeLessThan(100);
    expect(existsSync(join(home, 'triglot.old.log'))).toBe(true);
  });

  it('never stops the work it tells about', () => {
    expect(() => createLog('/dev/null/home').note('x')).not.toThrow();
  });
});

describe('the folder of the program', () => {
  it.each([
    [{ TRIGLOT_HOME: '/t' }, 'linux', '/t'],
    [{}, 'linux', '/u/.local/share/triglot'],
    [{ XDG_DATA_HOME: '/x' }, 'linux', '/x/triglot'],
    [{ XDG_DATA_HOME: '/x' }, 'darwin', '/u/Library/Application Support/Triglot'],
  ] as const)('with %j on %s is %s', (environment, platform, home) => {
    expect(defaultHome(environment, platform, '/u')).toBe(home);
  });
});
