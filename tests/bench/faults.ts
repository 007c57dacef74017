/**
 * How far the findings can be trusted: false alarms on versions that people have put side by side correctly, how many
 * planted faults are found, and how many of the findings that came with a fault point at it.
 * Run: npm run bench:faults -- [--verbose] [--seed N] [--set NAME] [--kind NAME] [--rounds N] [--clean]
 * --rounds N plants at most N faults of a kind in a set (30, and 8 where documents are aligned anew). --clean plants none, and
 * looks at prose as well.
 */
import { findingsOf } from '../../src/shared/check/check.ts';
import type { Alignment } from '../../src/shared/model/alignment.ts';
import type { Finding } from '../../src/shared/model/finding.ts';
import { lexiconOf } from './faults/lexicon.ts';
import { faultKinds } from './faults/plant.ts';
import { randomOf } from './faults/random.ts';
import { cleanAlignments, proseAlignments, type Sample } from './faults/samples.ts';
import { type Score, scoreOf } from './faults/score.ts';
import { table } from './table.ts';

const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? '');
};
const verbose = process.argv.includes('--verbose');
const seed = Number(option('seed')) || 20261122;
const onlySet = option('set');
const onlyKind = option('kind');
if (onlyKind !== null && !faultKinds.some(({ name }) => name === onlyKind)) {
  console.error(`no kind “${onlyKind}”; there are: ${faultKinds.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
const onlyClean = process.argv.includes('--clean');
const kinds = onlyClean ? [] : faultKinds.filter(({ name }) => onlyKind === null || name === onlyKind);
const mostRounds = Number(option('rounds')) || Number.POSITIVE_INFINITY;
const faultsPerKind = Math.min(30, mostRounds);
const slowFaultsPerKind = Math.min(8, mostRounds);

const everything = [...cleanAlignments(randomOf(seed)), ...(onlyClean ? proseAlignments() : [])];
const samples = everything.filter(({ name }) => onlySet === null || name.includes(onlySet));
if (samples.length === 0) {
  console.error(`no set has “${onlySet}” in its name`);
  process.exit(2);
}
if (!everything.some(({ name }) => name.startsWith('udhr')))
  console.log('gold sets skipped: ../shared not present');
console.log(`seed ${seed}\n\nfalse alarms per 100 clean units; recall of planted faults in per cent`);
/** What came of each kind, with the family of sets ("udhr", "law") it was planted in. */
const scores = new Map<string, (Score & { family: string })[]>();
const rows = [...Map.groupBy(samples, ({ name }) => name).values()].map(rowOf);
console.log(table(['set', 'units', 'error', 'warning', 'info', ...kinds.map(({ name }) => name)], rows));
if (kinds.length > 0) {
  const families = [...new Set(samples.map(({ name }) => familyOf(name)))];
  console.log('\nby families of sets: recall, and the precision of what came with the faults');
  const sums = [...scores].map(([name, list]) => {
    const planted = list.reduce((total, score) => total + score.planted, 0);
    const groups = [...families.map((family) => list.filter((score) => score.family === family)), list];
    return [name, String(planted), ...groups.map(shares)];
  });
  console.log(table(['fault', 'planted', ...families, 'all'], sums));
}

/** "udhr" for "udhr en-fr". */
function familyOf(name: string): string {
  return name.split(' ', 1).join();
}

/** "96 %, 74 %": how many of the faults were found, and how many of the findings that came pointed at them. */
function shares(list: readonly Score[]): string {
  const sum = (pick: (score: Score) => number) => list.reduce((total, score) => total + pick(score), 0);
  const planted = sum((score) => score.planted);
  if (planted === 0) return '–';
  const precision = percent(
    sum((score) => score.pointing),
    sum((score) => score.fresh),
  );
  return `${percent(
    sum((score) => score.found),
    planted,
  )}, ${precision}`;
}

/** The row of a set: of its documents together, faults are planted in the first. */
function rowOf(documents: readonly Sample[]): string[] {
  const [sample] = documents as [Sample];
  const alarms = documents.flatMap(({ name, alignment, clean }) => {
    const own = findings(alignment).filter((finding) => clean.has(finding.unit));
    if (verbose) for (const alarm of own) explain(name, alignment, alarm);
    return own;
  });
  const units = documents.reduce((sum, { clean }) => sum + clean.size, 0);
  const rates = (['error', 'warning', 'info'] as const).map((severity) => {
    const count = alarms.filter((finding) => finding.severity === severity).length;
    return ((100 * count) / Math.max(1, units)).toFixed(2);
  });
  const random = randomOf(seed);
  const recalls = kinds.map((kind) => {
    const rounds = kind.slow === true ? slowFaultsPerKind : faultsPerKind;
    const missed = verbose ? (what: string) => console.log(`  ${what}`) : null;
    const score = scoreOf(sample, kind, rounds, random, findings, missed);
    scores.set(kind.name, [...(scores.get(kind.name) ?? []), { ...score, family: familyOf(sample.name) }]);
    return score.planted === 0 ? '–' : percent(score.found, score.planted).replace(' %', '');
  });
  return [sample.name, String(units), ...rates, ...recalls];
}

function findings(alignment: Alignment): readonly Finding[] {
  return findingsOf(alignment, { words: lexiconOf(alignment.languages).concepts });
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;
}

function explain(name: string, alignment: Alignment, alarm: Finding): void {
  const unit = alignment.units.find((one) => one.id === alarm.unit);
  console.log(`  ${alarm.severity} ${alarm.type} in ${name} ${alarm.unit}: ${alarm.message}`);
  for (const language of alignment.languages) {
    const texts = (unit?.segments[language] ?? []).map(
      (id) => alignment.segments[language]?.find((segment) => segment.id === id)?.text ?? '',
    );
    console.log(`      ${language}: ${texts.join(' ¶ ').slice(0, 600)}`);
  }
}
