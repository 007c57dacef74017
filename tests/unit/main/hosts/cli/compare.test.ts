import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { triglot } from '../../../../helpers/main/command.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const lake = 'Les Parties veillent à la propreté de l’eau du lac.';
const boats = 'Tout bateau de plus de dix mètres doit avoir un permis.';
const dogs = 'Les chiens sont tenus en laisse sur toute la rive.';

function versions(): { folder: string; files: readonly [string, string] } {
  const folder = scratch();
  const files = [join(folder, '2023.txt'), join(folder, '2024.txt')] as const;
  writeFileSync(files[0], `${lake}\n\n${boats}\n`);
  writeFileSync(files[1], `${lake}\n\n${boats.replace('dix', 'douze')}\n\n${dogs}\n`);
  return { folder, files };
}

describe('triglot compare', () => {
  it('prints a line for each change and a summary', async () => {
    const { code, out, err } = await triglot('compare', ...versions().files);
    expect(code).toBe(0);
    expect(out).toBe(`changed\t2\t2\t${boats.replace('dix', '[-dix-]{+douze+}')}\nnew\t\t3\t{+${dogs}+}\n`);
    expect(err).toBe('1 changed, 1 new; 1 as they were.\n');
  });

  it('writes the whole comparison for programs', async () => {
    const { folder, files } = versions();
    const path = join(folder, 'c.json');
    const { code } = await triglot('compare', ...files, '--lang', 'fr-CH', '--json', path);
    expect(code).toBe(0);
    const written = JSON.parse(readFileSync(path, 'utf8'));
    expect(written).toMatchObject({ format: 'triglot-comparison', version: 1, language: 'fr-CH' });
    expect(written.matches.map(({ kind }: { kind: string }) => kind)).toEqual(['same', 'changed', 'new']);
    expect(written.matches[1].changes).toContainEqual({ kind: 'new', text: 'douze' });
    const { out } = await triglot('compare', ...files, '--lang', 'fr-CH', '--json', '-');
    expect(JSON.parse(out)).toEqual(written);
  });

  it('refuses what it cannot compare, in one line', async () => {
    const { folder, files } = versions();
    const [old] = files;
    const gone = join(folder, 'gone.txt');
    const said = async (...words: readonly string[]) => {
      const { code, err } = await triglot('compare', ...words);
      expect(err.split('\n')).toHaveLength(2);
      return code;
    };
    expect(await said(old)).toBe(2);
    expect(await said(old, gone)).toBe(3);
    expect(await said(...files, '--lang', 'klingon')).toBe(2);
    expect(await said(...files, '--json', old)).toBe(2);
    expect(await said(...files, '--json', join(folder, 'no', 'c.json'))).toBe(4);
  });
});
