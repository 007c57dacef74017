import { describe, expect, it } from 'vitest';
import { baseName, suggestedName } from '../../../src/shared/export/file-name.ts';
import { buildDocument } from '../../helpers/build.ts';
import { exportInput } from '../../helpers/export-input.ts';

function nameFor(...paths: readonly string[]): string {
  const languages = ['zh', 'en', 'fr'].slice(0, paths.length);
  const documents = languages.map((language, at) => buildDocument(language, { path: paths[at]! }));
  return suggestedName(
    exportInput(languages, [languages.map(() => 'x')], { documents, pivot: 'en' }),
    languages,
    'tmx',
  );
}

describe('the name an export suggests', () => {
  it.each([
    [['/home/k/treaty.zh.txt', '/home/k/treaty.en.md', 'C:\\work\\treaty.fr.txt'], 'treaty.zh-en-fr.tmx'],
    [['treaty_ZH.txt', 'treaty_EN.txt'], 'treaty.zh-en.tmx'],
    [['zh - lake law.txt', 'en - lake law.txt'], 'lake law.zh-en.tmx'],
    [['zh-law.txt', 'en-law.txt'], 'law.zh-en.tmx'],
    [['zh.txt', 'en.md', 'fr.txt'], 'alignment.zh-en-fr.tmx'],
    [['湖泊法.txt', 'lake law.txt'], 'lake law.zh-en.tmx'],
    [['a.b.zh.txt', 'a.b.en.txt'], 'a.b.zh-en.tmx'],
    [['', ''], 'alignment.zh-en.tmx'],
    [['.hidden', 'garden.txt'], 'garden.zh-en.tmx'],
  ])('of %j is %s', (paths, name) => {
    expect(nameFor(...paths)).toBe(name);
  });

  it('never holds a folder', () => {
    expect(baseName('/a/b/c.txt')).toBe('c.txt');
    expect(baseName('C:\\a\\c.txt')).toBe('c.txt');
    expect(baseName('c.txt')).toBe('c.txt');
  });
});
