import { formatKinds, type Segment, segmentKinds } from '../../../shared/model/segment.ts';
import { type Unit, unitStatuses } from '../../../shared/model/unit.ts';

/**
 * Guards for the two things a project holds by the hundred thousand; written by hand, since a schema library takes
 * ten times as long. They look at everything that is relied on, and let further properties be.
 */

type Fields = Readonly<Record<string, unknown>>;

export function isSegment(value: unknown): value is Segment {
  if (!isRecord(value)) return false;
  const { id, kind, label, path, level, text, spans, notes, formats, time, why, imported, former } = value;
  return (
    typeof id === 'string' &&
    typeof text === 'string' &&
    kinds.has(kind) &&
    isList(spans, isSpan) &&
    isOptional(label, isText) &&
    isOptional(path, isTexts) &&
    isOptional(level, isOffset) &&
    isOptional(notes, (list) => isList(list, isNote)) &&
    isOptional(formats, (list) => isList(list, isFormat)) &&
    isOptional(time, isSpan) &&
    isOptional(why, isText) &&
    isOptional(imported, isText) &&
    isOptional(former, isText)
  );
}

export function isUnit(value: unknown): value is Unit {
  if (!isRecord(value)) return false;
  const { id, segments, confidence, status, reasons, moved, bookmarked, omitted, comment, awaits, dropped } =
    value;
  return (
    typeof id === 'string' &&
    typeof confidence === 'number' &&
    statuses.has(status) &&
    isRecord(segments) &&
    Object.values(segments).every(isTexts) &&
    isOptional(reasons, (list) => isList(list, isReason)) &&
    isOptional(moved, isTruth) &&
    isOptional(bookmarked, isTruth) &&
    isOptional(omitted, isTruth) &&
    isOptional(comment, isText) &&
    isOptional(awaits, isTexts) &&
    isOptional(dropped, (texts) => isRecord(texts) && Object.values(texts).every(isText))
  );
}

/** A whole number from 0. */
function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

const kinds: ReadonlySet<unknown> = new Set(segmentKinds);
const styles: ReadonlySet<unknown> = new Set(formatKinds);
const statuses: ReadonlySet<unknown> = new Set(unitStatuses);

function isSpan(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && isOffset(value[0]) && isOffset(value[1]);
}

function isNote(value: unknown): boolean {
  return isRecord(value) && isOffset(value.offset) && typeof value.label === 'string';
}

function isFormat(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind, start, end, target } = value;
  return styles.has(kind) && isOffset(start) && isOffset(end) && isOptional(target, isText);
}

function isReason(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { cost, share, detail } = value;
  // An endless share becomes null in JSON.
  const isShare = typeof share === 'number' || share === null;
  return typeof cost === 'string' && isShare && typeof detail === 'string';
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown, holds: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}

function isTexts(value: unknown): boolean {
  return isList(value, isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTruth(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isOptional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}
