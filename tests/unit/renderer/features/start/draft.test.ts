import { describe, expect, it } from 'vitest';
import {
  createParams,
  type Draft,
  emptyDraft,
  pivotOf,
  readEntries,
} from '../../../../../src/renderer/features/start/draft.ts';
import { acted, draftOf, sourceOf } from '../../../../helpers/draft.ts';

const order = (draft: Draft) => draft.entries.map(({ key }) => key);

describe('the form for a new alignment', () => {
  it('shows a card for a file before it is read', () => {
    const draft = acted(emptyDraft, { type: 'add', entries: [{ key: 'a', name: 'law.txt' }] });
    expect(draft.entries).toMatchObject([{ name: 'law.txt', state: 'reading' }]);
    expect(readEntries(draft)).toEqual([]);
  });
  it('shows how far a file is read, and forgets it when the file was taken out meanwhile', () => {
    const adding = acted(emptyDraft, { type: 'add', entries: [{ key: 'a', name: 'law.pdf' }] });
    const half = acted(adding, { type: 'progress', key: 'a', share: 0.5 });
    expect(half.entries).toMatchObject([{ state: 'reading', share: 0.5 }]);
    const late = acted(half, { type: 'remove', key: 'a' }, { type: 'progress', key: 'a', share: 0.9 });
    expect(late.entries).toEqual([]);
  });
  it('takes the guessed language, and leaves it empty where nothing was recognised', () => {
    expect(readEntries(draftOf('fr', 'und')).map(({ language }) => language)).toEqual(['fr', '']);
  });
  it('takes the language that came with the file over the guess', () => {
    const draft = acted(
      emptyDraft,
      { type: 'add', entries: [{ key: 'a', name: 'a.txt' }] },
      { type: 'read', key: 'a', source: sourceOf('a', 'en'), language: 'en-GB' },
    );
    expect(readEntries(draft)[0]).toMatchObject({ language: 'en-GB', guessed: false });
  });
  it('keeps what the user chose when the text is decoded anew, and guesses again otherwise', () => {
    const again = sourceOf('fr', 'ca');
    expect(readEntries(acted(draftOf('fr'), { type: 'decode', key: 'fr', source: again }))[0]?.language).toBe(
      'ca',
    );
    const chosen = acted(
      draftOf('fr'),
      { type: 'language', key: 'fr', language: 'fr-CA' },
      { type: 'decode', key: 'fr', source: again },
    );
    expect(readEntries(chosen)[0]?.language).toBe('fr-CA');
  });
  it('goes on showing the old text when an encoding does not fit, with the reason', () => {
    const draft = acted(draftOf('fr'), { type: 'keep-encoding', key: 'fr', why: 'not UTF-16' });
    expect(readEntries(draft)[0]).toMatchObject({
      encodingError: 'not UTF-16',
      source: { encoding: 'utf-8' },
    });
  });
  it('moves a column and holds it inside the row', () => {
    const draft = draftOf('zh', 'en', 'fr');
    expect(order(acted(draft, { type: 'move', key: 'fr', to: 0 }))).toEqual(['fr', 'zh', 'en']);
    expect(order(acted(draft, { type: 'move', key: 'zh', to: 9 }))).toEqual(['en', 'fr', 'zh']);
    expect(order(acted(draft, { type: 'move', key: 'gone', to: 0 }))).toEqual(['zh', 'en', 'fr']);
  });
  it('has the first version as pivot until another is chosen, and again when that one is removed', () => {
    const draft = draftOf('zh', 'en');
    expect(pivotOf(draft)?.key).toBe('zh');
    const chosen = acted(draft, { type: 'pivot', key: 'en' }, { type: 'move', key: 'en', to: 0 });
    expect(pivotOf(chosen)?.key).toBe('en');
    expect(pivotOf(acted(chosen, { type: 'remove', key: 'en' }))?.key).toBe('zh');
  });
  it('asks for an alignment in column order, with the pivot and name that were chosen', () => {
    const draft = acted(
      draftOf('zh', 'en'),
      { type: 'move', key: 'en', to: 0 },
      { type: 'pivot', key: 'zh' },
      { type: 'name', name: '  Lake treaty ' },
      { type: 'segmentation', segmentation: 'sentence', srx: null },
    );
    expect(createParams(draft)).toEqual({
      sources: [
        { id: 'en', language: 'en' },
        { id: 'zh', language: 'zh' },
      ],
      pivot: 'zh',
      segmentation: 'sentence',
      name: 'Lake treaty',
    });
    expect(createParams(draftOf('zh', 'en'))).not.toHaveProperty('name');
  });
  it('ignores an answer for a card that was removed meanwhile', () => {
    const draft = acted(
      emptyDraft,
      { type: 'add', entries: [{ key: 'a', name: 'a.txt' }] },
      { type: 'remove', key: 'a' },
      { type: 'read', key: 'a', source: sourceOf('a', 'en') },
    );
    expect(draft.entries).toEqual([]);
  });
});
