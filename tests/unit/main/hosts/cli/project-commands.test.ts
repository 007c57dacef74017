import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../../../src/main/services/store/open-store.ts';
import { triglot, writeTreaty } from '../../../../helpers/main/command.ts';
import { toggle } from '../../../../helpers/main/new-project.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
let folder: string;
let words: readonly string[];
let project: string;

beforeEach(async () => {
  folder = scratch();
  words = writeTreaty(folder);
  project = join(folder, 'lake.triglot');
  expect((await triglot('align', ...words, '--project', project)).code).toBe(0);
});

describe('triglot check', () => {
  it('lists where a project differs, one line each, and fails as it is told', async () => {
    const { code, out, err } = await triglot('check', project, '--fail-on', 'warning');
    expect(code).toBe(1);
    const date = out.split('\n').find((line) => line.includes('\tdate\t'));
    expect(date).toMatch(/^\d+\t(error|warning)\tdate\tfr\t.*13/);
    expect(err).toMatch(/^\d+ findings? \(/);
    expect((await triglot('check', project, '--fail-on', 'never')).code).toBe(0);
  });

  it('checks files without a project just as well', async () => {
    const [ofFiles, ofProject] = [await triglot('check', ...words), await triglot('check', project)];
    expect(ofFiles.out).toBe(ofProject.out);
    expect(ofFiles.code).toBe(ofProject.code);
  });

  it('says nothing of findings that were called all right', async () => {
    const { findings } = JSON.parse(
      (await triglot('check', project, '--json', '-', '--fail-on', 'never')).out,
    );
    const report = join(folder, 'report.json');
    await triglot('check', project, '--report', report, '--fail-on', 'never');
    const listed = JSON.parse(readFileSync(report, 'utf8'));
    expect(listed).toMatchObject({ format: 'triglot-report', version: 1, languages: ['zh', 'en', 'fr'] });
    expect(listed.findings.length).toBe(findings.length);
    const store = openStore(project);
    for (const { key } of listed.findings)
      store.ignore({ key, reason: 'meant so', at: '2026-01-01T00:00:00.000Z', by: '' });
    store.close();
    const { code, out, err } = await triglot('check', project);
    expect([code, out, err]).toEqual([0, '', 'no findings\n']);
  });

  it('looks at a project that is open and being edited', async () => {
    const store = openStore(project);
    const { alignment } = store.load();
    store.commit({ base: 0, steps: [toggle(alignment, 0)], applied: 0, selection: null });
    const { out } = await triglot('check', project, '--json', '-', '--fail-on', 'never');
    expect(JSON.parse(out).units[0].status).toBe('confirmed');
    store.close();
  });
});

describe('triglot export', () => {
  it('writes what is confirmed, or everything', async () => {
    const [all, some] = [join(folder, 'all.tmx'), join(folder, 'some.tmx')];
    const store = openStore(project);
    store.commit({ base: 0, steps: [toggle(store.load().alignment, 1)], applied: 0, selection: null });
    store.close();
    expect((await triglot('export', project, '--tmx', all)).code).toBe(0);
    expect((await triglot('export', project, '--tmx', some, '--only', 'confirmed')).code).toBe(0);
    const units = (path: string) => readFileSync(path, 'utf8').match(/<tu /g)?.length ?? 0;
    expect(units(some)).toBe(1);
    expect(units(all)).toBeGreaterThan(1);
  });

  it('prints JSON and leaves the project as it is', async () => {
    const before = readFileSync(project);
    const { code, out } = await triglot('export', project, '--json', '-');
    expect([code, JSON.parse(out).format]).toEqual([0, 'triglot-alignment']);
    expect(readFileSync(project)).toEqual(before);
  });

  it.each([
    [[], 2, /Say what to write/],
    [['--only', 'some', '--tmx', 'x.tmx'], 2, /--only some: it is one of confirmed, all|all, confirmed/],
  ])('with %j is refused', async (more, code, says) => {
    const outcome = await triglot('export', project, ...more);
    expect(outcome).toMatchObject({ code, err: expect.stringMatching(says) });
  });
});
