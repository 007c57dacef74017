import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { triglot } from '../../../../helpers/main/command.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

describe('triglot eval', () => {
  it('prints precision, recall and F1 of each gold set', async () => {
    const folder = scratch();
    const line = (word: string) =>
      Array.from({ length: 12 }, (_, at) => `${word} ${at + 1}, ${'on the lake '.repeat(at % 5)}.`);
    const gold = {
      langs: ['en', 'de'],
      docs: [
        {
          id: 'a',
          sides: [line('Article'), line('Artikel')],
          gold: Array.from({ length: 12 }, (_, at) => [[at], [at]]),
        },
      ],
    };
    const path = join(folder, 'lake.json');
    writeFileSync(path, JSON.stringify(gold));
    const { code, out, err } = await triglot('eval', path);
    const [head, row, end] = out.split('\n').map((text) => text.split('\t'));
    expect([code, err, end]).toEqual([0, 'lake …\n', ['']]);
    expect(head!.slice(0, 5)).toEqual(['set', 'beads', 'P', 'R', 'F1']);
    expect(row!.slice(0, 5)).toEqual(['lake', '12', '1.0000', '1.0000', '1.0000']);
    expect(row).toHaveLength(head!.length);
  });
});
