import { type Alignment, segmentPositions, segmentsIn } from '../../model/alignment.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Unit } from '../../model/unit.ts';
import type { Check, Draft } from '../draft.ts';
import { findingKey } from '../key.ts';
import { nameOf, namesOf, quoted } from '../wording.ts';
import { blocksOf, outOfOrder, type Place } from './order.ts';

/** A stretch of units that some languages have in another order than others. */
interface Stretch {
  /** Positions of units, ascending; only units that every language of `orders` has. */
  readonly units: readonly number[];
  /** Languages that follow the order of the units, and languages that do not. */
  readonly straight: readonly string[];
  readonly crossed: readonly string[];
  /** Units that would have to move for the orders to agree. */
  readonly moved: readonly number[];
}

const fewest = 4;

/**
 * Law: the versions say everything in the same order. Two units that change places are one finding; a list that each
 * language sorts by its own alphabet is one, and only worth a look.
 */
export const moved: Check = {
  name: 'moved',
  about: 'Lines and paragraphs that stand in another place',
  run: (alignment) => stretchesOf(alignment).map((stretch) => draftOf(alignment, stretch)),
};

function stretchesOf(alignment: Alignment): readonly Stretch[] {
  const byUnits = new Map<string, Stretch>();
  for (const language of alignment.languages) {
    if (isInOrder(alignment, language)) continue;
    for (const block of blocksOf(placesOf(alignment, language))) {
      const units = block.map(({ unit }) => unit);
      const name = units.join();
      const known = byUnits.get(name);
      if (known !== undefined) {
        byUnits.set(name, { ...known, crossed: [...known.crossed, language] });
        continue;
      }
      const straight = alignment.languages.filter(
        (other) => other !== language && followsOrder(alignment, other, units),
      );
      byUnits.set(name, { units, straight, crossed: [language], moved: outOfOrder(block) });
    }
  }
  return [...byUnits.values()].filter((stretch) => stretch.straight.length > 0);
}

/** Whether the units follow the document of `language` from beginning to end. */
function isInOrder(alignment: Alignment, language: string): boolean {
  const positions = segmentPositions(alignment.segments[language] ?? []);
  let last = -1;
  for (const unit of alignment.units) {
    const id = unit.segments[language]?.[0];
    if (id === undefined) continue;
    const at = positions.get(id) ?? -1;
    if (at < last) return false;
    last = at;
  }
  return true;
}

/** Where the units that `language` has stand in its own document. */
function placesOf(alignment: Alignment, language: string): readonly Place[] {
  const positions = segmentPositions(alignment.segments[language] ?? []);
  const places: Place[] = [];
  alignment.units.forEach((unit, at) => {
    const segment = positions.get(unit.segments[language]?.[0] ?? '');
    if (segment !== undefined) places.push({ unit: at, segment });
  });
  return places;
}

/** Whether `language` has at least two of `units`, in their order. */
function followsOrder(alignment: Alignment, language: string, units: readonly number[]): boolean {
  const positions = segmentPositions(alignment.segments[language] ?? []);
  const own = units.flatMap((at) => positions.get(alignment.units[at]?.segments[language]?.[0] ?? '') ?? []);
  return own.length > 1 && own.every((segment, at) => at === 0 || segment > (own[at - 1] ?? -1));
}

function draftOf(alignment: Alignment, stretch: Stretch): Draft {
  const { straight, crossed } = stretch;
  const swap = stretch.units.length === 2;
  const shown = swap ? stretch.units : stretch.moved;
  const ids = shown.map((at) => alignment.units[at]?.id ?? '');
  const both = alignment.languages.filter(
    (language) => straight.includes(language) || crossed.includes(language),
  );
  const tie = straight.length === crossed.length;
  const few = straight.length > crossed.length ? crossed : straight;
  const languages = tie ? both : alignment.languages.filter((language) => few.includes(language));
  const evidence = shown.flatMap((at) => wholesAt(alignment, alignment.units[at] as Unit, both));
  const texts = shown.map((at) => wordsAt(alignment, at));
  return {
    key: findingKey('moved', languages, [], texts.join('\n')),
    unit: ids[0] ?? '',
    order: shown[0] ?? 0,
    type: 'moved',
    severity: stretch.moved.length >= fewest ? 'info' : 'warning',
    languages,
    message: sentence(stretch, alignment.languages, languages, texts, tie),
    evidence,
    ...(ids.length > 1 ? { units: ids } : {}),
  };
}

function sentence(
  { units, moved: out }: Stretch,
  order: readonly string[],
  languages: readonly string[],
  texts: readonly string[],
  tie: boolean,
): string {
  const odd = order.filter((language) => languages.includes(language));
  if (units.length === 2) return oppositeOrder(odd, texts, tie);
  const who = namesOf(odd);
  const have = languages.length > 1 ? 'have' : 'has';
  const [first = ''] = texts.map((text) => quoted(text, 32));
  if (out.length >= fewest)
    return `${who} ${have} ${units.length} lines in different order, from ${first} on`;
  const what = texts.length === 1 ? first : `${first} and ${texts.length - 1} more`;
  return tie ? `${who} have ${what} in different places` : `${who} ${have} ${what} in another place`;
}

/** That `languages` have two texts the other way round; on a `tie` nobody can say which of them is wrong. */
export function oppositeOrder(languages: readonly string[], texts: readonly string[], tie: boolean): string {
  const who = namesOf(languages);
  const [first = '', second = ''] = texts.map((text) => quoted(text, 32));
  if (tie) return `${who} have the same two lines in opposite order: ${first} and ${second}`;
  return `${who} ${languages.length > 1 ? 'have' : 'has'} ${first} and ${second} in the opposite order`;
}

/** All that `languages` have in the unit, as evidence. */
export function wholesAt(
  alignment: Alignment,
  unit: Unit,
  languages: readonly string[],
): readonly Evidence[] {
  return languages.flatMap((language) =>
    segmentsIn(alignment, unit, language).map((segment) => ({
      language,
      segment: segment.id,
      start: 0,
      end: segment.text.length,
      value: segment.label ?? '',
    })),
  );
}

function wordsAt(alignment: Alignment, at: number): string {
  const unit = alignment.units[at];
  if (unit === undefined) return '';
  const english = alignment.languages.find((language) => nameOf(language).includes('English'));
  for (const language of [english ?? alignment.pivot, alignment.pivot, ...alignment.languages]) {
    const text = segmentsIn(alignment, unit, language)[0]?.text;
    if (text !== undefined) return text;
  }
  return '';
}
