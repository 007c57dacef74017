import { compareVersions } from '../../shared/compare/compare.ts';
import type { CompareOrder, Comparison } from '../services/engine/messages.ts';
import { readVersion } from './reading.ts';

/** Reads two versions of one document and says what became of every segment. Throws `input` for one that cannot be taken. */
export async function compare(
  { before: old, after: fresh, segmentation }: CompareOrder,
  progress: (share: number) => void,
): Promise<Comparison> {
  const reading = { segmentation };
  const { document: before } = await readVersion(old, reading, (share) => progress(share / 2));
  const { document: after } = await readVersion(fresh, reading, (share) => progress((1 + share) / 2));
  return { before, after, matches: compareVersions(before.segments, after.segments) };
}
