import type { CutPreview } from '../../shared/api/methods/sources.ts';
import type { SrxRules } from '../../shared/model/srx.ts';
import { compileSrx } from '../../shared/segment/srx.ts';
import type { CutOrder } from '../services/engine/messages.ts';
import { readVersion } from './reading.ts';

/** So many segments are enough to judge by. */
const shown = 60;

/** How a version would be cut. Throws an `input` error when there is nothing to align in it. */
export async function cutVersion({ source, segmentation, rules }: CutOrder): Promise<CutPreview> {
  const { document } = await readVersion(source, { segmentation, rules }, () => {});
  const { segments } = document;
  return {
    count: segments.length,
    segments: segments.slice(0, shown).map(({ text }) => text),
    odd: rules === undefined ? null : oddRulesFor(rules, source.language),
  };
}

/** What of the user's rules for a language is not understood, in one sentence; null when all is. */
export function oddRulesFor(rules: SrxRules, language: string): string | null {
  const { odd } = compileSrx(rules, language);
  const more = odd.length > 1 ? ` and ${odd.length - 1} more` : '';
  return odd.length === 0 ? null : `Segmentation rules for ${language} left out: ${odd[0]}${more}.`;
}
