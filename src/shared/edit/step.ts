import type { Alignment } from '../model/alignment.ts';
import type { DocumentRef } from '../model/document.ts';
import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { type Column, withColumn, withoutColumn } from './column.ts';

/**
 * The ways in which an alignment changes: a run of units, or a run of one language's segments, is replaced; a language comes or
 * goes, with empty sides in all units; a language's segments stand in another text.
 * A step holds what it removes, so that it can be checked against the state, inverted and stored as JSON.
 */
export type Step =
  | {
      readonly type: 'units';
      readonly at: number;
      readonly remove: readonly Unit[];
      readonly insert: readonly Unit[];
    }
  | {
      readonly type: 'segments';
      readonly language: string;
      readonly at: number;
      readonly remove: readonly Segment[];
      readonly insert: readonly Segment[];
    }
  | {
      readonly type: 'column';
      readonly language: string;
      /** Its place among the languages. */
      readonly at: number;
      readonly remove: Column | null;
      readonly insert: Column | null;
    }
  | {
      readonly type: 'source';
      readonly language: string;
      readonly remove: DocumentRef;
      readonly insert: DocumentRef;
    };

/** The step that undoes `step`. */
function invert(step: Step): Step {
  return { ...step, remove: step.insert, insert: step.remove } as Step;
}

/** The steps that undo `steps`, last first. */
export function invertAll(steps: readonly Step[]): readonly Step[] {
  return steps.map(invert).reverse();
}

/**
 * `alignment` after `step`. Throws when the run to be removed is not what stands there: the step was made for
 * another state, and applying it would lose something.
 */
function apply(alignment: Alignment, step: Step): Alignment {
  if (step.type === 'units') {
    expectSame(alignment.units, step.at, step.remove, 'units');
    return { ...alignment, units: spliced(alignment.units, step.at, step.remove.length, step.insert) };
  }
  if (step.type === 'column') return applyColumn(alignment, step);
  if (step.type === 'source') return applySource(alignment, step);
  const list = alignment.segments[step.language];
  if (list === undefined) throw new Error(`no language ${step.language} to change`);
  expectSame(list, step.at, step.remove, `${step.language} segments`);
  const segments = spliced(list, step.at, step.remove.length, step.insert);
  return { ...alignment, segments: { ...alignment.segments, [step.language]: segments } };
}

/** `alignment` after all `steps`, first to last. */
export function applyAll(alignment: Alignment, steps: readonly Step[]): Alignment {
  return steps.reduce(apply, alignment);
}

const mostArguments = 1000;

function spliced<T>(list: readonly T[], at: number, removed: number, insert: readonly T[]): readonly T[] {
  // One copy of a long list instead of three; arguments are few, or the engine refuses them.
  if (insert.length <= mostArguments) return list.toSpliced(at, removed, ...insert);
  return list.slice(0, at).concat(insert, list.slice(at + removed));
}

function expectSame(
  list: readonly { id: string }[],
  at: number,
  run: readonly { id: string }[],
  what: string,
): void {
  if (at < 0 || at + run.length > list.length)
    throw new Error(`step does not fit: ${what} ${at}+${run.length} of ${list.length}`);
  run.forEach((item, offset) => {
    if (list[at + offset]?.id !== item.id)
      throw new Error(
        `step does not fit: ${what} at ${at + offset} is ${list[at + offset]?.id}, not ${item.id}`,
      );
  });
}

function applyColumn(alignment: Alignment, step: Step & { readonly type: 'column' }): Alignment {
  const { language, at, remove, insert } = step;
  const there = alignment.languages.indexOf(language);
  if (remove !== null) {
    if (there !== at) throw new Error(`step does not fit: ${language} is not language ${at}`);
    expectSame(alignment.segments[language] ?? [], 0, remove.segments, `${language} segments`);
    return withoutColumn(alignment, language);
  }
  if (there >= 0 || insert === null) throw new Error(`step does not fit: ${language} is there already`);
  return withColumn(alignment, language, at, insert);
}

function applySource(alignment: Alignment, step: Step & { readonly type: 'source' }): Alignment {
  const { language, remove, insert } = step;
  if (alignment.sources?.[language]?.id !== remove.id)
    throw new Error(`step does not fit: ${language} is not read from text ${remove.id}`);
  return { ...alignment, sources: { ...alignment.sources, [language]: insert } };
}
