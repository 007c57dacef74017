import type { Alignment } from '../../../src/shared/model/alignment.ts';
import type { FindingType } from '../../../src/shared/model/finding.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';
import type { Unit } from '../../../src/shared/model/unit.ts';
import { type Fault, type Planter, segmentsAt } from './fault.ts';
import { between, oneOf, type Random } from './random.ts';
import { realigned } from './realign.ts';
import type { Sample } from './samples.ts';

/** Units on either side of the fault that are aligned anew with it. */
const around = 40;
/** Documents up to so many units are taken whole. */
const whole = 120;

/** A paragraph of one version is gone. */
export const paragraphDeleted: Planter = (sample, random) => deletedWhere(sample, random, () => true);

/** An item of a list is gone. */
export const itemDropped: Planter = (sample, random) =>
  deletedWhere(sample, random, ({ kind, path }) => kind === 'list-item' || (path?.length ?? 0) > 1);

function deletedWhere(sample: Sample, random: Random, fits: (segment: Segment) => boolean): Fault | null {
  return remade(sample, random, ['missing', 'extra', 'list', 'order'], (list, own) =>
    own.some((segment) => !fits(segment)) ? null : list.filter((segment) => !own.includes(segment)),
  );
}

/** A paragraph stands twice in one version. */
export const paragraphRepeated: Planter = (sample, random) =>
  remade(sample, random, ['extra', 'missing', 'order'], (list, own) => {
    const last = own[own.length - 1];
    const end = last === undefined ? -1 : list.indexOf(last) + 1;
    if (end <= 0 || own.reduce((sum, { text }) => sum + text.length, 0) < 20) return null;
    const copies = own.map((segment) => ({ ...segment, id: `${segment.id}-again` }));
    return [...list.slice(0, end), ...copies, ...list.slice(end)];
  });

/** Two neighbouring paragraphs have changed places. */
export const paragraphsSwapped: Planter = (sample, random) =>
  remade(
    sample,
    random,
    ['moved', 'order', 'missing', 'extra'],
    (list, own, next) => {
      const from = list.indexOf(own[0] as Segment);
      if (next.length === 0 || list[from + own.length] !== next[0]) return null;
      return [...list.slice(0, from), ...next, ...own, ...list.slice(from + own.length + next.length)];
    },
    2,
  );

/** A note of one version is gone, with its mark in the text. */
export const footnoteLost: Planter = (sample, random) => {
  const { alignment, clean } = sample;
  const unit = oneOf(
    alignment.units.filter((one) => clean.has(one.id)),
    random,
  );
  const language = oneOf(alignment.languages, random);
  if (unit === undefined || language === undefined) return null;
  const noted = (without: string | null): Alignment => ({
    ...alignment,
    units: alignment.units.map((one) => (one === unit ? { ...one } : one)),
    segments: Object.fromEntries(
      alignment.languages.map((tag) => [
        tag,
        (alignment.segments[tag] ?? []).map((segment) =>
          tag !== without && segment.id === unit.segments[tag]?.[0]
            ? { ...segment, notes: [{ offset: segment.text.length, label: '9' }] }
            : segment,
        ),
      ]),
    ),
  });
  return {
    alignment: noted(language),
    before: noted(null),
    touched: segmentsAt(alignment, alignment.units.indexOf(unit)),
    language,
    what: `note lost in ${unit.id}`,
    types: new Set<FindingType>(['footnote']),
  };
};

