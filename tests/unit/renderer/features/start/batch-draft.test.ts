import { describe, expect, it } from 'vitest';
import {
  type BatchAction,
  type BatchDraft,
  emptyBatch,
  languagesIn,
  problemOf,
  reduceBatch,
  versionsOf,
} from '../../../../../src/renderer/features/start/batch/batch-draft.ts';

const acted = (draft: BatchDraft, ...actions: BatchAction[]) => actions.reduce(reduceBatch, draft);
const add = (...paths: string[]): BatchAction => ({
  type: 'add',
  files: paths.map((path) => ({ key: path, path, given: { path } })),
});
const pathsIn = (draft: BatchDraft, document: string | null) =>
  versionsOf(draft, document).map(({ path }) => path);
const six = acted(
  emptyBatch,
  add('law-en.txt', 'law-fr.txt', 'note-en.txt', 'note-fr.txt', 'Brief.txt', 'memo-de.txt'),
);

describe('several documents on their way to projects', () => {
  it('are told apart by the names of their files, and what fits nowhere is left out', () => {
    expect(six.documents.map(({ name }) => name)).toEqual(['law', 'note']);
    expect(pathsIn(six, 'law')).toEqual(['law-en.txt', 'law-fr.txt']);
    expect(pathsIn(six, null)).toEqual(['Brief.txt', 'memo-de.txt']);
  });
  it('take a file that a person puts to them, which then needs a language', () => {
    const put = acted(six, { type: 'assign', key: 'Brief.txt', document: 'note' });
    expect(problemOf(versionsOf(put, 'note'))).toEqual({ kind: 'unknown', path: 'Brief.txt' });
    const said = acted(put, { type: 'language', key: 'Brief.txt', language: 'de' });
    expect(problemOf(versionsOf(said, 'note'))).toBeNull();
  });
  it('pair files that come later with what was left out, and leave alone what a person settled', () => {
    const settled = acted(six, { type: 'assign', key: 'note-fr.txt', document: 'law' });
    const more = acted(settled, add('memo-en.txt'));
    expect(pathsIn(more, 'memo')).toEqual(['memo-de.txt', 'memo-en.txt']);
    expect(pathsIn(more, 'law')).toContain('note-fr.txt');
  });
  it('can be more than the names say, and go when their last file does', () => {
    const own = acted(six, { type: 'assign', key: 'note-en.txt', document: '' });
    expect(own.documents.map(({ name }) => name)).toEqual(['law', 'note', 'note']);
    const out = acted(own, { type: 'assign', key: 'note-fr.txt', document: null });
    expect(out.documents.map(({ key }) => key)).not.toContain('note');
  });
  it('say what keeps each from being made', () => {
    const same = acted(six, { type: 'language', key: 'law-fr.txt', language: 'EN' });
    expect(problemOf(versionsOf(same, 'law'))).toEqual({ kind: 'same', language: 'en' });
    const lone = acted(six, { type: 'assign', key: 'law-fr.txt', document: null });
    expect(problemOf(versionsOf(lone, 'law'))).toEqual({ kind: 'one' });
    const odd = acted(six, { type: 'language', key: 'law-fr.txt', language: 'français' });
    expect(problemOf(versionsOf(odd, 'law'))).toEqual({ kind: 'tag', tag: 'français' });
  });
  it('have the pivot first where they hold it', () => {
    expect(languagesIn(six)).toEqual(['de', 'en', 'fr']);
    const french = acted(six, { type: 'pivot', pivot: 'fr' });
    expect(pathsIn(french, 'law')).toEqual(['law-fr.txt', 'law-en.txt']);
  });
  it('lose those that are made, and keep the others for another try', () => {
    const rest = acted(six, { type: 'drop', documents: ['law'] });
    expect(rest.documents.map(({ name }) => name)).toEqual(['note']);
    expect(rest.files.map(({ path }) => path)).not.toContain('law-en.txt');
  });
});
