/**
 * How far the findings can be trusted: false alarms on versions that people have put side by side correctly, and how many
 * planted faults are found. Run: node tests/bench/faults.ts [--verbose] [--seed N]
 */
import { findingsOf } from '../../src/shared/check/check.ts';
import type { Finding } from '../../src/shared/model/finding.ts';
import { faultKinds, plant } from './faults/plant.ts';
import { randomOf } from './faults/random.ts';
import { cleanAlignments, type Sample } from './faults/samples.ts';
import { table } from './table.ts';

const verbose = process.argv.includes('--verbose');
const seed = Number(process.argv[process.argv.indexOf('--seed') + 1] || 20261122) || 20261122;
const faultsPerKind = 60;
const aboutValues = new Set(['number', 'date', 'reference', 'order', 'name']);

const samples = cleanAlignments(randomOf(seed));
if (samples.length === 0) console.log('skipped: ../shared not present');
else {
  console.log(`seed ${seed}; false alarms per 100 clean units, recall of planted faults`);
  const rows = samples.map(rowOf);
  const heads = Object.keys(rows[0] ?? {});
  console.log(
    table(
      heads,
      rows.map((row) => heads.map((head) => row[head] ?? '')),
    ),
  );
}

function rowOf(sample: Sample): Record<string, string> {
  const { alignment, clean } = sample;
  const alarms = findingsOf(alignment).filter(
    (finding) => aboutValues.has(finding.type) && clean.has(finding.unit),
  );
  if (verbose) for (const alarm of alarms) explain(sample, alarm);
  const row: Record<string, string> = { set: sample.name, units: String(clean.size) };
  for (const severity of ['error', 'warning', 'info'] as const) {
    const count = alarms.filter((finding) => finding.severity === severity).length;
    row[severity] = ((100 * count) / Math.max(1, clean.size)).toFixed(2);
  }
  const random = randomOf(seed);
  for (const kind of faultKinds) {
    let found = 0;
    let planted = 0;
    for (let round = 0; round < faultsPerKind; round += 1) {
      const fault = plant(sample, kind, random);
      if (fault === null) break;
      planted += 1;
      const hit = findingsOf(fault.alignment).some(
        (finding) =>
          finding.severity !== 'info' &&
          fault.types.has(finding.type) &&
          (finding.unit === fault.unit || finding.units?.includes(fault.unit) === true) &&
          // Of two versions that differ nobody can say which is wrong.
          (alignment.languages.length === 2 || finding.languages.includes(fault.language)),
      );
      if (hit) found += 1;
      else if (verbose) console.log(`  missed ${kind} in ${sample.name} ${fault.language}: ${fault.what}`);
    }
    row[kind] = planted === 0 ? '–' : `${((100 * found) / planted).toFixed(0)} %`;
  }
  return row;
}

function explain({ name, alignment }: Sample, alarm: Finding): void {
  const unit = alignment.units.find((one) => one.id === alarm.unit);
  console.log(`  ${alarm.severity} ${alarm.type} in ${name} ${alarm.unit}: ${alarm.message}`);
  for (const language of alignment.languages) {
    const texts = (unit?.segments[language] ?? []).map(
      (id) => alignment.segments[language]?.find((segment) => segment.id === id)?.text ?? '',
    );
    console.log(`      ${language}: ${texts.join(' ¶ ').slice(0, 400)}`);
  }
}
