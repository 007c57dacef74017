import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../../../src/main/services/store/create-store.ts';
import { openStore, type Store } from '../../../../../src/main/services/store/open-store.ts';
import { runCommand } from '../../../../../src/shared/edit/commands.ts';
import { applyAll } from '../../../../../src/shared/edit/step.ts';
import type { Alignment } from '../../../../../src/shared/model/alignment.ts';
import { segmentsIn } from '../../../../../src/shared/model/alignment.ts';
import { newProject } from '../../../../helpers/main/new-project.ts';
import { scratchFolders } from '../../../../helpers/main/scratch.ts';

const scratch = scratchFolders();

function made(rows: number) {
  const path = join(scratch(), 'large.triglot');
  const project = newProject(rows);
  createStore(path, project);
  return { store: openStore(path), alignment: project.alignment };
}

/** Runs a command and commits it, with the active unit of afterwards. */
function edit(
  store: Store,
  alignment: Alignment,
  base: number,
  command: string,
  params: Readonly<Record<string, unknown>>,
  unit: string,
): Alignment {
  const outcome = runCommand({ alignment, pivotUnlocked: true }, command, params);
  if ('refused' in outcome) throw new Error(outcome.refused);
  const { steps, label } = outcome;
  const selection = { unit, language: 'zh' };
  const entry = { label, steps, before: null, after: selection };
  expect(store.commit({ base, steps, applied: base + 1, selection, entry })).toBe(true);
  return applyAll(alignment, steps);
}

/** That a glimpse shows the very rows of `alignment` around `unit`. */
function expectRowsOf(store: Store, alignment: Alignment, unit: string): void {
  const seen = store.glimpse();
  const { from, of } = seen!.part;
  expect(of).toBe(alignment.units.length);
  const rows = seen!.alignment.units;
  expect(rows).toEqual(alignment.units.slice(from, from + rows.length));
  expect(rows.some(({ id }) => id === unit)).toBe(true);
  for (const row of rows)
    for (const language of alignment.languages)
      expect(segmentsIn(seen!.alignment, row, language)).toEqual(segmentsIn(alignment, row, language));
  expect(seen!.meta.selection).toEqual(
    unit === 'u1' && seen!.labels.length === 0 ? null : { unit, language: 'zh' },
  );
  expect(seen!.labels).toHaveLength(seen!.meta.applied);
}

describe('a glimpse of a project', () => {
  it('shows the rows around the place of last time as they are after all that was done', () => {
    const { store, alignment } = made(5400);
    expectRowsOf(store, alignment, 'u1');
    let now = edit(store, alignment, 0, 'confirm', { units: ['u2700'] }, 'u2700');
    expectRowsOf(store, now, 'u2700');
    now = edit(store, now, 1, 'merge-next', { unit: 'u20' }, 'u3000');
    now = edit(store, now, 2, 'join-next', { segment: 'en:3001' }, 'u3000');
    now = edit(store, now, 3, 'split', { segment: 'fr:3005', offset: 8 }, 'u3000');
    expectRowsOf(store, now, 'u3000');
    now = edit(store, now, 4, 'push-column', { unit: 'u5390', language: 'fr' }, 'u5400');
    expectRowsOf(store, now, 'u5400');
    now = edit(store, now, 5, 'confirm', { units: ['u1'] }, 'u1');
    expectRowsOf(store, now, 'u1');
    store.fold(now, 6);
    expectRowsOf(store, now, 'u1');
    store.close();
  });

  it('is not taken of a small project, nor after a language has gone', () => {
    const small = made(12);
    expect(small.store.glimpse()).toBeNull();
    small.store.close();
    const { store, alignment } = made(5200);
    edit(store, alignment, 0, 'remove-language', { language: 'fr' }, 'u1');
    expect(store.glimpse()).toBeNull();
    expect(store.load().alignment.languages).toEqual(['zh', 'en']);
    store.close();
  });
});
