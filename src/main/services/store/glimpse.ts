import type { DatabaseSync } from 'node:sqlite';
import type { Part } from '../../../shared/api/methods/projects.ts';
import type { Step } from '../../../shared/edit/step.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import {
  columnsOf,
  documentsOf,
  type Loaded,
  readDocuments,
  readIgnored,
  readLabels,
  readMeta,
  text,
} from './load.ts';
import { asWritten, itemsBetween, lengthOf, type Pieces, placeOf, placeOfNew, spliced } from './pieces.ts';
import { type Bodies, bodiesOf } from './read-bodies.ts';
import { parseSteps } from './rows.ts';
import { isSegment, isUnit } from './shapes.ts';

/** A large project as far as it is read at once: the rows around the place of last time. */
export interface Glimpse extends Omit<Loaded, 'history' | 'logged'> {
  readonly labels: readonly string[];
  readonly part: Part;
}

/** A project of fewer units is read whole. */
const least = 5000;
/** How many rows are read at once. */
const rows = 800;
/** A segment is looked for so far from where its number says that it stands. */
const astray = 400;
/** Longer logs, in characters, are not gone through for a glimpse. */
const longestLog = 4_000_000;

/**
 * The rows around the active one of a large project, without reading the others; null when the project is small, or so
 * much has changed since its snapshot that only reading it whole tells what its rows are.
 */
export function glimpse(database: DatabaseSync): Glimpse | null {
  database.exec('BEGIN');
  try {
    return glimpsed(database);
  } finally {
    database.exec('ROLLBACK');
  }
}

function glimpsed(database: DatabaseSync): Glimpse | null {
  const written = lengthIn(database, 'units');
  if (written < least) return null;
  const logged = database.prepare('SELECT coalesce(sum(length(steps)), 0) AS size FROM log').get();
  if (Number(logged?.size) > longestLog) return null;

  const meta = readMeta(database);
  const sources = columnsOf(meta, readDocuments(database));
  const languages = sources.map(({ language }) => language);
  const log = database.prepare('SELECT steps FROM log ORDER BY revision').all();
  const steps = log.flatMap((row) => parseSteps(text(row, 'steps')));
  const list = listsAfter(steps, asWritten<Unit>(written), (language) =>
    asWritten<Segment>(lengthIn(database, 'segments WHERE language = ?', language)),
  );
  if (list === null) return null;

  const stored = bodiesOf(database, isUnit);
  const of = lengthOf(list.units);
  const active = meta.selection === null ? 0 : placeOfUnit(database, list.units, meta.selection.unit);
  const from = Math.max(0, Math.min(Math.max(0, active) - rows / 2, of - rows));
  const units = itemsBetween(list.units, from, from + rows, stored.run);
  const segments: Record<string, readonly Segment[]> = {};
  for (const language of languages) {
    const named = units.flatMap((unit) => unit.segments[language] ?? []);
    const found = segmentsNamed(named, list.segments(language), bodiesOf(database, isSegment, language));
    if (found === null) return null;
    segments[language] = found;
  }
  const alignment = {
    languages,
    pivot: meta.pivot,
    segments,
    units,
    sources: Object.fromEntries(sources.map((source) => [source.language, source])),
  };
  return {
    meta,
    documents: documentsOf(alignment),
    alignment,
    labels: readLabels(database),
    ignored: readIgnored(database),
    part: { from, of, read: 0 },
  };
}

function lengthIn(database: DatabaseSync, rows: string, ...given: readonly string[]): number {
  const found = database.prepare(`SELECT max(position) + 1 AS length FROM ${rows}`).get(...given);
  return Number(found?.length ?? 0);
}

interface Lists {
  readonly units: Pieces<Unit>;
  segments(language: string): Pieces<Segment>;
}

/** The lists after `steps`; null when one of them concerns a whole language. */
function listsAfter(
  steps: readonly Step[],
  units: Pieces<Unit>,
  written: (language: string) => Pieces<Segment>,
): Lists | null {
  const segments = new Map<string, Pieces<Segment>>();
  const of = (language: string) => segments.get(language) ?? written(language);
  for (const step of steps) {
    if (step.type === 'units') units = spliced(units, step.at, step.remove.length, step.insert);
    else if (step.type === 'segments')
      segments.set(step.language, spliced(of(step.language), step.at, step.remove.length, step.insert));
    else return null;
  }
  return { units, segments: of };
}

function placeOfUnit(database: DatabaseSync, units: Pieces<Unit>, id: string): number {
  const since = placeOfNew(units, (unit) => unit.id === id);
  if (since >= 0) return since;
  const row = database
    .prepare('SELECT position FROM units WHERE instr(body, ?) > 0 LIMIT 1')
    .get(`"id":${JSON.stringify(id)}`);
  return row === undefined ? -1 : placeOf(units, Number(row.position));
}

/** The segments of these names in the order of their document, looked for where their numbers say; null when one is not there. */
function segmentsNamed(
  named: readonly string[],
  pieces: Pieces<Segment>,
  { run }: Bodies<Segment>,
): readonly Segment[] | null {
  const wanted = new Set(named);
  const numbers = named.map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0)).sort((a, b) => a - b);
  const middle = numbers[numbers.length >> 1] ?? 0;
  const reach = named.length / 2 + astray;
  const near = itemsBetween(pieces, Math.floor(middle - reach), Math.ceil(middle + reach), run);
  const found = near.filter(({ id }) => wanted.has(id));
  return found.length === wanted.size ? found : null;
}