/** Of paragraphs that bear the same number in every version two neighbours have exchanged their texts, and kept their numbers. */
export const textsExchanged: Planter = (sample, random) => {
  const { alignment, clean } = sample;
  const places = alignment.units.flatMap((unit, at) => {
    const next = alignment.units[at + 1];
    const both =
      next !== undefined && [unit, next].every((one) => clean.has(one.id) && isParagraph(alignment, one));
    return both ? [at] : [];
  });
  const at = oneOf(places, random);
  const language = oneOf(alignment.languages, random);
  if (at === undefined || language === undefined) return null;
  const part = numbered(partOf(alignment, at));
  const [own, next] = [at, at + 1].map((place) => alignment.units[place]?.segments[language]?.[0] ?? '');
  const list = part.segments[language] ?? [];
  const textOf = (id: string) => list.find((segment) => segment.id === id)?.text ?? '';
  const texts = new Map([
    [own, textOf(next ?? '')],
    [next, textOf(own ?? '')],
  ]);
  const now = list.map((segment) => ({ ...segment, text: texts.get(segment.id) ?? segment.text }));
  return {
    alignment: realigned({ ...part, segments: { ...part.segments, [language]: now } }),
    before: realigned(part),
    touched: new Set([...segmentsAt(alignment, at), ...segmentsAt(alignment, at + 1)]),
    language,
    what: [own, next].map((id) => textOf(id ?? '').slice(0, 120)).join(' ¶ '),
    types: new Set<FindingType>(['moved', 'order', 'missing', 'extra']),
  };
};

const shortest = 40;

/** Whether the unit is one text of running text in every version. */
function isParagraph({ languages, segments }: Alignment, unit: Unit): boolean {
  return languages.every((language) => {
    const [own, ...more] = ofUnit(segments[language] ?? [], unit.segments[language]);
    return (
      own !== undefined && more.length === 0 && own.text.length >= shortest / (language === 'zh' ? 3 : 1)
    );
  });
}

/** The alignment with its paragraphs numbered from 1 on, in every version alike. */
function numbered(alignment: Alignment): Alignment {
  const numbers = new Map(
    alignment.units
      .filter((unit) => isParagraph(alignment, unit))
      .flatMap((unit, at) => Object.values(unit.segments).map(([id = '']) => [id, String(at + 1)] as const)),
  );
  const segments = Object.entries(alignment.segments).map(
    ([language, list]) =>
      [
        language,
        list.map((segment) => {
          const number = numbers.get(segment.id);
          return number === undefined ? segment : { ...segment, label: `${number}.`, path: [number] };
        }),
      ] as const,
  );
  return { ...alignment, segments: Object.fromEntries(segments) };
}

type Change = (
  list: readonly Segment[],
  own: readonly Segment[],
  next: readonly Segment[],
) => readonly Segment[] | null;

/**
 * A part of the sample in which the document of one language has changed at one unit, aligned anew as a person would have
 * it done who does not know of the fault. The change is one of so many `paragraphs`.
 */
function remade(
  sample: Sample,
  random: Random,
  types: readonly FindingType[],
  change: Change,
  paragraphs = 1,
): Fault | null {
  const { units, languages } = sample.alignment;
  for (let tries = 0; tries < 60; tries += 1) {
    const at = between(0, units.length - 1, random);
    const language = oneOf(languages, random) ?? '';
    if (!sample.clean.has(units[at]?.id ?? '')) continue;
    const part = partOf(sample.alignment, at);
    const list = part.segments[language] ?? [];
    const own = ofUnit(list, units[at]?.segments[language]);
    const next = ofUnit(list, units[at + 1]?.segments[language]);
    const now = change(list, own, next);
    if (now === null) continue;
    return {
      alignment: realigned({ ...part, segments: { ...part.segments, [language]: now } }),
      before: realigned(part),
      touched: new Set([
        ...segmentsAt(sample.alignment, at),
        ...(paragraphs > 1 ? segmentsAt(sample.alignment, at + 1) : []),
        ...own.map(({ id }) => `${id}-again`),
      ]),
      language,
      what: own.map(({ text }) => text.slice(0, 120)).join(' ¶ '),
      types: new Set(types),
    };
  }
  return null;
}

function ofUnit(list: readonly Segment[], ids: readonly string[] = []): readonly Segment[] {
  return list.filter(({ id }) => ids.includes(id));
}

/** The units around the one at `at`, with their segments alone; all of a short document. */
function partOf(alignment: Alignment, at: number): Alignment {
  if (alignment.units.length <= whole) return alignment;
  const units = alignment.units.slice(Math.max(0, at - around), at + around + 1);
  const held = new Set(units.flatMap((unit) => Object.values(unit.segments).flat()));
  const segments = Object.fromEntries(
    alignment.languages.map((language) => [
      language,
      (alignment.segments[language] ?? []).filter(({ id }) => held.has(id)),
    ]),
  );
  return { ...alignment, units, segments };
}
