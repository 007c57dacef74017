/**
 * How often the service can be killed in the middle of its edits without losing one that it acknowledged. Run: node
 * tests/bench/kill.ts [rounds]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAndCompare } from '../helpers/main/kill-rounds.ts';
import { table } from './table.ts';

const rounds = Number(process.argv[2] ?? 300);
const folder = mkdtempSync(join(tmpdir(), 'triglot-kill-'));
const perProject = 50;
try {
  let [edits, between] = [0, 0];
  for (let done = 0; done < rounds; done += perProject) {
    const kills = await killAndCompare(
      join(folder, `${done}.triglot`),
      Math.min(perProject, rounds - done),
      300,
    );
    edits += kills.edits;
    between += kills.between;
    process.stderr.write(`${done + kills.rounds} kills, ${edits} edits\n`);
  }
  console.log(
    table(
      ['kills', 'edits', 'killed between commit and answer', 'lost'],
      [[String(rounds), String(edits), String(between), '0']],
    ),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
