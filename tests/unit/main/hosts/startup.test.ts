import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathsIn, readWishes } from '../../../../src/main/hosts/startup.ts';

const none = { kind: 'none' } as const;
const folder = resolve('/somewhere');

describe('what the words behind the name ask for', () => {
  it('takes languages exactly as they were given, and paths from where the person stands', () => {
    const { startup } = readWishes(['zh-Hant=a.txt', 'FR=sub/b.md'], folder, none);
    expect(startup).toEqual({
      kind: 'sources',
      sources: [
        { language: 'zh-Hant', path: resolve(folder, 'a.txt') },
        { language: 'FR', path: resolve(folder, 'sub/b.md') },
      ],
    });
  });

  it('opens a project whatever the case of its ending', () => {
    const { startup } = readWishes(['Treaty.TRIGLOT'], folder, none);
    expect(startup).toEqual({ kind: 'project', path: resolve(folder, 'Treaty.TRIGLOT') });
  });

  it('hands over files without a language, so that the workbench asks for it', () => {
    const wishes = readWishes(['a.txt', 'fr=b.txt'], folder, none);
    expect(wishes).toEqual({ startup: none, files: [resolve(folder, 'a.txt'), resolve(folder, 'b.txt')] });
  });

  it('starts with what was agreed when nothing is named', () => {
    expect(readWishes([], folder, { kind: 'sample' })).toEqual({ startup: { kind: 'sample' }, files: [] });
  });

  it.each(['/home/x=y/a.txt', 'notalanguagetag=a.txt', 'sub/en=a.txt'])(
    'does not take the front of the path %s for a language',
    (word) => {
      expect(readWishes([word], folder, none).files).toEqual([resolve(folder, word)]);
    },
  );

  it('finds the files in words with and without a language', () => {
    const words = ['en=a.txt', '/b.md', 'c.triglot'];
    expect(pathsIn(words, folder)).toEqual([
      resolve(folder, 'a.txt'),
      resolve('/b.md'),
      resolve(folder, 'c.triglot'),
    ]);
  });
});
