import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { only } from '../../../../src/main/services/grants.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

describe('what a browser may reach', () => {
  it('is the files named at the start, what lies in the projects folder, and what is granted later', () => {
    const folder = scratch();
    const grants = only([join(folder, 'zh.txt')], [join(folder, 'projects')]);
    expect(grants.allows(join(folder, 'zh.txt'))).toBe(true);
    expect(grants.allows(join(folder, 'sub', '..', 'zh.txt'))).toBe(true);
    expect(grants.allows(join(folder, 'projects', 'a.triglot'))).toBe(true);
    expect(grants.allows(join(folder, 'en.txt'))).toBe(false);
    grants.grant(join(folder, 'en.txt'));
    expect(grants.allows(join(folder, 'en.txt'))).toBe(true);
  });

  it('does not reach out of the folder, by dots, by a like name, or by a link', () => {
    const folder = scratch();
    mkdirSync(join(folder, 'projects'));
    mkdirSync(join(folder, 'secret'));
    writeFileSync(join(folder, 'secret', 'key'), '');
    symlinkSync(join(folder, 'secret'), join(folder, 'projects', 'way-out'));
    const grants = only([], [join(folder, 'projects')]);
    expect(grants.allows(`${folder}/projects/../secret/key`)).toBe(false);
    expect(grants.allows(join(folder, 'projects-of-others', 'a'))).toBe(false);
    expect(grants.allows(join(folder, 'projects', 'way-out', 'key'))).toBe(false);
    expect(grants.allows(join(folder, 'projects'))).toBe(false);
    expect(grants.allows('/etc/passwd')).toBe(false);
  });
});
