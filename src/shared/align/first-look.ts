import type { Watch } from '../lib/watch.ts';
import { type Band, type Corner, partOfBand, partOfWalls, start, type Walls } from './band.ts';
import { widenedBand } from './band-steps.ts';
import { addFindings, type Findings, noFindings } from './findings.ts';
import { firstBand } from './first-band.ts';
import { hopefulBand } from './hopeful.ts';
import { type Lattice, nodeProbability, sumPaths } from './lattice.ts';
import type { WordPair } from './links.ts';
import { costsIn, type Models } from './pricing.ts';
import { type Bead, bestPath } from './search.ts';
import { partOf, type Side } from './side.ts';

/** Left segments of a part, and how far it looks on to be sure of its end. */
const partRows = 1500;
const lookahead = 150;
const mostWidenings = 4;

/**
 * The first look at two versions: in a band between words that look alike, made wider where the path runs along its
 * edge. It goes part by part, each a little beyond where the next begins, so that it costs memory for one part only
 * and a doubtful place makes nobody else wait. Two versions of fewer segments are one part.
 */
export function firstLook(
  left: Side,
  right: Side,
  known: readonly WordPair[],
  models: Models,
  walls: Walls,
  watch: Watch,
): Findings {
  const band = firstBand(left, right, known, walls);
  const findings = noFindings(left.count, right.count);
  let from = start;
  for (;;) {
    const end = partEnd(band, from);
    const last = end.left === left.count;
    const inside = partOfWalls(walls, from, end);
    const { lattice, beads } = lookWidening(
      last && from === start ? left : partOf(left, from.left, end.left),
      last && from === start ? right : partOf(right, from.right, end.right),
      models,
      partOfBand(band, from, end, inside),
      inside,
      watch,
    );
    const rows = last ? lattice.band.rows : surestEnd(lattice, beads);
    addFindings(findings, lattice, beads, from, rows);
    if (last) return findings;
    const cut = beads.find((bead) => bead.leftEnd === rows)!;
    from = { left: from.left + rows, right: from.right + cut.rightEnd };
  }
}

/**
 * Where a part ends: with the versions, or at the upper edge of the band. What the path has to skip to get there it
 * skips at the very end.
 */
function partEnd(band: Band, from: Corner): Corner {
  const row = from.left + partRows + lookahead;
  if (row >= band.rows) return { left: band.rows, right: band.columns };
  return { left: row, right: Math.max(from.right, band.high[row]!) };
}

/** The row where the path is surest to pass, before the end has a say. */
function surestEnd(lattice: Lattice, beads: readonly Bead[]): number {
  const { rows } = lattice.band;
  let best = 0;
  let surest = -1;
  for (const { left, leftEnd, rightEnd } of beads) {
    if (leftEnd === left || leftEnd < rows - lookahead || leftEnd > rows - lookahead / 2) continue;
    const probability = nodeProbability(lattice, leftEnd, rightEnd);
    if (probability <= surest) continue;
    surest = probability;
    best = leftEnd;
  }
  return best;
}

function lookWidening(
  left: Side,
  right: Side,
  models: Models,
  first: Band,
  walls: Walls,
  watch: Watch,
): { readonly lattice: Lattice; readonly beads: readonly Bead[] } {
  let band = first;
  for (let times = 0; ; times++) {
    const { cost } = costsIn(left, right, models, band, walls);
    const path = bestPath(band, cost, models.prior, watch);
    const { beads } = path;
    const wider = times < mostWidenings ? widenedBand(beads, band, walls) : null;
    if (wider === null) {
      const worthwhile = hopefulBand(band, path, cost, models.prior, walls);
      return { lattice: sumPaths(worthwhile, cost, models.prior, watch), beads };
    }
    band = wider;
  }
}
