import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { IgnoredFinding } from '../../../shared/api/methods/projects.ts';
import type { History } from '../../../shared/edit/history.ts';
import { applyAll } from '../../../shared/edit/step.ts';
import type { Alignment } from '../../../shared/model/alignment.ts';
import type { DocumentInfo, DocumentRef } from '../../../shared/model/document.ts';
import {
  documentRow,
  type Meta,
  metaShape,
  parseSegment,
  parseSelection,
  parseSteps,
  parseUnit,
} from './rows.ts';

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
  database.exec('BEGIN');
  try {
    const meta = readMeta(database);
    const texts = readDocuments(database);
    const log = database.prepare('SELECT steps FROM log ORDER BY revision').all();
    const snapshot = readSnapshot(database, columnsOf(meta, texts), meta.pivot);
    const alignment = log.reduce((state, row) => applyAll(state, parseSteps(text(row, 'steps'))), snapshot);
    refuseLoose(alignment);
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
  const rows = database.prepare('SELECT key, reason, at FROM ignored ORDER BY at, key').all();
  return rows.map((row) => ({ key: text(row, 'key'), reason: text(row, 'reason'), at: text(row, 'at') }));
}

/** A column that holds text; throws when it does not. */
export function text(row: Readonly<Record<string, unknown>> | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== 'string') throw new Error(`no text in ${column}`);
  return value;
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

function readDocuments(database: DatabaseSync): readonly DocumentRef[] {
  const rows = database
    .prepare('SELECT position, language, path, format, encoding FROM documents ORDER BY position')
    .all();
  return rows.map(({ position, ...row }) => ({
    id: v.parse(v.number(), position),
    ...v.parse(documentRow, row),
  }));
}

/** The texts of the snapshot's languages. */
function columnsOf({ columns }: Meta, texts: readonly DocumentRef[]): readonly DocumentRef[] {
  return (columns ?? texts.map(({ id, language }) => ({ language, source: id }))).map(
    ({ language, source }) => {
      const text = texts.find(({ id }) => id === source);
      if (text?.language !== language) throw new Error(`no text for ${language}`);
      return text;
    },
  );
}

function readSnapshot(database: DatabaseSync, documents: readonly DocumentRef[], pivot: string): Alignment {
  const languages = documents.map(({ language }) => language);
  if (languages.length < 2 || !languages.includes(pivot)) throw new Error('languages are missing');
  const select = database.prepare('SELECT body FROM segments WHERE language = ? ORDER BY position');
  const segments = Object.fromEntries(
    languages.map((language) => [
      language,
      select.all(language).map((row) => parseSegment(text(row, 'body'))),
    ]),
  );
  const units = database.prepare('SELECT body FROM units ORDER BY position').all();
  const sources = Object.fromEntries(documents.map((document) => [document.language, document]));
  return { languages, pivot, segments, units: units.map((row) => parseUnit(text(row, 'body'))), sources };
}

/** Throws when a unit lacks a side or names a segment that is not there: nothing could be shown of it. */
function refuseLoose({ languages, segments, units }: Alignment): void {
  const known = new Set(languages.flatMap((language) => (segments[language] ?? []).map(({ id }) => id)));
  for (const unit of units)
    for (const language of languages) {
      const side = unit.segments[language];
      if (side === undefined || !side.every((id) => known.has(id)))
        throw new Error(`unit ${unit.id} is loose`);
    }
}
