import { type Alignment, segmentPositions } from '../../model/alignment.ts';
import type { Segment } from '../../model/segment.ts';
import { changeSegments } from '../change-segments.ts';
import { changeUnits, unitIndexes } from '../change-units.ts';
import { cleanComment } from '../clean-comment.ts';
import type { Command } from '../command.ts';
import { noSegment, noUnit, refuse } from '../refusals.ts';
import { cleanText, rewriteSegment } from '../rewrite-segment.ts';
import { applyAll } from '../step.ts';

/** What is written anew: texts and labels by segment, comments by unit. */
export interface Replacement {
  readonly texts: readonly (readonly [segment: string, text: string])[];
  readonly labels: readonly (readonly [segment: string, label: string])[];
  readonly comments: readonly (readonly [unit: string, comment: string])[];
}

/**
 * Writes many texts, labels and comments anew in one edit. A label that stands in front of its text is changed there;
 * a text that would become empty is refused, and nothing is changed.
 */
export const replace: Command<Replacement> = ({ alignment }, { texts, labels, comments }) => {
  const rewritten = new Map<string, Segment>();
  const edits = [
    ...labels.map(([id, label]) => ({ id, change: (segment: Segment) => relabelled(segment, label) })),
    ...texts.map(([id, text]) => ({ id, change: (segment: Segment) => ({ ...segment, text }) })),
  ];
  for (const { id, change } of edits) {
    const found = segmentOf(alignment, id);
    if (found === undefined) return noSegment(id);
    const segment = rewritten.get(id) ?? found.segment;
    const { text, label } = change(segment);
    const clean = cleanText(text);
    if (clean === '') return refuse('A segment cannot be empty. Replace by something, or leave it out.');
    const next = clean === segment.text ? segment : rewriteSegment(segment, clean, found.language);
    rewritten.set(id, label === segment.label || label === undefined ? next : { ...next, label });
  }
  const changed = [...rewritten.values()].filter(
    (segment) => segment !== segmentOf(alignment, segment.id)?.segment,
  );
  const notes = new Map(comments.map(([unit, comment]) => [unit, cleanComment(comment)]));
  const found = unitIndexes(alignment, [...notes.keys()]);
  if ('unknown' in found) return noUnit(found.unknown);
  const noted = found.indexes.filter(
    (at) => notes.get(alignment.units[at]!.id) !== (alignment.units[at]!.comment ?? ''),
  );
  const places = changed.length + noted.length;
  if (places === 0) return refuse('Nothing would change.');
  const textSteps = changeSegments(alignment, changed);
  const noteSteps = changeUnits(applyAll(alignment, textSteps), noted, ({ comment: _, ...unit }) => {
    const comment = notes.get(unit.id) ?? '';
    return comment === '' ? unit : { ...unit, comment };
  });
  return {
    steps: [...textSteps, ...noteSteps],
    label: places === 1 ? 'Replaced in 1 place' : `Replaced in ${places} places`,
  };
};

function segmentOf(alignment: Alignment, id: string): { segment: Segment; language: string } | undefined {
  const language = id.slice(0, Math.max(0, id.lastIndexOf(':')));
  const list = alignment.languages.includes(language) ? (alignment.segments[language] ?? []) : [];
  const segment = list[segmentPositions(list).get(id) ?? -1];
  return segment && { segment, language };
}

/** A label stands in front of its text, but for footnotes. */
function relabelled(segment: Segment, label: string): Segment {
  const { label: was, text } = segment;
  if (was === undefined || label.trim() === '') return segment;
  return text.startsWith(was) ? { ...segment, text: label + text.slice(was.length) } : { ...segment, label };
}
