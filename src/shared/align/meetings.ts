import { insideGapProbability, type Lattice, nodeProbability } from './lattice.ts';
import { type Support, sparse } from './support.ts';

const worthKeeping = 0.02;

/** How probable it is that the path passes each meeting of two cuts, not inside a run without partners. */
export function meetingOf(lattice: Lattice, count: number): Support {
  const { band } = lattice;
  return sparse(count, (row, put) => {
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      const whole = nodeProbability(lattice, row, column);
      if (whole <= worthKeeping) continue;
      const probability = whole - insideGapProbability(lattice, row, column);
      if (probability > worthKeeping) put(column, probability);
    }
  });
}

/** The same inside a run without partners. */
export function gapOf(lattice: Lattice, count: number): Support {
  const { band } = lattice;
  return sparse(count, (row, put) => {
    for (let column = band.low[row]!; column <= band.high[row]!; column++) {
      const probability = insideGapProbability(lattice, row, column);
      if (probability > worthKeeping) put(column, probability);
    }
  });
}
