import type { Watch } from '../lib/watch.ts';
import { type Leverage, leverageBands, type UnitTexts } from '../model/reuse.ts';
import { wordsOf } from './likeness.ts';
import type { Memory } from './memory.ts';

/** The language a unit is looked up from: the pivot, or the first that has a text; null when none has. */
export function sourceOf(texts: UnitTexts, languages: readonly string[], pivot: string): string | null {
  if (texts[pivot] !== undefined) return pivot;
  return languages.find((language) => texts[language] !== undefined) ?? null;
}

/** How much of `units` the memory knows, in units and words of the language each is looked up from. */
export function leverageOf(
  memory: Memory,
  units: readonly UnitTexts[],
  { languages, pivot }: { readonly languages: readonly string[]; readonly pivot: string },
  watch: Watch,
): Leverage {
  const froms = [...leverageBands, 0];
  const bands = froms.map((from) => ({ from, units: 0, words: 0 }));
  for (const [at, texts] of units.entries()) {
    watch.report('Looking up', at, units.length);
    const source = sourceOf(texts, languages, pivot);
    const text = source === null ? undefined : texts[source];
    if (source === null || text === undefined) continue;
    const score = memory.best(text, source);
    const band = bands.find(({ from }) => score >= from);
    if (band === undefined) continue;
    band.units += 1;
    band.words += wordsOf(text).length;
  }
  return { bands };
}
