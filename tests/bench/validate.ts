import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateMemory } from '../../src/main/services/validate.ts';

/** How fast a large memory is judged, and in how much memory of the machine: npm run bench:validate [-- megabytes]. */
const megabytes = Number(process.argv[2] ?? 250);
const folder = mkdtempSync(join(tmpdir(), 'triglot-validate-'));
try {
  const path = join(folder, 'large.tmx');
  write(path, megabytes * 1024 * 1024);
  const started = performance.now();
  const before = process.cpuUsage();
  const still = { report: () => {}, cancelled: () => false, onCancel: () => {} };
  const { errors, warnings, units, whole } = await validateMemory(path, () => {}, still);
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(before);
  const worked = (used.user + used.system) / 1e6;
  const size = statSync(path).size / 1024 / 1024;
  const most = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${size.toFixed(0)} MB, ${units.toLocaleString('en')} units: ${seconds.toFixed(1)} s (${worked.toFixed(1)} s of CPU), ${most.toFixed(0)} MB of memory; ` +
      `${errors} errors, ${warnings} warnings, ${whole ? 'read to the end' : 'not read to the end'}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A memory of invented units in three languages, each unlike the others. */
function write(path: string, bytes: number): void {
  const file = openSync(path, 'w');
  const stamp =
    'creationdate="20260101T000000Z" creationid="Triglot" changedate="20260101T000000Z" changeid="Triglot"';
  writeSync(
    file,
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n<header creationtool="Triglot" creationtoolversion="1" segtype="paragraph" o-tmf="Triglot" adminlang="en" srclang="*all*" datatype="plaintext"/>\n<body>\n`,
  );
  let written = 0;
  for (let unit = 1; written < bytes; unit += 1) {
    const lines = [
      `<tu tuid="u${unit}" ${stamp} segtype="paragraph">`,
      `<prop type="x-document">basin &amp; lake.txt</prop>`,
      ...[
        ['zh', `第${unit}号决定：理事会决定在${unit % 90}个工作日内审查湖泊报告，并通知缔约方。`],
        [
          'en',
          `Decision ${unit}: the Council shall review the report on the lake within ${unit % 90} working days &amp; inform the Parties.`,
        ],
        [
          'fr',
          `Décision ${unit} : le Conseil examine le rapport sur le lac dans un délai de ${unit % 90} jours ouvrables et informe les Parties.`,
        ],
      ].map(
        ([language, text]) =>
          `<tuv xml:lang="${language}" ${stamp}><prop type="x-number">${unit}.</prop><seg>${text}</seg></tuv>`,
      ),
      '</tu>\n',
    ];
    written += writeSync(file, lines.join('\n'));
  }
  writeSync(file, '</body>\n</tmx>\n');
  closeSync(file);
}
