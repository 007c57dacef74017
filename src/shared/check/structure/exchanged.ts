import { type Alignment, segmentsIn } from '../../model/alignment.ts';
import type { Concept } from '../../model/concept.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { Answering } from '../lost/answering.ts';
import type { Pair } from '../lost/learned-words.ts';
import { LengthModel } from '../lost/length-model.ts';
import { type SideWords, sideWordsOf } from '../lost/side-words.ts';
import { oppositeOrder, wholesAt } from './moved.ts';

/** Two neighbouring units of which the texts of two versions answer each other crosswise. */
interface Exchange {
  readonly at: number;
  readonly language: string;
}

/** What words must say for both of the two pairs, and how little may speak against one of them. */
const leastForEach = -4;
const leastTogether = 12;
/** By how much lengths may speak against an exchange, in squared deviations. */
const mostAgainst = 9;
/** Rows that are not numbered stand as their words have it, unless the alignment is less sure than this. */
const sureOfRow = 0.9;
/** Rows less sure than this teach nothing. */
const teaches = 0.5;

/**
 * Law: what stands beside each other says the same. Where two paragraphs have exchanged their texts and kept their numbers, the
 * rows stand as the numbers do, and only the words tell.
 */
export const exchanged: Check = {
  name: 'exchanged',
  about: 'Numbered paragraphs that have exchanged their texts',
  run(alignment, { words = [] } = {}) {
    const found = alignment.languages
      .filter((language) => language !== alignment.pivot)
      .flatMap((language) => exchangesWith(alignment, language, words));
    return [...Map.groupBy(found, ({ at }) => at).values()].map((group) => draftOf(alignment, group));
  },
};

function exchangesWith(
  alignment: Alignment,
  other: string,
  concepts: readonly Concept[],
): readonly Exchange[] {
  const { pivot, units } = alignment;
  const pairs = units.map((unit): Pair | null => {
    const [left, right] = [sideWordsOf(alignment, unit, pivot), sideWordsOf(alignment, unit, other)];
    return left === null || right === null ? null : [left, right];
  });
  const teachers = pairs.filter(
    (pair, at) => pair !== null && (units[at]?.confidence ?? 0) >= teaches,
  ) as readonly Pair[];
  const lengths = new LengthModel(teachers);
  const answering = new Answering(teachers, concepts);
  const found: Exchange[] = [];
  for (let at = 0; at + 1 < units.length; at += 1) {
    const [one, next] = [pairs[at] ?? null, pairs[at + 1] ?? null];
    if (one === null || next === null || ![at, at + 1].every((row) => isOpen(alignment, row, other)))
      continue;
    if (againstIt(lengths, one, next) > mostAgainst) continue;
    const says = answering.crosswise(one, next);
    if (says === null || says.least < leastForEach || says.sum < leastTogether) continue;
    found.push({ at, language: other });
    at += 1;
  }
  return found;
}

/** Whether both versions have one text in the unit, and it need not be their words that brought them together. */
function isOpen(alignment: Alignment, at: number, other: string): boolean {
  const unit = alignment.units[at] as Unit;
  const sides = [alignment.pivot, other].map((language) => segmentsIn(alignment, unit, language));
  if (sides.some((own) => own.length !== 1)) return false;
  return unit.confidence < sureOfRow || sides.every(([own]) => (own?.path?.length ?? 0) > 0);
}

/** By how much lengths speak against an exchange of two pairs' sides. */
function againstIt(lengths: LengthModel, [a, b]: Pair, [c, d]: Pair): number {
  const off = (left: SideWords, right: SideWords) => lengths.deviation(left.length, right.length) ** 2;
  return off(a, d) + off(c, b) - off(a, b) - off(c, d);
}

function draftOf(alignment: Alignment, group: readonly Exchange[]): Draft {
  const { pivot, languages: all, units } = alignment;
  const [{ at }] = group as readonly [Exchange, ...Exchange[]];
  const pair = [at, at + 1].map((row) => units[row] as Unit);
  const isPivot = group.length > (all.length - 1) / 2;
  const odd = isPivot ? [pivot] : group.map(({ language }) => language);
  const tie = all.length === 2;
  const languages = tie ? all : all.filter((language) => odd.includes(language));
  const texts = pair.map((unit) => segmentsIn(alignment, unit, pivot)[0]?.text ?? '');
  return {
    key: findingKey('moved', languages, ['exchanged'], texts.join('\n')),
    unit: pair[0]?.id ?? '',
    order: at,
    type: 'moved',
    severity: 'warning',
    languages,
    message: oppositeOrder(languages, texts, tie),
    evidence: pair.flatMap((unit) => wholesAt(alignment, unit, all)),
    units: pair.map(({ id }) => id),
    explains: true,
  };
}
