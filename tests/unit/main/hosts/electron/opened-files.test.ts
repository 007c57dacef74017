import { describe, expect, it } from 'vitest';
import { OpenedFiles, readHandover, wordsOf } from '../../../../../src/main/hosts/electron/opened-files.ts';

describe('the words a person put behind the name', () => {
  const own = ['/home/anna/triglot', '/home/anna/triglot/out/main/electron.js'];

  it('stand after the checkout, not among the switches of the runtime', () => {
    const argv = ['/rt/electron', '--inspect=0', '-r', '/x/loader.js', '.', 'en=a.txt', '--sample'];
    expect(wordsOf(argv, own, '/home/anna/triglot')).toEqual(['en=a.txt', '--sample']);
  });

  it('are all of them in a packaged program', () => {
    expect(wordsOf(['/opt/triglot', 'x.triglot'], own, '/home/anna')).toEqual(['x.triglot']);
  });
});

describe('files handed over', () => {
  it('wait for a page, arrive once, and wait again when it has gone', () => {
    const told: string[][] = [];
    const opened = new OpenedFiles((paths) => told.push([...paths]));
    opened.add('a');
    opened.add('b', 'c');
    expect(told).toEqual([]);
    opened.listening(true);
    expect(told).toEqual([['a', 'b', 'c']]);
    opened.listening(false);
    opened.add('d');
    opened.listening(true);
    opened.listening(true);
    expect(told).toEqual([['a', 'b', 'c'], ['d']]);
  });
});

describe('what a second start hands over', () => {
  it('is taken when it has its shape', () => {
    const handed = { words: ['fr=a.txt'], folder: '/here' };
    expect(readHandover(handed)).toEqual(handed);
  });

  it.each([
    null,
    undefined,
    7,
    {},
    { words: 'a', folder: '/' },
    { words: [1], folder: '/' },
    { words: ['a'] },
  ])('is nothing when it is %j', (handed) => {
    expect(readHandover(handed).words).toEqual([]);
  });
});
