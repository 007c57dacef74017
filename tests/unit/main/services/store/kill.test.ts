import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../../../src/main/services/store/create-store.ts';
import { openStore } from '../../../../../src/main/services/store/open-store.ts';
import { emptyHistory } from '../../../../../src/shared/edit/history.ts';
import { newProject } from '../../../../helpers/main/new-project.ts';
import { nextEdit, type Restless } from '../../../../helpers/main/restless.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();
const restless = fileURLToPath(new URL('../../../../helpers/main/restless.ts', import.meta.url));
const rounds = 20;

/** Edits in a process of its own and kills it after `wait` milliseconds of work; gives the last revision it acknowledged. */
function killed(path: string, wait: number): Promise<number> {
  const child = spawn(process.execPath, ['--no-warnings', restless, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), wait);
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(Number(said.split('\n').at(-2))));
  });
}

describe('kill -9', () => {
  it(`loses nothing acknowledged, ${rounds} times over`, { timeout: 120_000 }, async () => {
    const path = join(scratch(), 'restless.triglot');
    const { alignment, ...rest } = newProject(50);
    createStore(path, { alignment, ...rest });
    let expected: Restless = { alignment, history: emptyHistory, revision: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged = await killed(path, (round * 37) % 90);
      const store = openStore(path);
      const found = store.load();
      store.close();
      expect(found.meta.revision).toBeGreaterThanOrEqual(acknowledged);
      while (expected.revision < found.meta.revision) expected = nextEdit(expected);
      expect(found.alignment).toEqual(expected.alignment);
      expect(found.history).toEqual(expected.history);
    }
    expect(expected.revision).toBeGreaterThan(rounds);
  });
});
