import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  refuseHopeless,
  writeAllWhole,
  writeWhole,
} from '../../../../../src/main/services/files/atomic-write.ts';
import { outputFailure } from '../../../../../src/main/services/files/failures.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const outputError = expect.objectContaining({ code: 'output' });

describe('writing whole or not at all', () => {
  it('makes a file, and replaces one with its permissions kept', () => {
    const path = join(scratch(), 'out.tmx');
    writeWhole(path, 'one');
    chmodSync(path, 0o640);
    writeWhole(path, 'deux €');
    expect(readFileSync(path, 'utf8')).toBe('deux €');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(path, '..'))).toEqual(['out.tmx']);
  });

  it('writes through a link instead of replacing it', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'real.json'), 'old');
    symlinkSync(join(folder, 'real.json'), join(folder, 'link.json'));
    writeWhole(join(folder, 'link.json'), 'new');
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'link.json')).isFile()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['link.json', 'real.json']);
  });

  it('writes none of several files when one cannot be written', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'kept.json'), 'before');
    const outputs = [
      { path: join(folder, 'kept.json'), content: 'after' },
      { path: join(folder, 'new.tmx'), content: 'tmx' },
      { path: join(folder, 'nowhere', 'out.csv'), content: 'csv' },
    ];
    expect(() => writeAllWhole(outputs)).toThrow(/nowhere does not exist\. Make it first/);
    expect(() => writeAllWhole(outputs)).toThrow(outputError);
    expect(readdirSync(folder)).toEqual(['kept.json']);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('before');
  });

  it('never takes the place of a device', () => {
    writeWhole('/dev/null', 'nothing');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('says that the disk is full, in one line', () => {
    const write = () => writeWhole('/dev/full', 'x'.repeat(10_000));
    expect(write).toThrow('/dev/full: the disk is full. Free some space and try again. Nothing was written.');
    expect(write).toThrow(outputError);
  });

  it('does not write over a folder', () => {
    const folder = scratch();
    mkdirSync(join(folder, 'out'));
    expect(() => writeWhole(join(folder, 'out'), 'x')).toThrow(/this is a folder/);
    expect(() => refuseHopeless(join(folder, 'out'))).toThrow(outputError);
  });

  it('knows beforehand that a folder is missing or is a file', () => {
    const folder = scratch();
    writeFileSync(join(folder, 'file'), '');
    expect(() => refuseHopeless(join(folder, 'no', 'out.tmx'))).toThrow(/does not exist/);
    expect(() => refuseHopeless(join(folder, 'file', 'out.tmx'))).toThrow(/is not a folder/);
    expect(() => refuseHopeless(join(folder, 'out.tmx'))).not.toThrow();
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('what a failed write is called', () => {
  it.each([
    ['EACCES', /not allowed/],
    ['EROFS', /read-only/],
    ['ENOSPC', /disk is full/],
    ['EDQUOT', /share of the disk/],
    ['EBUSY', /another program/],
    ['ENAMETOOLONG', /too long/],
    ['EIO', /cannot be written \(boom\)/],
  ])('%s', (code, says) => {
    const failure = outputFailure('/data/out.tmx', Object.assign(new Error('boom'), { code }));
    expect(failure).toEqual(outputError);
    expect(failure.message).toMatch(says);
    expect(failure.message).toMatch(/^\/data\/out\.tmx: [^\n]+ Nothing was written\.$/);
  });
});
