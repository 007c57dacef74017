import { existsSync, readdirSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOwnFormat } from '../../../../../src/main/services/documents/kind.ts';
import { examine, openRaw } from '../../../../../src/main/services/held-sources.ts';
import { examineVersion, readVersion } from '../../../../../src/main/workers/reading.ts';
import { TriglotError } from '../../../../../src/shared/api/errors.ts';
import { type HostileFile, hostileFiles, sound } from '../../../../helpers/documents/hostile.ts';

const megabyte = 1024 * 1024;
const silent = () => {};

/** What the program makes of a file: the number of its segments, or the one line that says why not. */
async function outcome({ name, bytes }: HostileFile): Promise<number | string> {
  try {
    const raw = openRaw(name, bytes) ?? examine(name, name, bytes).raw;
    if (isOwnFormat(raw.format)) await examineVersion(raw, silent);
    const { document } = await readVersion({ ...raw, language: 'en' }, 'paragraph', silent);
    for (const { text, spans } of document.segments) {
      expect(text.trim(), name).not.toBe('');
      expect(text.isWellFormed(), name).toBe(true);
      for (const [start, end] of spans)
        expect(start >= 0 && start < end && end <= document.source.length, name).toBe(true);
    }
    return document.segments.length;
  } catch (thrown) {
    if (thrown instanceof TriglotError && thrown.code === 'input') return thrown.message;
    throw new Error(`${name}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
}

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
      const told = await outcome(file);
      most = Math.max(most, process.memoryUsage().rss);
      if (typeof told === 'string') {
        expect(told, file.name).toMatch(/^[^\n]{1,400}[.!?]$/);
        expect(told.startsWith(`${file.name}: `), told).toBe(true);
      }
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
        /^(?:bomb|locked|old|many|large|small|bomb-unused|xml-[01]-word-document|macros|dde)/.test(file.name)
      )
        told.set(file.name, await outcome(file));
    const said = (name: string) => String(told.get(name));
    expect(said('bomb.docx')).toMatch(/too large/);
    expect(said('bomb.odt')).toMatch(/too large/);
    expect(said('bomb-unused.docx')).toBe('1');
    expect(said('many.docx')).toMatch(/too large/);
    expect(said('locked.docx')).toMatch(/protected with a password/);
    expect(said('locked.odt')).toMatch(/protected with a password/);
    expect(said('old.doc')).toMatch(/Save it as \.docx/);
    expect(said('xml-0-word-document.xml.docx')).toMatch(/declares entities of its own/);
    expect(said('macros.docm')).toBe('1');
    expect(said('dde.docx')).toBe('1');
  });

  it('are told from sound ones', async () => {
    for (const file of sound) expect(typeof (await outcome(file)), file.name).toBe('number');
  });
});
