import { fingerprint } from '../lib/fingerprint.ts';
import type { Step } from './step.ts';

/**
 * By what steps are known to whoever has worked the same command out on the same revision: commands are pure, so that more
 * than their places and what they put there need not be compared.
 */
export function signOf(steps: readonly Step[]): string {
  const parts = steps.map((step) => {
    if (step.type === 'units')
      return [step.at, step.remove.length, ...step.insert.map(({ id, status }) => `${id} ${status}`)];
    if (step.type === 'segments')
      return [
        step.language,
        step.at,
        step.remove.length,
        ...step.insert.map(({ id, text }) => `${id} ${text}`),
      ];
    return [step.type, step.language, JSON.stringify(step.insert)];
  });
  return fingerprint(parts.map((part) => part.join('\n')).join('\n\n'));
}
