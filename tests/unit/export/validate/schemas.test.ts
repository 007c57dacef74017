import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTmxValidator } from '../../../../src/shared/export/validate/validate-tmx.ts';
import {
  brokenCases,
  goodCases,
  illFormedCases,
  type MemoryCase,
  warnedCases,
} from '../../../helpers/tmx-cases.ts';
import { mutations } from '../../../helpers/tmx-mutations.ts';
import { hasTool, runTool } from '../../../helpers/tools.ts';

const jar = '/usr/share/omegat/OmegaT.jar';
const hasSchemas = hasTool('xmllint') && hasTool('unzip') && hasTool('omegat');
const needed = hasSchemas
  ? ''
  : ' (skipped: omegat, xmllint or unzip not installed; Debian: apt-get install -y omegat libxml2-utils unzip)';

function takenByUs(memory: string): boolean {
  const validator = createTmxValidator(() => {});
  validator.write(memory);
  return validator.end().errors === 0;
}

describe.skipIf(!hasSchemas)(`our judgement and that of the schemas of TMX 1.4${needed}`, () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'triglot-validate-'));
    await runTool('unzip', ['-o', '-q', jar, 'schemas/*', '-d', folder]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** The names of those of `memories` that xmllint takes, checking by the document type or by the schema. */
  async function taken(
    memories: ReadonlyMap<string, string>,
    by: 'dtd' | 'xsd',
  ): Promise<ReadonlySet<string>> {
    for (const [name, memory] of memories) await writeFile(join(folder, name), memory);
    const schema = join(folder, 'schemas', `tmx14.${by}`);
    const names = [...memories.keys()].map((name) => join(folder, name));
    const { said } = await runTool('xmllint', [
      '--noout',
      '--nonet',
      by === 'dtd' ? '--dtdvalid' : '--schema',
      schema,
      ...names,
    ]);
    const wrong = [...memories.keys()].filter((name) =>
      new RegExp(
        `(?:^|/)${name}(?::\\d+:.*(?:error|warning : xmlns)| fails to validate| does not validate)`,
        'm',
      ).test(said),
    );
    return new Set([...memories.keys()].filter((name) => !wrong.includes(name)));
  }

  const cases: readonly MemoryCase[] = [...goodCases, ...warnedCases, ...brokenCases, ...illFormedCases];
  it.each(['dtd', 'xsd'] as const)('agree on every case that the %s can see', async (by) => {
    const asked = cases.filter((each) => each[by] !== null);
    const memories = new Map(asked.map(({ memory }, at) => [`case${at}.tmx`, memory]));
    const found = await taken(memories, by);
    const wanted = asked.map(({ what, said, ...each }) => {
      const valid = each[by] ?? said.every(([rule]) => !rule.startsWith('error'));
      return `${what}: ${valid}`;
    });
    expect(asked.map(({ what }, at) => `${what}: ${found.has(`case${at}.tmx`)}`)).toEqual(wanted);
  });

  it('agree on memories with elements and attributes taken out, doubled, moved and renamed', {
    timeout: 120_000,
  }, async () => {
    const memories = new Map(
      mutations(600)
        // The schemas put the version in by themselves; tools do not.
        .filter((memory) => /<tmx[^>]* version/.test(memory))
        .map((memory, at) => [`m${at}.tmx`, memory]),
    );
    const [byDtd, byXsd] = [await taken(memories, 'dtd'), await taken(memories, 'xsd')];
    const ours = new Set([...memories].flatMap(([name, memory]) => (takenByUs(memory) ? [name] : [])));
    const differing = [...memories].filter(
      ([name]) => ours.has(name) !== (byDtd.has(name) && byXsd.has(name)),
    );
    expect(differing.map(([, memory]) => memory)).toEqual([]);
    expect(ours.size).toBeGreaterThan(60);
    expect(memories.size - ours.size).toBeGreaterThan(60);
  });
});
