import { type Alignment, segmentPositions } from '../../model/alignment.ts';
import type { Segment } from '../../model/segment.ts';
import { changeUnits, unitIndexes } from '../change-units.ts';
import type { Command } from '../command.ts';
import { byHand } from '../hand.ts';
import { joinSegments } from '../join-segments.ts';
import { unitsOf } from '../naming.ts';
import { noUnit, refuse } from '../refusals.ts';
import { fitted, held, type ReviewChange } from '../review.ts';
import { cleanText, rewriteSegment } from '../rewrite-segment.ts';
import type { Step } from '../step.ts';

/** Segments that follow each other in their document, and what takes their place. */
interface Exchange {
  readonly language: string;
  readonly at: number;
  readonly remove: readonly Segment[];
  readonly insert: readonly Segment[];
}

/**
 * Takes the texts that came back from a review into their units, all as one edit. A side with fewer lines than segments has
 * its last ones joined; lines beyond the segments there are go with the last one.
 */
export const takeReview: Command<{ changes: readonly ReviewChange[] }> = (context, { changes }) => {
  const { alignment } = context;
  if (changes.length === 0) return refuse('There is nothing to take in.');
  const found = unitIndexes(
    alignment,
    changes.map(({ unit }) => unit),
  );
  if ('unknown' in found) return noUnit(found.unknown);
  const exchanges: Exchange[] = [];
  for (const change of changes) {
    const exchange = exchangeOf(alignment, change);
    if (exchange === null)
      return refuse(`Unit ${change.unit} has changed meanwhile. Read the review sheet again.`);
    const joins = exchange.insert.length < exchange.remove.length;
    if (joins && change.language === alignment.pivot && !context.pivotUnlocked)
      return refuse(`Segments of the pivot are not joined while it is locked: see unit ${change.unit}.`);
    exchanges.push(exchange);
  }
  if (exchanges.every(({ remove }) => remove.length === 0)) return refuse('The texts are as they were.');
  const gone = new Set(
    exchanges.flatMap(({ remove, insert }) =>
      remove.filter(({ id }) => !insert.some((segment) => segment.id === id)).map(({ id }) => id),
    ),
  );
  const texts = exchanges
    .filter(({ remove }) => remove.length > 0)
    .toSorted((a, b) => b.at - a.at)
    .map((exchange): Step => ({ type: 'segments', ...exchange }));
  const units = changeUnits(alignment, found.indexes, (unit) => ({
    ...unit,
    segments: Object.fromEntries(
      Object.entries(unit.segments).map(([language, ids]) => [language, ids.filter((id) => !gone.has(id))]),
    ),
    confidence: 1,
    status: 'edited',
    reasons: [byHand],
  }));
  const first = changes[0];
  return {
    steps: [...texts, ...units],
    label: `Took in a review of ${unitsOf(found.indexes.length)}`,
    ...(first === undefined ? {} : { select: { unit: first.unit, language: first.language } }),
  };
};

/** The exchange of segments that makes a side read as wanted; null when it is not there, or its segments stand apart. */
function exchangeOf(alignment: Alignment, { unit: id, language, text }: ReviewChange): Exchange | null {
  const unit = alignment.units.find((each) => each.id === id);
  const segments = held(alignment, unit?.segments[language] ?? [], language);
  const positions = segmentPositions(alignment.segments[language] ?? []);
  const at = positions.get(segments[0]?.id ?? '');
  const lines = text
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '');
  if (at === undefined || lines.length === 0) return null;
  if (!segments.every((segment, offset) => positions.get(segment.id) === at + offset)) return null;
  const wanted = fitted(lines, segments.length);
  const joined = segments.slice(wanted.length - 1).reduce(joinSegments);
  const kept = [...segments.slice(0, wanted.length - 1), joined];
  const insert = kept.map((segment, offset) => {
    const line = wanted[offset] ?? segment.text;
    return line === segment.text ? segment : rewriteSegment(segment, line, language);
  });
  return trimmed({ language, at, remove: segments, insert });
}

/** `exchange` without what stays as it is at both ends. */
function trimmed({ language, at, remove, insert }: Exchange): Exchange {
  let head = 0;
  while (head < insert.length && insert[head] === remove[head]) head += 1;
  let tail = 0;
  while (tail < insert.length - head && insert.at(-1 - tail) === remove.at(-1 - tail)) tail += 1;
  return {
    language,
    at: at + head,
    remove: remove.slice(head, remove.length - tail),
    insert: insert.slice(head, insert.length - tail),
  };
}
