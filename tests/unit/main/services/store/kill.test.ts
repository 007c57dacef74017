import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { killAndCompare } from '../../../../helpers/main/kill-rounds.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const rounds = 8;

describe('kill -9 of the service', () => {
  it(`loses nothing acknowledged, ${rounds} times over`, { timeout: 120_000 }, async () => {
    const { edits } = await killAndCompare(join(scratch(), 'restless.triglot'), rounds, 150);
    expect(edits).toBeGreaterThan(rounds);
  });
});
