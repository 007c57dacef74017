import { describe, expect, it } from 'vitest';
import {
  emptyHistory,
  type HistoryEntry,
  historyChange,
  labelsAfter,
  labelsOf,
  record,
  redo,
  undo,
} from '../../../src/shared/edit/history.ts';
import { applyAll } from '../../../src/shared/edit/step.ts';
import { buildAlignment } from '../../helpers/build.ts';
import { edited } from '../../helpers/edit-oracle.ts';

const start = buildAlignment(
  ['en', 'fr'],
  [
    ['A.', 'Une.'],
    ['B.', 'Deux.'],
    ['C.', 'Trois.'],
  ],
);
const first = edited(start, 'merge-next', { unit: 'u1' });
const second = edited(first.after, 'confirm', { units: ['u3'] });
const other = edited(first.after, 'retext', { segment: 'fr:3', text: 'Troisième.' });

const entry = ({ steps, label }: typeof first, unit: string): HistoryEntry => ({
  label,
  steps,
  before: { unit, language: 'fr' },
  after: null,
});
const two = record(record(emptyHistory, entry(first, 'u2')), entry(second, 'u3'));

describe('the history', () => {
  it('undoes last first and redoes in order, the selections with them', () => {
    const once = undo(two);
    expect(once?.label).toBe('Undone: Confirmed 1 unit');
    expect(once?.select).toEqual({ unit: 'u3', language: 'fr' });
    const twice = undo(once!.history);
    expect(applyAll(applyAll(second.after, once!.steps), twice!.steps)).toEqual(start);
    expect(undo(twice!.history)).toBeNull();
    const again = redo(twice!.history);
    expect(again?.label).toBe('Redone: Merged 2 units');
    expect(again?.select).toBeNull();
    expect(applyAll(start, again!.steps)).toEqual(first.after);
    expect(redo(redo(again!.history)!.history)).toBeNull();
  });

  it('forgets what was undone once something else is done', () => {
    const branched = record(undo(two)!.history, entry(other, 'u3'));
    expect(labelsOf(branched)).toEqual(['Merged 2 units', 'Edited a French segment']);
    expect(branched.applied).toBe(2);
    expect(redo(branched)).toBeNull();
  });

  it('keeps what was undone as long as nothing else is done', () => {
    const back = undo(two)!.history;
    expect(labelsOf(back)).toEqual(['Merged 2 units', 'Confirmed 1 unit']);
    expect(back.applied).toBe(1);
  });

  it('tells of its labels only what is new, and that is enough to have them all', () => {
    const told = [
      { to: record(emptyHistory, entry(first, 'u2')), entry: entry(first, 'u2') },
      { to: two, entry: entry(second, 'u3') },
      { to: undo(two)!.history },
      { to: undo(undo(two)!.history)!.history },
      { to: redo(undo(undo(two)!.history)!.history)!.history },
      { to: record(undo(two)!.history, entry(other, 'u3')), entry: entry(other, 'u3') },
    ];
    let known = { labels: labelsOf(emptyHistory), applied: 0 };
    for (const { to, entry } of told) {
      const change = historyChange(to, entry);
      expect(change.labels.length).toBeLessThanOrEqual(1);
      known = { ...labelsAfter(known.labels, change) };
      expect(known).toEqual({ labels: labelsOf(to), applied: to.applied });
    }
  });

  it('survives being written down', () => {
    const read = JSON.parse(JSON.stringify(two)) as typeof two;
    expect(applyAll(second.after, undo(read)!.steps)).toEqual(first.after);
  });

  it('never changes the history it is given', () => {
    const frozen = Object.freeze({ ...two, entries: Object.freeze([...two.entries]) });
    undo(frozen);
    redo(frozen);
    record(frozen, entry(other, 'u3'));
    expect(frozen).toEqual(two);
  });
});
