import type { Watch } from '../lib/watch.ts';
import { type Leverage, leverageBands, type UnitTexts } from '../model/reuse.ts';
import { wordsOf } from './likeness.ts';
import type { Memory } from './memory.ts';

/** The languages of a project. */
interface Project {
  readonly languages: readonly string[];
  readonly pivot: string;
}

/**
 * The language a unit is looked up from: the pivot, or the first that has a text and that the memory has texts in; where
 * the memory knows none of them, the first that has a text. Null when none has.
 */
export function sourceOf(
  texts: UnitTexts,
  { languages, pivot }: Project,
  memory: Pick<Memory, 'knows'>,
): string | null {
  const order = [pivot, ...languages].filter((language) => texts[language] !== undefined);
  return order.find((language) => memory.knows(language)) ?? order[0] ?? null;
}

/** How much of `units` the memory knows, in units and words of the language each is looked up from. */
export function leverageOf(
  memory: Memory,
  units: readonly UnitTexts[],
  project: Project,
  watch: Watch,
): Leverage {
  const froms = [...leverageBands, 0];
  const bands = froms.map((from) => ({ from, units: 0, words: 0 }));
  for (const [at, texts] of units.entries()) {
    watch.report('Looking up', at, units.length);
    const source = sourceOf(texts, project, memory);
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
