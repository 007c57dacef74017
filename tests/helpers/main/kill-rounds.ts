import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { createStore } from '../../../src/main/services/store/create-store.ts';
import { openStore } from '../../../src/main/services/store/open-store.ts';
import { emptyHistory } from '../../../src/shared/edit/history.ts';
import { brokenLaws } from '../../../src/shared/model/invariants.ts';
import { newProject } from './new-project.ts';
import { after, nextMove, type Restless } from './restless-moves.ts';

const restless = fileURLToPath(new URL('./restless.ts', import.meta.url));

/** What a number of kills came to. */
export interface Kills {
  readonly rounds: number;
  /** Edits that were acknowledged before their process was killed. */
  readonly edits: number;
  /** Of the kills those that fell between the commit of an edit and its acknowledgement. */
  readonly between: number;
}

/**
 * Edits a new project at `path` by every kind of edit, kills the process that does it after a while of up to `longest` milliseconds,
 * opens the file and compares it with a model that did the same edits; so many `rounds`. Throws at the first difference.
 */
export async function killAndCompare(path: string, rounds: number, longest: number): Promise<Kills> {
  const { alignment, ...rest } = newProject(30);
  createStore(path, { alignment, ...rest });
  let expected: Restless = { alignment, history: emptyHistory, revision: 0, nextSource: 3 };
  let between = 0;
  for (let round = 0; round < rounds; round += 1) {
    const acknowledged = await killed(path, (round * 37) % longest);
    const store = openStore(path);
    const found = store.load();
    store.close();
    const { revision } = found.meta;
    if (revision < acknowledged) throw new Error(`round ${round}: edit ${acknowledged} is lost`);
    if (revision > acknowledged) between += 1;
    while (expected.revision < revision) expected = after(expected, nextMove(expected));
    const same = isDeepStrictEqual(plain(found.alignment), plain(expected.alignment));
    if (!same) throw new Error(`round ${round}: revision ${revision} is not what was done`);
    if (!isDeepStrictEqual(plain(found.history), plain(expected.history)))
      throw new Error(`round ${round}: the history of revision ${revision} is another`);
    const broken = brokenLaws(found.alignment);
    if (broken.length > 0) throw new Error(`round ${round}: ${broken.join('; ')}`);
  }
  return { rounds, edits: expected.revision, between };
}

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

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
