import type { Reason } from '../model/unit.ts';
import { type Block, isEmpty } from './blocks.ts';
import { wordEvidence } from './evidence.ts';
import type { PairAlignment } from './pair.ts';
import { shapeOf } from './search.ts';
import type { Side } from './side.ts';

/**
 * Why the segments of a block belong together: each cost's share, the mean over the pairs of versions the block
 * holds, with a few plain words. A block of one version says that nothing answered it.
 */
export function reasonsFor(
  block: Block,
  sides: readonly Side[],
  pairs: readonly (readonly (PairAlignment | undefined)[])[],
): Reason[] {
  const present = sides.map((_, version) => version).filter((version) => !isEmpty(block, version));
  if (present.length < 2)
    return [{ cost: 'gap', share: 0, detail: 'no counterpart found in the other versions' }];
  const shares = new Map<string, number>();
  const add = (name: string, value: number) => shares.set(name, (shares.get(name) ?? 0) + value);
  let compared = 0;
  let namesMet = 0;
  let namesAll = 0;
  let valuesAll = 0;
  let lengthRatio = 0;
  const valuesMet = new Set<string>();
  for (let a = 0; a < present.length; a++)
    for (let b = a + 1; b < present.length; b++) {
      const [l, r] = [present[a]!, present[b]!];
      const pair = pairs[l]![r]!;
      const bead = {
        left: block.from[l]!,
        leftEnd: block.to[l]!,
        right: block.from[r]!,
        rightEnd: block.to[r]!,
      };
      compared++;
      const shape = shapeOf(bead.leftEnd - bead.left, bead.rightEnd - bead.right);
      if (shape >= 0)
        for (const { name, cost } of pair.costs)
          if (name !== 'words') add(name, cost(bead.leftEnd, bead.rightEnd, shape));
      const evidence = wordEvidence(pair, bead);
      // Where the left version marks no names, those of the other are words like all others.
      const named = evidence.namesAll > 0;
      add('words', evidence.words + evidence.marks + (named ? 0 : evidence.names));
      add('values', evidence.values);
      if (named) add('names', evidence.names);
      namesMet += evidence.namesMet;
      namesAll += evidence.namesAll;
      valuesAll += evidence.valuesAll;
      for (const value of evidence.valuesMet) valuesMet.add(value);
      lengthRatio += expectedShare(pair, bead.left, bead.leftEnd, bead.right, bead.rightEnd);
    }
  const reasons: Reason[] = [];
  const put = (cost: string, detail: string) => {
    const share = (shares.get(cost) ?? 0) / compared;
    if (Math.abs(share) >= 0.05) reasons.push({ cost, share: Math.round(share * 100) / 100, detail });
  };
  put('numbering', numberingDetail(block, sides, present));
  put('values', valuesAll === 0 ? 'no numbers' : valuesDetail([...valuesMet]));
  put('names', `${namesMet} of ${namesAll} names found again`);
  put(
    'words',
    (shares.get('words') ?? 0) > 0
      ? 'words that translate each other'
      : 'few words that translate each other',
  );
  put('length', lengthDetail(lengthRatio / compared));
  put('structure', (shares.get('structure') ?? 0) > 0 ? 'same kind of text' : 'different kinds of text');
  put('edges', (shares.get('edges') ?? 0) > 0 ? 'begins and ends alike' : 'begins or ends otherwise');
  if (block.link !== undefined)
    reasons.unshift({
      cost: 'moved',
      share: Math.round(block.link * 100) / 100,
      detail: 'stands at another place in its own document',
    });
  return reasons.sort((a, b) => Math.abs(b.share) - Math.abs(a.share));
}

function numberingDetail(block: Block, sides: readonly Side[], present: readonly number[]): string {
  const labels = present.map((version) => {
    const first = sides[version]!.segments[block.from[version]!]!;
    return { key: sides[version]!.labels[block.from[version]!]!, printed: first.label };
  });
  const shown = labels.map(({ key, printed }) => printed ?? key);
  if (labels.every(({ key }) => key === '')) return 'none is numbered';
  if (labels.every(({ key }) => key === labels[0]!.key)) return `same number ${shown[0]}`;
  return `different numbers: ${shown.map((label) => (label === '' ? 'none' : label)).join(', ')}`;
}

function valuesDetail(met: readonly string[]): string {
  if (met.length === 0) return 'numbers do not agree';
  const shown = met.slice(0, 4).join(', ');
  return `numbers agree: ${shown}${met.length > 4 ? ` and ${met.length - 4} more` : ''}`;
}

function lengthDetail(share: number): string {
  if (share > 0.8 && share < 1.25) return 'length as expected';
  const times = share >= 1 ? share : 1 / share;
  return `${times.toFixed(1)} times ${share >= 1 ? 'longer' : 'shorter'} than expected`;
}

function expectedShare(
  pair: PairAlignment,
  left: number,
  leftEnd: number,
  right: number,
  rightEnd: number,
): number {
  let lefts = 0;
  let rights = 0;
  for (let at = left; at < leftEnd; at++) lefts += pair.left.lengths[at]!;
  for (let at = right; at < rightEnd; at++) rights += pair.right.lengths[at]!;
  return rights / (pair.length.ratio * lefts);
}
