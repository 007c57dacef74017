import type { Alignment } from '../../../src/shared/model/alignment.ts';
import type { FindingType } from '../../../src/shared/model/finding.ts';
import type { Segment } from '../../../src/shared/model/segment.ts';
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
  remade(sample, random, ['moved', 'order', 'missing', 'extra'], (list, own, next) => {
    const from = list.indexOf(own[0] as Segment);
    if (next.length === 0 || list[from + own.length] !== next[0]) return null;
    return [...list.slice(0, from), ...next, ...own, ...list.slice(from + own.length + next.length)];
  });

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

type Change = (
  list: readonly Segment[],
  own: readonly Segment[],
  next: readonly Segment[],
) => readonly Segment[] | null;

/**
 * A part of the sample in which the document of one language has changed at one unit, aligned anew as a person would have
 * it done who does not know of the fault.
 */
function remade(sample: Sample, random: Random, types: readonly FindingType[], change: Change): Fault | null {
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
      touched: new Set([...segmentsAt(sample.alignment, at), ...own.map(({ id }) => `${id}-again`)]),
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
