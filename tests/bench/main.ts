import { evaluate } from '../../src/shared/align/score.ts';
import { goldIsHere, goldSets } from './gold-sets.ts';
import { scoreHunalign } from './hunalign.ts';
import { coreLexicon } from './lexicon.ts';
import { table } from './table.ts';

/**
 * Scores this build on the gold sets beside the project, and hunalign from npm beside it in the same run:
 * npm run bench [-- set …]. Without names every set under two megabytes runs; larger ones only when named.
 */
const heads = [
  'set',
  'languages',
  'P',
  'R',
  'F1 strict',
  'F1 lax',
  'calibration error',
  'CPU seconds',
  'MB at most',
  'hunalign F1',
  'hunalign CPU s',
];

if (!goldIsHere) console.log('skipped: ../shared not present');
else await bench(process.argv.slice(2));

async function bench(names: readonly string[]): Promise<void> {
  const lexicon = coreLexicon();
  const rows: string[][] = [];
  for (const set of goldSets(names)) {
    const own = await measured(() => evaluate(set, lexicon));
    const { strict, lax, calibrationError } = own.result;
    const megabytes = (process.resourceUsage().maxRSS / 1024).toFixed(0);
    const rival = await measured(() => scoreHunalign(set));
    rows.push([
      set.name,
      set.langs.join(' '),
      ...[strict.precision, strict.recall, strict.f1, lax.f1, calibrationError].map((share) =>
        share.toFixed(3),
      ),
      own.seconds.toFixed(1),
      megabytes,
      rival.result === null ? '–' : rival.result.strict.f1.toFixed(3),
      rival.result === null ? '–' : rival.seconds.toFixed(1),
    ]);
    process.stderr.write(`${set.name} ${strict.f1.toFixed(3)} in ${own.seconds.toFixed(1)} s\n`);
  }
  console.log(table(heads, rows));
}

/** What work gives and how many seconds of processor time it took. */
async function measured<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const started = process.cpuUsage();
  const result = await work();
  const used = process.cpuUsage(started);
  return { result, seconds: (used.user + used.system) / 1e6 };
}
