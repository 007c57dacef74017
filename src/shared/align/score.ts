import { unwatched, type Watch } from '../lib/watch.ts';
import type { Segment } from '../model/segment.ts';
import { alignSegments } from './align.ts';
import type { GoldBead, GoldDocument, GoldSet } from './gold.ts';
import type { Knowledge } from './knowledge.ts';
import { fittedWeights, type Weights } from './weights.ts';

/** Shares of 0–1; all 0 when there is nothing to count. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Units of about one confidence: how many, what was promised on average, how many were right. */
export interface ReliabilityBin {
  readonly count: number;
  readonly promised: number;
  readonly right: number;
}

/** How well an alignment agrees with gold. */
export interface Score {
  /** Beads that are exactly gold beads. */
  readonly strict: Rates;
  /** Beads that overlap a gold bead on every side. */
  readonly lax: Rates;
  /** Mean distance between promised and true share of right units, in ten bins of confidence (0–1). */
  readonly calibrationError: number;
  readonly reliability: readonly ReliabilityBin[];
  readonly predicted: number;
  readonly gold: number;
}

/** A predicted bead with its confidence (0–1). */
export interface JudgedBead {
  readonly sides: GoldBead;
  readonly confidence: number;
}

/**
 * Aligns every document of a gold set as plain lines and scores the result: precision counts every predicted bead,
 * recall the gold beads with two sides at least, summed over documents (the definition of Vecalign's scorer;
 * B. Thompson and P. Koehn 2019). Any number of sides. Throws `Cancelled` when the watch says so.
 */
export function evaluate(set: GoldSet, knowledge?: Knowledge, watch: Watch = unwatched): Score {
  return scoreBeads(
    set.docs.map((doc) => ({ gold: doc.gold, predicted: alignGold(set.langs, doc, knowledge, watch) })),
  );
}

/**
 * The beads this build finds in one gold document; the first side is the pivot. `confirmed` beads are given as units
 * a person has fixed and come back among the others.
 */
export function alignGold(
  langs: readonly string[],
  doc: GoldDocument,
  knowledge: Knowledge | undefined,
  watch: Watch,
  confirmed: readonly GoldBead[] = [],
  weights: Weights = fittedWeights,
): JudgedBead[] {
  // Two sides may share a language; only the key has to differ.
  const languages = langs.map((lang, at) => (langs.indexOf(lang) === at ? lang : `${lang}-x-${at}`));
  const segments: Record<string, Segment[]> = {};
  languages.forEach((language, side) => {
    segments[language] = doc.sides[side]!.map((text, at) => ({
      id: `${side}:${at}`,
      kind: 'paragraph',
      text,
      spans: [],
    }));
  });
  const pivot = languages[0]!;
  const fixed = confirmed.map((bead, at) => ({
    id: `fixed${at}`,
    segments: Object.fromEntries(
      languages.map((language, side) => [language, bead[side]!.map((segment) => `${side}:${segment}`)]),
    ),
    confidence: 1,
    status: 'confirmed' as const,
    reasons: [],
  }));
  const units = alignSegments(
    { languages, pivot, segments, fixed, weights, ...(knowledge && { knowledge }) },
    watch,
  );
  return units.map((unit) => ({
    sides: languages.map((language) =>
      (unit.segments[language] ?? []).map((id) => Number(id.slice(id.indexOf(':') + 1))),
    ),
    confidence: unit.confidence,
  }));
}

/** Scores predicted beads against gold, summed over documents. */
export function scoreBeads(
  docs: readonly { readonly gold: readonly GoldBead[]; readonly predicted: readonly JudgedBead[] }[],
): Score {
  const strict = new Tally();
  const lax = new Tally();
  const bins = Array.from({ length: 10 }, () => ({ count: 0, promised: 0, right: 0 }));
  let predictedCount = 0;
  let goldCount = 0;
  for (const { gold, predicted } of docs) {
    const right = rightBeads(gold, predicted);
    const predictedKeys = new Set(predicted.map((bead) => keyOf(bead.sides)));
    const goldHolders = holders(gold);
    const predictedHolders = holders(predicted.map((bead) => bead.sides));
    predicted.forEach((bead, at) => {
      strict.predict(right[at]!);
      lax.predict(overlapsOne(bead.sides, gold, goldHolders));
      const bin = bins[Math.min(9, Math.floor(bead.confidence * 10))]!;
      bin.count++;
      bin.promised += bead.confidence;
      if (right[at]) bin.right++;
      predictedCount++;
    });
    const beads = predicted.map((bead) => bead.sides);
    for (const bead of gold) {
      if (bead.filter((side) => side.length > 0).length < 2) continue;
      strict.expect(predictedKeys.has(keyOf(bead)));
      lax.expect(overlapsOne(bead, beads, predictedHolders));
      goldCount++;
    }
  }
  let distance = 0;
  for (const bin of bins) distance += Math.abs(bin.promised - bin.right);
  return {
    strict: strict.rates(),
    lax: lax.rates(),
    calibrationError: predictedCount > 0 ? distance / predictedCount : 0,
    reliability: bins.map(({ count, promised, right }) => ({
      count,
      promised: count > 0 ? promised / count : 0,
      right: count > 0 ? right / count : 0,
    })),
    predicted: predictedCount,
    gold: goldCount,
  };
}

/** Whether each predicted bead is exactly a gold bead. */
export function rightBeads(gold: readonly GoldBead[], predicted: readonly JudgedBead[]): boolean[] {
  const keys = new Set(gold.map(keyOf));
  return predicted.map(({ sides }) => keys.has(keyOf(sides)));
}

class Tally {
  private predicted = 0;
  private predictedRight = 0;
  private expected = 0;
  private expectedFound = 0;

  predict(right: boolean): void {
    this.predicted++;
    if (right) this.predictedRight++;
  }

  expect(found: boolean): void {
    this.expected++;
    if (found) this.expectedFound++;
  }

  rates(): Rates {
    const precision = this.predicted > 0 ? this.predictedRight / this.predicted : 0;
    const recall = this.expected > 0 ? this.expectedFound / this.expected : 0;
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    return { precision, recall, f1 };
  }
}

function keyOf(bead: GoldBead): string {
  return bead.map((side) => side.join(',')).join('|');
}

/** For every side the bead that holds each segment. */
function holders(beads: readonly GoldBead[]): Map<number, number>[] {
  const maps: Map<number, number>[] = [];
  beads.forEach((bead, at) => {
    bead.forEach((side, number) => {
      maps[number] ??= new Map();
      for (const segment of side) maps[number].set(segment, at);
    });
  });
  return maps;
}

function overlapsOne(
  bead: GoldBead,
  others: readonly GoldBead[],
  held: readonly Map<number, number>[],
): boolean {
  const side = bead.findIndex((segments) => segments.length > 0);
  if (side < 0) return false;
  const candidates = new Set(bead[side]!.map((segment) => held[side]?.get(segment)));
  for (const candidate of candidates) {
    const other = candidate === undefined ? undefined : others[candidate];
    if (other === undefined) continue;
    const touches = bead.every((segments, at) => {
      const theirs = other[at] ?? [];
      if (segments.length === 0 || theirs.length === 0) return segments.length === theirs.length;
      return segments.some((segment) => theirs.includes(segment));
    });
    if (touches) return true;
  }
  return false;
}
