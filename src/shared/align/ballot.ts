import { gapOf, meetingOf } from './meetings.ts';
import type { PairAlignment } from './pair.ts';
import { eachOf, rowSums, type Support, sparse, turned } from './support.ts';

const worthKeeping = 0.02;
/** A pair's own word counts as much as that of so many third versions. */
const ownWord = 3;

/** What each pair of versions says by itself. */
export interface Voices {
  readonly counts: readonly number[];
  /** How probable each meeting of two cuts is, and each place inside a gap. */
  readonly direct: readonly (readonly Support[])[];
  readonly gaps: readonly (readonly Support[])[];
  /** How many cuts of the other version each cut meets. */
  readonly meetings: readonly (readonly Float64Array[])[];
}

/** What the pairs of some versions say together for a meeting of two cuts. */
export interface Ballot extends Voices {
  readonly versions: readonly number[];
  readonly agreed: readonly (readonly Support[])[];
}

/** What each pair says; `pairs[a][b]`, a < b, is the alignment of versions a and b with so many segments. */
export function voicesOf(
  counts: readonly number[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
): Voices {
  const versions = counts.map((_, version) => version);
  const direct = both(versions, (a, b) => meetingOf(pairs[a]![b]!.lattice, counts[a]!));
  const gaps = both(versions, (a, b) => gapOf(pairs[a]![b]!.lattice, counts[a]!));
  return { counts, direct, gaps, meetings: direct.map((row) => row.map(rowSums)) };
}

/** What the pairs of these versions say once each has heard the others. */
export function ballotOf(voices: Voices, versions: readonly number[]): Ballot {
  return { ...voices, versions, agreed: both(versions, (a, b) => agreement(voices, versions, a, b)) };
}

/** Makes something for every ordered pair of versions: as given for a < b, turned round for a > b. */
function both(versions: readonly number[], make: (a: number, b: number) => Support): Support[][] {
  const table: Support[][] = Array.from({ length: Math.max(...versions) + 1 }, () => []);
  for (const a of versions)
    for (const b of versions) {
      if (a >= b) continue;
      table[a]![b] = make(a, b);
      table[b]![a] = turned(table[a]![b]!);
    }
  return table;
}

/** Direct support counted more than once, and what each other version makes of it, as far as it has a say. */
function agreement(
  { counts, direct, gaps, meetings }: Voices,
  versions: readonly number[],
  a: number,
  b: number,
): Support {
  const sums = new Float64Array(counts[b]! + 1);
  const through = new Float64Array(counts[b]! + 1);
  const others = versions.filter((other) => other !== a && other !== b);
  const silent = others.map((other) => [rowSums(gaps[a]![other]!), rowSums(gaps[b]![other]!)] as const);
  return sparse(counts[a]!, (row, put) => {
    const touched = new Set<number>();
    eachOf(direct[a]![b]!, row, (column, value) => {
      sums[column] = sums[column]! + ownWord * value;
      touched.add(column);
    });
    for (const other of others) {
      const seen = new Set<number>();
      eachOf(direct[a]![other]!, row, (middle, near) => {
        // Where the third version stands still it meets both ends of what it lacks, and cannot tell them apart.
        const meets = Math.max(1, meetings[other]![a]![middle]!) * Math.max(1, meetings[other]![b]![middle]!);
        eachOf(direct[other]![b]!, middle, (column, far) => {
          seen.add(column);
          through[column] = Math.max(through[column]!, (near * far) / meets);
        });
      });
      for (const column of seen) {
        sums[column] = sums[column]! + through[column]!;
        through[column] = 0;
        touched.add(column);
      }
    }
    for (const column of [...touched].sort((x, y) => x - y)) {
      let voices = ownWord + others.length;
      for (const [near, far] of silent) voices -= Math.min(1, Math.max(near[row] ?? 0, far[column] ?? 0));
      const value = Math.min(1, sums[column]! / voices);
      sums[column] = 0;
      if (value > worthKeeping) put(column, value);
    }
  });
}
