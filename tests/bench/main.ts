import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readGold } from '../../src/shared/align/gold.ts';
import { evaluate } from '../../src/shared/align/score.ts';
import { coreLexicon } from './lexicon.ts';
import { table } from './table.ts';

/**
 * Scores this build on the gold sets beside the project: npm run bench [-- set …]. Without names every set under
 * two megabytes runs; larger ones only when named.
 */
const folder = join(import.meta.dirname, '../../../shared/gold');
const largest = 2_000_000;
const lexicon = coreLexicon();

if (!existsSync(folder)) console.log('skipped: ../shared not present');
else await bench(process.argv.slice(2));

async function bench(names: readonly string[]): Promise<void> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .filter((file) =>
      names.length > 0
        ? names.includes(basename(file, '.json'))
        : statSync(join(folder, file)).size < largest,
    )
    .sort();
  const rows: string[][] = [];
  for (const file of files) {
    const set = readGold(JSON.parse(readFileSync(join(folder, file), 'utf8')), basename(file, '.json'));
    const started = process.cpuUsage();
    const score = evaluate(set, lexicon);
    const used = process.cpuUsage(started);
    const seconds = (used.user + used.system) / 1e6;
    rows.push([
      basename(file, '.json'),
      set.langs.join(' '),
      percent(score.strict.precision),
      percent(score.strict.recall),
      percent(score.strict.f1),
      percent(score.lax.f1),
      percent(score.calibrationError),
      seconds.toFixed(1),
      (process.resourceUsage().maxRSS / 1024).toFixed(0),
    ]);
    process.stderr.write(
      `${basename(file, '.json')} ${percent(score.strict.f1)} in ${seconds.toFixed(1)} s\n`,
    );
  }
  console.log(
    table(
      ['set', 'languages', 'P', 'R', 'F1 strict', 'F1 lax', 'calibration error', 'CPU seconds', 'MB at most'],
      rows,
    ),
  );
}

function percent(share: number): string {
  return share.toFixed(3);
}
