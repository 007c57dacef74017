import { alignSegments } from '../align/align.ts';
import type { Knowledge } from '../align/knowledge.ts';
import { addedLanguage, type Bead } from '../edit/added-language.ts';
import { nameOf } from '../edit/naming.ts';
import { applyAll } from '../edit/step.ts';
import { joinAll } from '../lib/join-texts.ts';
import { unwatched, type Watch } from '../lib/watch.ts';
import { type Alignment, segmentsIn } from '../model/alignment.ts';
import type { Document } from '../model/document.ts';
import { mostShown } from '../model/proposal.ts';
import type { Segment } from '../model/segment.ts';
import type { Unit } from '../model/unit.ts';
import { rowOf } from './preview.ts';
import type { Proposed } from './proposed.ts';
import { taughtBy } from './taught.ts';

/**
 * Brings `document` into `alignment` as its last language, kept as text number `id` of the project. It is aligned to the rows as they
 * stand: each of them is one segment to the aligner, in the pivot's words where it has any.
 * Throws `Cancelled` when the watch says so.
 */
export function addLanguage(
  alignment: Alignment,
  document: Document,
  id: number,
  knowledge: Knowledge,
  watch: Watch = unwatched,
): Proposed {
  const { language, path, format, encoding } = document;
  const { pivot, units } = alignment;
  const rows = units.map((unit, at) => segmentOf(alignment, unit, at));
  const names = new Map(rows.map((row, at) => [row.id, units[at]!.id]));
  const settled = units.filter(({ status }) => status === 'confirmed');
  const concepts = [...knowledge.concepts, ...taughtBy(alignment, settled)];
  const segments = { [pivot]: rows, [language]: document.segments };
  const found = alignSegments(
    { languages: [pivot, language], pivot, segments, knowledge: { concepts } },
    watch,
  );
  const beads = found.map(
    (unit): Bead => ({
      units: unit.segments[pivot]!.map((row) => names.get(row)!),
      ids: unit.segments[language]!,
      confidence: unit.confidence,
    }),
  );
  const column = { segments: document.segments, source: { id, language, path, format, encoding } };
  const steps = addedLanguage(alignment, language, alignment.languages.length, column, beads);
  const after = applyAll(alignment, steps);
  const odd = after.units.flatMap((unit, at) => (isOdd(unit, language) ? [{ unit, at }] : []));
  return {
    label: `Added ${nameOf(language)}`,
    count: odd.length,
    rows: odd.slice(0, mostShown).map(({ unit, at }) => ({ at, before: [], after: [rowOf(after, unit)] })),
    texts: [],
    steps,
    document: { ...document, id },
    gain: 0,
  };
}

/** A row as the aligner is to see it: one segment with all that its first filled side says. */
function segmentOf(alignment: Alignment, unit: Unit, at: number): Segment {
  const { pivot, languages } = alignment;
  const filled = [pivot, ...languages].find((each) => (unit.segments[each]?.length ?? 0) > 0) ?? pivot;
  const held = segmentsIn(alignment, unit, filled);
  const { kind = 'paragraph', label, path, level } = held[0] ?? {};
  return {
    id: `${pivot}:${at + 1}`,
    kind,
    text: joinAll(held.map(({ text }) => text)),
    spans: [],
    ...(label === undefined ? {} : { label }),
    ...(path === undefined ? {} : { path }),
    ...(level === undefined ? {} : { level }),
  };
}

/** Not one segment of `language` beside something else: worth a look. */
function isOdd(unit: Unit, language: string): boolean {
  const alone = Object.entries(unit.segments).every(([each, ids]) => each === language || ids.length === 0);
  return alone || unit.segments[language]?.length !== 1;
}
