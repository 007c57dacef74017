import { existsSync, readdirSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { further } from '../../../../helpers/documents/further.ts';
import { hostileFiles, sound } from '../../../../helpers/documents/hostile.ts';
import { outcomeOf } from '../../../../helpers/documents/outcome.ts';

const megabyte = 1024 * 1024;
describe('files that mean no good', () => {
  const connect = vi.spyOn(Socket.prototype, 'connect');
  const fetched = vi.fn();
  beforeEach(() => {
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('are read soundly or refused in one line; nothing is fetched or written, memory stays bounded', {
    timeout: 300_000,
  }, async () => {
    const files = hostileFiles();
    expect(files.length).toBeGreaterThanOrEqual(300);
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    const before = readdirSync(process.cwd());
    let most = 0;
    for (const file of files) {
      await outcomeOf(file);
      most = Math.max(most, process.memoryUsage().rss);
    }
    expect(fetched).not.toHaveBeenCalled();
    expect(connect).not.toHaveBeenCalled();
    expect(readdirSync(process.cwd())).toEqual(before);
    expect(existsSync(join(tmpdir(), 'triglot-escaped'))).toBe(false);
    expect(most / megabyte).toBeLessThan(2500);
  });

  it('say what they are', async () => {
    const told = new Map<string, number | string>();
    for (const file of hostileFiles())
      if (
        /^(?:bomb|locked|old|many|large|small|xml-1-(?:memory|one|two|terms|rules)|xml-[01]-word-document|macros|dde)/.test(
          file.name,
        )
      )
        told.set(file.name, await outcomeOf(file));
    const said = (name: string) => String(told.get(name));
    expect(said('bomb.docx')).toMatch(/too large/);
    expect(said('bomb.odt')).toMatch(/too large/);
    expect(said('bomb-unused.docx')).toBe('1');
    expect(said('many.docx')).toMatch(/too large/);
    expect(said('locked.docx')).toMatch(/protected with a password/);
    expect(said('locked.odt')).toMatch(/protected with a password/);
    expect(said('old.doc')).toMatch(/Save it as \.docx/);
    expect(said('xml-0-word-document.xml.docx')).toMatch(/declares entities of its own/);
    for (const name of ['memory.tmx', 'one.xlf', 'two.xliff', 'terms.tbx', 'rules.srx'])
      expect(said(`xml-1-${name}`)).toMatch(/declares entities of its own/);
    expect(said('macros.docm')).toBe('1');
    expect(said('dde.docx')).toBe('1');
  });

  it('are told from sound ones', async () => {
    for (const file of [...sound, ...further])
      expect(typeof (await outcomeOf(file)), file.name).toBe('number');
  });
});
