import { alignSegments } from '../align/align.ts';
import type { Knowledge } from '../align/knowledge.ts';
import { cutSegment } from '../edit/cut-segment.ts';
import { freshUnitNumber } from '../edit/fresh-id.ts';
import { unitsOf } from '../edit/naming.ts';
import type { Step } from '../edit/step.ts';
import { unitSteps } from '../edit/unit-runs.ts';
import { stopIfCancelled, unwatched, type Watch } from '../lib/watch.ts';
import type { Alignment } from '../model/alignment.ts';
import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import type { CutSentences } from '../segment/sentences.ts';
import { changedRows } from './preview.ts';
import type { Proposed } from './proposed.ts';

/**
 * Cuts the texts of all units that nobody has confirmed into sentences and aligns these inside of their unit: what said the
 * same goes on saying the same, in smaller pieces. Confirmed units, those left out, headings and the like stay whole.
 * Throws `Cancelled` when the watch says so.
 */
export function resegment(
  alignment: Alignment,
  cutIn: (language: string) => CutSentences,
  knowledge: Knowledge,
  watch: Watch = unwatched,
): Proposed {
  const { languages, units } = alignment;
  const cutters = new Map(
    languages.map((language) => [language, cutterOf(alignment, language, cutIn(language))]),
  );
  let next = freshUnitNumber(units);
  const after = units.flatMap((unit, at): readonly Unit[] => {
    if (at % 64 === 0) {
      watch.report('Aligning', at, units.length);
      stopIfCancelled(watch);
    }
    if (unit.status === 'confirmed' || unit.omitted === true) return [unit];
    const parts = Object.fromEntries(
      languages.map((language) => [language, cutters.get(language)!.cut(unit.segments[language] ?? [])]),
    );
    if (languages.every((language) => parts[language]?.length === unit.segments[language]?.length))
      return [unit];
    const { pivot } = alignment;
    return alignSegments({ languages, pivot, segments: parts, knowledge }, watch).map(
      (found, position): Unit => {
        const id = position === 0 ? unit.id : `u${next++}`;
        return { ...(position === 0 ? unit : {}), ...found, id, ...(unit.moved ? { moved: true } : {}) };
      },
    );
  });
  const kept = new Set(after);
  const changed = units.filter((unit) => !kept.has(unit));
  const segments = Object.fromEntries(languages.map((each) => [each, cutters.get(each)!.segments()]));
  const { rows, count } = changedRows(alignment, { ...alignment, segments, units: after });
  return {
    label: `Cut ${unitsOf(changed.length)} into sentences`,
    count,
    rows,
    texts: [],
    steps: [
      ...languages.flatMap((each) => segmentSteps(alignment, each, segments[each] ?? [])),
      ...unitSteps(units, after),
    ],
    document: null,
    gain: 0,
  };
}

const whole: ReadonlySet<string> = new Set(['title', 'heading', 'header', 'footer', 'table-cell']);

/** Cuts segments of one language, remembering what became of each. */
function cutterOf(alignment: Alignment, language: string, cut: CutSentences) {
  const before = alignment.segments[language] ?? [];
  const byId = new Map(before.map((segment) => [segment.id, segment]));
  const parts = new Map<string, readonly Segment[]>();
  let next = before.reduce((most, { id }) => Math.max(most, Number(/\d+$/.exec(id)?.[0] ?? 0)), 0) + 1;
  const cutOne = (segment: Segment): readonly Segment[] => {
    if (whole.has(segment.kind)) return [segment];
    const { text, label } = segment;
    const starts = cut(text, language, label !== undefined && text.startsWith(label) ? label.length : 0);
    let [rest, found] = [segment, [] as Segment[]];
    for (const start of starts.slice(1).reverse()) {
      const halves = cutSegment(rest, start, `${language}:${next}`);
      if (halves === null) continue;
      next += 1;
      found = [{ ...halves[1], why: 'a sentence ends before' }, ...found];
      rest = halves[0];
    }
    return [rest, ...found];
  };
  return {
    cut: (ids: readonly string[]): readonly Segment[] =>
      ids.flatMap((id) => {
        const segment = byId.get(id);
        if (segment === undefined) return [];
        const made = cutOne(segment);
        parts.set(id, made);
        return made;
      }),
    /** The whole document afterwards. */
    segments: (): readonly Segment[] => before.flatMap((segment) => parts.get(segment.id) ?? [segment]),
  };
}

/** The step that makes `after` of a language's segments, without what stays at both ends; none when all does. */
function segmentSteps(alignment: Alignment, language: string, after: readonly Segment[]): readonly Step[] {
  const before = alignment.segments[language] ?? [];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const remove = before.slice(head, before.length - tail);
  const insert = after.slice(head, after.length - tail);
  return remove.length + insert.length === 0
    ? []
    : [{ type: 'segments', language, at: head, remove, insert }];
}
