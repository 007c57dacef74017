import type { Finding } from '../../../shared/model/finding.ts';
import { oneOf } from './arguments.ts';

const thresholds = ['error', 'warning', 'never'] as const;
export type Threshold = (typeof thresholds)[number];

export const verdictOptions = { 'fail-on': { type: 'string' } } as const;

export function readThreshold(given: string | undefined, otherwise: Threshold): Threshold {
  return oneOf('fail-on', given, thresholds, otherwise);
}

/** The exit code: 1 when some finding is at or above `threshold`, else 0. */
export function verdict(findings: readonly Finding[], threshold: Threshold): number {
  if (threshold === 'never') return 0;
  const grave = threshold === 'error' ? ['error'] : ['error', 'warning'];
  return findings.some(({ severity }) => grave.includes(severity)) ? 1 : 0;
}
