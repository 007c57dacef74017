import type { Alignment } from '../../model/alignment.ts';
import type { Concept } from '../../model/concept.ts';
import { segmentIndex } from '../../model/near.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { isHeadingUnit } from '../structure/heading-unit.ts';
import { nameOf, namesOf, quoted } from '../wording.ts';
import type { Pair } from './learned-words.ts';
import { LengthModel } from './length-model.ts';
import { type LostWords, lostWords } from './lost-words.ts';
import { recurring } from './recurring.ts';
import { sideWordsOf } from './side-words.ts';
import { stillLost } from './slipped.ts';
import { WordModel } from './word-model.ts';

/** Words that `holder` has in the unit at `at` and `lacker` has nothing for. */
interface Loss extends LostWords {
  readonly at: number;
  readonly holder: string;
  readonly lacker: string;
  /** Among the few of its kind in these two documents; where they are many, it is their manner. */
  readonly rare: boolean;
}

/** Of so many units one may lose words before it is the manner of a translation; a few always may. */
const rarity = 200;
const few = 3;

/**
 * Law: what one version says inside a paragraph, every version says. A clause is lost when the other version is too short
 * by about its length, against what is usual in this pair of documents, and has no words for it.
 */
export const coverage: Check = {
  name: 'coverage',
  about: 'Clauses that a version lacks inside a paragraph',
  run(alignment, { words = [] } = {}) {
    const losses = alignment.languages
      .filter((language) => language !== alignment.pivot)
      .flatMap((other) => lossesBetween(alignment, alignment.pivot, other, words));
    const byUnit = Map.groupBy(losses, ({ at }) => at);
    return [...byUnit.values()].flatMap((inUnit) => draftsOf(alignment, inUnit));
  },
};

function lossesBetween(
  alignment: Alignment,
  pivot: string,
  other: string,
  concepts: readonly Concept[],
): readonly Loss[] {
  const places: number[] = [];
  const pairs: Pair[] = [];
  alignment.units.forEach((unit, at) => {
    const left = sideWordsOf(alignment, unit, pivot);
    const right = sideWordsOf(alignment, unit, other);
    if (left === null || right === null || unit.confidence < 0.5) return;
    places.push(at);
    pairs.push([left, right]);
  });
  const turned = pairs.map(([left, right]): Pair => [right, left]);
  const there = lossesIn(alignment, pairs, places, concepts);
  const here = lossesIn(alignment, turned, places, concepts);
  return [...withoutNeighbours(there, here), ...withoutNeighbours(here, there)];
}

/** The losses but those beside one of the other version, which has there what it lacks here. */
function withoutNeighbours(losses: readonly Loss[], others: readonly Loss[]): readonly Loss[] {
  const places = new Set(others.flatMap(({ at }) => [at - 1, at + 1]));
  return losses.filter(({ at }) => !places.has(at));
}

function lossesIn(
  alignment: Alignment,
  pairs: readonly Pair[],
  places: readonly number[],
  concepts: readonly Concept[],
): readonly Loss[] {
  const lengths = new LengthModel(pairs);
  const words = new WordModel(pairs, concepts);
  const found = pairs.flatMap((pair, index) => {
    const [own, other] = pair;
    const at = places[index] ?? 0;
    const heading = isHeadingUnit(alignment, alignment.units[at] as Unit);
    const first = heading ? null : lostWords(own, other, lengths, words);
    const lost = first && stillLost(alignment, at, pair, first, lengths, words);
    return lost ? [{ ...lost, at, holder: own.language, lacker: other.language }] : [];
  });
  const most = Math.max(few, Math.floor(pairs.length / rarity));
  const manner = recurring(found);
  const single = found.filter((loss) => !manner.has(loss));
  const limit = single.map(({ score }) => score).sort((a, b) => b - a)[most] ?? 0;
  return found.map((loss) => ({ ...loss, rare: !manner.has(loss) && loss.score > limit }));
}

/** One finding for each version that lacks something, or for the one that has it alone. */
function draftsOf(alignment: Alignment, losses: readonly Loss[]): readonly Draft[] {
  const { pivot, languages } = alignment;
  const others = languages.length - 1;
  const pivotLacks = losses.filter(({ lacker }) => lacker === pivot);
  const pivotHas = losses.filter(({ holder }) => holder === pivot);
  const many = (list: readonly Loss[]) => others > 1 && list.length > others / 2;
  const drafts: Draft[] = [];
  if (many(pivotLacks)) drafts.push(draftOf(alignment, pivotLacks, [pivot], false));
  else
    for (const loss of pivotLacks)
      drafts.push(draftOf(alignment, [loss], [others > 1 ? loss.holder : pivot], others > 1));
  if (many(pivotHas)) drafts.push(draftOf(alignment, pivotHas, [pivot], true));
  else for (const loss of pivotHas) drafts.push(draftOf(alignment, [loss], [loss.lacker], false));
  return drafts;
}

function draftOf(
  alignment: Alignment,
  losses: readonly Loss[],
  odd: readonly string[],
  alone: boolean,
): Draft {
  const [first] = losses as readonly [Loss, ...Loss[]];
  const unit = alignment.units[first.at] as Alignment['units'][number];
  const text = textOf(alignment, first);
  const message = alone
    ? `Only ${namesOf(odd)} has ${quoted(text, 60)}`
    : `${nameOf(odd[0] ?? '')} has nothing for ${quoted(text, 60)}`;
  return {
    key: findingKey('length', odd, [], text),
    unit: unit.id,
    order: first.at,
    type: 'length',
    severity: losses.some(({ rare }) => rare) ? 'warning' : 'info',
    languages: odd,
    message,
    evidence: losses.flatMap(({ holder, words }) =>
      stretchesOf(words).map(({ segment, start, end }) => ({
        language: holder,
        segment,
        start,
        end,
        value: '',
      })),
    ),
    about: quoted(text, 60),
    sureness: Math.max(...losses.map(({ score }) => score / (1 + score))),
  };
}

/** From the first to the last of the words in each of their segments. */
function stretchesOf(words: LostWords['words']) {
  return [...Map.groupBy(words, ({ segment }) => segment)].map(([segment, own]) => ({
    segment,
    start: own[0]?.start ?? 0,
    end: own[own.length - 1]?.end ?? 0,
  }));
}

function textOf({ segments }: Alignment, { holder, words }: Loss): string {
  const list = segments[holder] ?? [];
  return stretchesOf(words)
    .map(({ segment, start, end }) => list[segmentIndex(list, segment)]?.text.slice(start, end) ?? '')
    .join(' ');
}
