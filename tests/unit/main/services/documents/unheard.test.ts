import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../../../helpers/hosts/environment.ts';
import { runTool } from '../../../../helpers/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'triglot-unheard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a program of its own, since Vitest listens to broken promises too: work that calls code of `library` which breaks one. */
async function workWith(
  library: string,
  ending: string,
): Promise<{ readonly ok: boolean; readonly said: string }> {
  mkdirSync(join(folder, library), { recursive: true });
  const breaking = join(folder, library, 'breaking.mjs');
  writeFileSync(breaking, `export const breaks = () => void Promise.reject(new Error('left behind'));`);
  const program = `
    import { breaks } from ${JSON.stringify(pathToFileURL(breaking).href)};
    import { unheard } from ${JSON.stringify(pathToFileURL(`${root}src/main/services/documents/unheard.ts`).href)};
    const given = await unheard('pdf-library', async () => { breaks(); ${ending} }).catch(({ message }) => message);
    await new Promise((resolve) => setTimeout(resolve, 20));
    console.log('given: ' + given);`;
  return runTool(process.execPath, ['--no-warnings', '--input-type=module', '-e', program]);
}

describe('promises that a library leaves broken', () => {
  it('end nothing, while the work goes on, at its end, and when it fails', async () => {
    const later = "await new Promise((resolve) => setTimeout(resolve, 20)); return 'read';";
    for (const ending of [later, "return 'read';"])
      expect(await workWith('pdf-library', ending)).toEqual({ ok: true, said: 'given: read\n' });
    expect(await workWith('pdf-library', "throw new Error('refused');")).toEqual({
      ok: true,
      said: 'given: refused\n',
    });
  });

  it('end the program as ever when they are not of that library', async () => {
    const { ok, said } = await workWith('other-library', "return 'read';");
    expect(ok).toBe(false);
    expect(said).toContain('left behind');
  });
});
