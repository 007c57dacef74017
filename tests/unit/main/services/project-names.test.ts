import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePath, nameFor, nameOfTitle, safeName } from '../../../../src/main/services/project/names.ts';
import { scratchFolders } from '../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

describe('names of projects', () => {
  it.each([
    ['Treaty 2024', 'Treaty 2024'],
    ['OB/RES/9/14', 'OB-RES-9-14'],
    ['../../etc/passwd', 'etc-passwd'],
    ['湖泊恢复', '湖泊恢复'],
    ['  . ', 'Project'],
    ['con', 'Project'],
    ['a\u0000b\nc', 'a-b-c'],
  ])('%j becomes %j', (name, safe) => expect(safeName(name)).toBe(safe));

  it('stay one name in one folder, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const safe = safeName(name);
        expect(basename(safe)).toBe(safe);
        expect(safe).toMatch(/^[^.\s\0<>:"/\\|?*][^\0<>:"/\\|?*]*$/u);
        expect([...safe].length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('never take another project’s place', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'Lake.triglot'), '');
    writeFileSync(join(folder, 'Lake 2.triglot'), '');
    expect(freePath(folder, 'Lake')).toBe(join(folder, 'Lake 3.triglot'));
    expect(freePath(folder, 'Lake:')).toBe(join(folder, 'Lake 3.triglot'));
  });

  it.each([
    ['Restoration of the lake', 'Restoration of the lake'],
    [
      '9/14. Restoration of the wetlands of Lake Orsana and of the rivers',
      '9/14. Restoration of the wetlands of Lake Orsana',
    ],
    ['恢复湖泊', '恢复湖泊'],
    ['湖'.repeat(70), '湖'.repeat(50)],
  ])('of the title %j is %j', (title, name) => expect(nameOfTitle(title)).toBe(name));

  it.each([
    [['treaty_zh.txt', 'treaty_en.txt'], 'treaty'],
    [['/a/Lake Orsana (zh).md', '/b/Lake Orsana (en).md'], 'Lake Orsana'],
    [['zh.txt', 'resolution.md'], 'resolution'],
    [['zh.txt', 'en.md'], 'zh en'],
  ])('of %j is %j', (paths, name) => {
    const languages = ['zh', 'en'];
    const named = nameFor(paths.map((path, at) => ({ language: languages[at]!, path })));
    expect(named).toEqual({ name, telling: name !== 'zh en' });
  });
});
