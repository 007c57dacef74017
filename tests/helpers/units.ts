import { readdirSync, readFileSync } from 'node:fs';
import type { NoteReference, Segment, SegmentKind } from '../../src/shared/model/segment.ts';

/** An invented document as its author meant it, from `tests/fixtures/documents`. */
export interface Units {
  readonly name: string;
  readonly language: string;
  readonly segments: readonly Segment[];
}

const folder = new URL('../fixtures/documents/', import.meta.url);

/** All invented documents. A line is: kind, path (parted by "/"), label, text; `{^1}` refers to footnote 1. */
export function allUnits(): readonly Units[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map(loadUnits);
}

function loadUnits(file: string): Units {
  const [name, language] = file.split('.') as [string, string];
  const rows = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((row) => row !== '');
  const segments = rows.map((row, at): Segment => {
    const [kind, path, label, marked] = row.split('\t') as [SegmentKind, string, string, string];
    const notes: NoteReference[] = [];
    let text = marked;
    for (let found = /\{\^(\w+)\}/.exec(text); found !== null; found = /\{\^(\w+)\}/.exec(text)) {
      notes.push({ offset: found.index, label: found[1]! });
      text = text.slice(0, found.index) + text.slice(found.index + found[0].length);
    }
    return {
      id: `${language}:${at + 1}`,
      kind,
      ...(label !== '' && { label }),
      ...(path !== '' && { path: path.split('/') }),
      text,
      spans: [],
      ...(notes.length > 0 && { notes }),
    };
  });
  return { name: `${name}.${language}`, language, segments };
}
