import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { IgnoredFinding } from '../../../shared/api/methods/projects.ts';
import type { History } from '../../../shared/edit/history.ts';
import { applyAll } from '../../../shared/edit/step.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { DocumentInfo, DocumentRef } from '../../../shared/model/document.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import { type Bodies, bodiesOf } from './read-bodies.ts';
import { documentRow, type Meta, metaShape, parseSelection, parseSteps } from './rows.ts';
import { isSegment, isUnit } from './shapes.ts';

/** Everything about a project but its sources' texts and the steps of its history. */
export interface Loaded {
  readonly meta: Meta;
  readonly documents: readonly DocumentInfo[];
  readonly alignment: Alignment;
  readonly history: History;
  readonly ignored: readonly IgnoredFinding[];
  /** Length of the log that was replayed. */
  readonly logged: number;
}

/** Reads a project: the snapshot with the log replayed. Throws when anything in it does not fit together. */
export function loadProject(database: DatabaseSync): Loaded {
  const loading = loadingProject(database);
  for (;;) {
    const { done, value } = loading.next();
    if (done) return value;
  }
}

/** The same piece by piece: whoever asks may do other things between two of them, and write by another connection. */
export function* loadingProject(database: DatabaseSync): Generator<undefined, Loaded> {
  database.exec('BEGIN');
  try {
    const meta = readMeta(database);
    const texts = readDocuments(database);
    const snapshot = yield* readSnapshot(database, columnsOf(meta, texts), meta.pivot);
    const log = database.prepare('SELECT steps FROM log ORDER BY revision').all();
    let alignment = snapshot;
    for (const row of log) {
      alignment = applyAll(alignment, parseSteps(text(row, 'steps')));
      yield;
    }
    yield* refuseLoose(alignment);
    const documents = documentsOf(alignment);
    const history = readHistory(database, meta.applied);
    return { meta, documents, alignment, history, ignored: readIgnored(database), logged: log.length };
  } finally {
    database.exec('ROLLBACK');
  }
}

export function readMeta(database: DatabaseSync): Meta {
  const rows = database.prepare('SELECT key, value FROM meta').all();
  return v.parse(
    metaShape,
    Object.fromEntries(rows.map((row) => [text(row, 'key'), JSON.parse(text(row, 'value'))])),
  );
}

export function readIgnored(database: DatabaseSync): readonly IgnoredFinding[] {
  // Projects that are only looked at may be of a version that did not know who.
  const rows = database.prepare('SELECT * FROM ignored ORDER BY at, key').all();
  return rows.map((row) => ({
    key: text(row, 'key'),
    reason: text(row, 'reason'),
    at: text(row, 'at'),
    by: 'who' in row ? text(row, 'who') : '',
  }));
}

/** A column that holds text; throws when it does not. */
export function text(row: Readonly<Record<string, unknown>> | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== 'string') throw new Error(`no text in ${column}`);
  return value;
}

/** What was done, oldest first, in words. */
export function readLabels(database: DatabaseSync): readonly string[] {
  const rows = database.prepare('SELECT label FROM history ORDER BY position').all();
  return rows.map((row) => text(row, 'label'));
}

function readHistory(database: DatabaseSync, applied: number): History {
  const rows = database.prepare('SELECT label, steps, before, after FROM history ORDER BY position').all();
  const entries = rows.map((row) => ({
    label: text(row, 'label'),
    steps: parseSteps(text(row, 'steps')),
    before: parseSelection(text(row, 'before')),
    after: parseSelection(text(row, 'after')),
  }));
  if (applied > entries.length) throw new Error('the history is too short');
  return { entries, applied };
}

/** The texts that the languages of `alignment` stand in, in the order of its columns. */
export function documentsOf({ languages, sources }: Alignment): readonly DocumentInfo[] {
  return languages.map((language) => {
    const source = sources?.[language];
    if (source === undefined) throw new Error(`no text for ${language}`);
    const { id: _, ...document } = source;
    return document;
  });
}

export function readDocuments(database: DatabaseSync): readonly DocumentRef[] {
  const rows = database
    .prepare('SELECT position, language, path, format, encoding FROM documents ORDER BY position')
    .all();
  return rows.map(({ position, ...row }) => ({
    id: v.parse(v.number(), position),
    ...v.parse(documentRow, row),
  }));
}

/** The texts of the snapshot's languages. */
export function columnsOf({ columns }: Meta, texts: readonly DocumentRef[]): readonly DocumentRef[] {
  return (columns ?? texts.map(({ id, language }) => ({ language, source: id }))).map(
    ({ language, source }) => {
      const text = texts.find(({ id }) => id === source);
      if (text?.language !== language) throw new Error(`no text for ${language}`);
      return text;
    },
  );
}

function* readSnapshot(
  database: DatabaseSync,
  documents: readonly DocumentRef[],
  pivot: string,
): Generator<undefined, Alignment> {
  const languages = documents.map(({ language }) => language);
  if (languages.length < 2 || !languages.includes(pivot)) throw new Error('languages are missing');
  const segments: Record<string, readonly Segment[]> = {};
  for (const language of languages)
    segments[language] = yield* collected(bodiesOf(database, isSegment, language));
  const units = yield* collected(bodiesOf(database, isUnit));
  const sources = Object.fromEntries(documents.map((document) => [document.language, document]));
  return { languages, pivot, segments, units, sources };
}

function* collected<T>(bodies: Bodies<T>): Generator<undefined, readonly T[]> {
  const items: T[] = [];
  for (const some of bodies.all()) {
    for (const item of some) items.push(item);
    yield;
  }
  return items;
}

/** Throws when a unit lacks a side or names a segment that is not there: nothing could be shown of it. */
function* refuseLoose({ languages, segments, units }: Alignment): Generator<undefined> {
  for (const language of languages) {
    const known = new Set<string>();
    for (const [at, { id }] of (segments[language] ?? []).entries()) {
      known.add(id);
      if (at % 10_000 === 0) yield;
    }
    for (const [at, unit] of units.entries()) {
      const side = unit.segments[language];
      if (side === undefined || !side.every((id) => known.has(id)))
        throw new Error(`unit ${unit.id} is loose`);
      if (at % 10_000 === 0) yield;
    }
  }
}
