/**
 * Spoils sound files of every format at random and has them read: each must come out as a document or as one line that
 * says why not. `npm run bench:fuzz -- [seconds] [seed] [part of a name …]` prints what came of it, and the seed of every
 * failure. A failure is tried again with its seed and the same names.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { further } from '../helpers/documents/further.ts';
import { type HostileFile, sound } from '../helpers/documents/hostile.ts';
import { outcomeOf } from '../helpers/documents/outcome.ts';
import { samples } from '../helpers/documents/sample.ts';
import { asDocx, asHtml } from '../helpers/documents/write-sample.ts';
import { type Random, randomOf } from './faults/random.ts';

const seconds = Number(process.argv[2] ?? '60');
const first = Number(process.argv[3] ?? '1');
const wanted = process.argv.slice(4);
const all: readonly HostileFile[] = [
  ...sound,
  ...further,
  ...samples.map((sample) => ({ name: `${sample.language}.docx`, bytes: asDocx(sample) })),
  ...samples.map((sample) => ({ name: `${sample.language}.html`, bytes: Buffer.from(asHtml(sample)) })),
];
const files = all.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (files.length === 0) throw new Error(`There is none of: ${all.map(({ name }) => name).join(', ')}.`);

const hurtful = [
  '0',
  '-1',
  '999999999',
  '\u0000',
  '\\',
  '{',
  '}',
  '<',
  '>',
  '&',
  '(',
  ')',
  '%',
  '[',
  ']',
  '\n',
  '*',
  '+)+',
  '\\1',
  '\\Q',
  '(?<=',
  '\r',
  '\u2028',
  '\ufeff',
];

const until = performance.now() + seconds * 1000;
let [read, refused, failed, most] = [0, 0, 0, 0];
let slowest = { cpu: 0, seed: first, name: '' };
let now = `seed ${first}`;
process.on('unhandledRejection', (reason) => {
  // A reader that expects such things listens itself.
  if (process.listenerCount('unhandledRejection') > 1) return;
  failed += 1;
  console.log(`${now}: nobody heard ${String(reason)}`);
});
for (let seed = first; performance.now() < until; seed++) {
  const random = randomOf(seed);
  const file = spoil(files[below(random, files.length)]!, random);
  now = `seed ${seed}, ${file.name}`;
  const from = process.cpuUsage();
  try {
    const told = await outcomeOf(file);
    if (typeof told === 'number') read += 1;
    else refused += 1;
  } catch (thrown) {
    failed += 1;
    console.log(`seed ${seed}, ${file.name}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`);
  }
  const { user, system } = process.cpuUsage(from);
  const cpu = (user + system) / 1000;
  if (cpu > slowest.cpu) slowest = { cpu, seed, name: file.name };
  most = Math.max(most, process.memoryUsage().rss);
}
console.log(
  `${read + refused + failed} files from seed ${first}: ${read} read, ${refused} refused in one line, ${failed} failed; slowest ${Math.round(slowest.cpu)} ms of CPU (${slowest.name}, seed ${slowest.seed}), at most ${Math.round(most / 1e6)} MB`,
);
process.exitCode = failed > 0 ? 1 : 0;

/** Spoils the bytes of a file, or more often the texts of an archive and the elements of XML. */
function spoil({ name, bytes }: HostileFile, random: Random): HostileFile {
  if (/\.(?:tmx|xlf|xliff|tbx|srx|html)$/.test(name) && random() < 0.7)
    return { name, bytes: Buffer.from(spoilText(Buffer.from(bytes).toString(), random)) };
  if (!/\.(?:docx|odt|xlsx)$/.test(name) || random() < 0.2) return { name, bytes: spoilBytes(bytes, random) };
  const entries = unzipSync(bytes);
  for (const [entry, content] of Object.entries(entries))
    if (random() < 0.5)
      entries[entry] = entry.endsWith('.docx')
        ? new Uint8Array(spoil({ name: entry, bytes: content }, random).bytes)
        : strToU8(spoilText(strFromU8(content), random));
  return { name, bytes: zipSync(entries, { level: 0 }) };
}

function spoilBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let spoilt = Buffer.from(bytes);
  for (let n = 1 + below(random, 8); n > 0; n--) {
    const at = below(random, spoilt.length);
    const length = below(random, 40);
    const kind = below(random, 4);
    if (kind === 0) spoilt[at] = below(random, 256);
    else if (kind === 1) spoilt = Buffer.concat([spoilt.subarray(0, at), spoilt.subarray(at + length)]);
    else if (kind === 2) spoilt = Buffer.concat([spoilt.subarray(0, at + length), spoilt.subarray(at)]);
    else
      spoilt = Buffer.concat([
        spoilt.subarray(0, at),
        Buffer.from(pick(random, hurtful)),
        spoilt.subarray(at),
      ]);
  }
  return spoilt;
}

/** Takes elements out, doubles and swaps them, and changes numbers: the text stays near to what it was. */
function spoilText(text: string, random: Random): string {
  const parts = text.split(/(?=<)/);
  for (let n = 1 + below(random, 6); n > 0; n--) {
    const [at, other] = [below(random, parts.length), below(random, parts.length)];
    const kind = below(random, 5);
    if (kind === 0) parts.splice(at, 1);
    else if (kind === 1) parts.splice(at, 0, parts[other] ?? '');
    else if (kind === 2) [parts[at], parts[other]] = [parts[other] ?? '', parts[at] ?? ''];
    else if (kind === 3) parts[at] = (parts[at] ?? '').replace(/\d+/, pick(random, hurtful));
    else parts[at] = spoilBytes(Buffer.from(parts[at] ?? ''), random).toString();
  }
  return parts.join('');
}

function below(random: Random, limit: number): number {
  return limit <= 0 ? 0 : Math.floor(random() * limit);
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[below(random, values.length)]!;
}
