import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type GoldSet, readGold } from '../../../../shared/align/gold.ts';
import { evaluate as evaluateSet, type Score } from '../../../../shared/align/score.ts';
import { TriglotError } from '../../../../shared/api/errors.ts';
import { unwatched } from '../../../../shared/lib/watch.ts';
import { inputFailure } from '../../../services/files/failures.ts';
import { lexiconFolder, readLexicon } from '../../../services/knowledge/lexicon.ts';
import { common, readArguments } from '../arguments.ts';
import type { CommandLine } from '../command-line.ts';

const columns = ['set', 'beads', 'P', 'R', 'F1', 'lax P', 'lax R', 'lax F1', 'off by', 'seconds'] as const;

/** `triglot eval`: one line for each gold set, scored with this build. */
export async function evaluate({ words, terminal, installed }: CommandLine): Promise<number> {
  const { positionals } = readArguments(words, common);
  if (positionals.length === 0) throw new TriglotError('usage', 'Name the gold files to measure against.');
  const sets = positionals.map(readSet);
  await terminal.print(row(columns));
  for (const set of sets) {
    terminal.tell(`${set.name} …\n`);
    const started = performance.now();
    const knowledge = readLexicon(lexiconFolder(installed.resources), set.langs);
    const score = evaluateSet(set, knowledge, unwatched);
    await terminal.print(
      row([set.name, ...figures(score), ((performance.now() - started) / 1000).toFixed(1)]),
    );
  }
  return 0;
}

function readSet(path: string): GoldSet {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    throw inputFailure(path, thrown);
  }
  try {
    return readGold(JSON.parse(text), basename(path, '.json'));
  } catch (thrown) {
    const why =
      thrown instanceof SyntaxError ? 'it is not JSON' : thrown instanceof Error ? thrown.message : '';
    throw new TriglotError('input', `${path}: this is no gold file: ${why}.`);
  }
}

function figures({ strict, lax, calibrationError, gold }: Score): readonly string[] {
  const shares = [
    strict.precision,
    strict.recall,
    strict.f1,
    lax.precision,
    lax.recall,
    lax.f1,
    calibrationError,
  ];
  return [String(gold), ...shares.map((share) => share.toFixed(4))];
}

/** Tab-separated, so that it lines up on a screen and can be pasted into a table. */
function row(cells: readonly string[]): string {
  return `${cells.join('\t')}\n`;
}
