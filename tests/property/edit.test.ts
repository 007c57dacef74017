import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSplit } from '../../src/shared/edit/best-split.ts';
import { commands, runCommand } from '../../src/shared/edit/commands.ts';
import { emptyHistory, record, redo, undo } from '../../src/shared/edit/history.ts';
import { applyAll } from '../../src/shared/edit/step.ts';
import type { Alignment } from '../../src/shared/model/alignment.ts';
import { brokenLaws } from '../../src/shared/model/invariants.ts';
import { arbitraryAlignment, arbitraryText } from '../helpers/arbitrary-alignment.ts';
import { rowsOf } from '../helpers/build.ts';
import { edited, lettersOf } from '../helpers/edit-oracle.ts';

/** What a hand does next, as numbers that are read against whatever state it meets. */
const arbitraryMove = fc.record({
  name: fc.constantFrom(...Object.keys(commands)),
  unit: fc.nat(40),
  language: fc.nat(3),
  inCell: fc.nat(3),
  offset: fc.option(fc.nat(60)),
  up: fc.boolean(),
  text: fc.oneof(arbitraryText, fc.string({ unit: 'binary', maxLength: 20 })),
  pivotUnlocked: fc.boolean(),
});
type Move = typeof arbitraryMove extends fc.Arbitrary<infer T> ? T : never;

function paramsOf(state: Alignment, move: Move): Readonly<Record<string, unknown>> {
  const unit = state.units[move.unit % state.units.length]!;
  const language = state.languages[move.language % state.languages.length]!;
  const cell = unit.segments[language]!;
  const segment = cell[move.inCell % Math.max(cell.length, 1)] ?? state.segments[language]![0]?.id ?? 'none';
  const text = state.segments[language]!.find((each) => each.id === segment)?.text ?? '';
  return {
    unit: unit.id,
    units: [unit.id, ...(move.up ? run(state, move.unit) : state.units.slice(0, 3)).map((each) => each.id)],
    language,
    segment,
    segments: move.up
      ? state.segments[language]!.slice(move.inCell, move.inCell + 3).map((each) => each.id)
      : [segment],
    texts: [[segment, move.text]],
    labels: [],
    comments: [[unit.id, move.text]],
    offset: move.offset ?? bestSplit(text),
    direction: move.up ? 'up' : 'down',
    text: move.text,
    changes: [{ unit: unit.id, language, text: move.text }],
  };
}

const run = (state: Alignment, from: number) => state.units.slice(from % state.units.length).slice(0, 3);
const cells = (state: Alignment) =>
  state.units.flatMap((unit) => state.languages.map((language) => ({ unit: unit.id, language })));
const arbitraryCell = arbitraryAlignment.chain((start) =>
  fc.record({ start: fc.constant(start), cell: fc.constantFrom(...cells(start)) }),
);

describe('any run of edits', () => {
  it('keeps the laws and the texts, can be undone to the start, redone, and replayed from JSON', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(arbitraryAlignment, fc.array(arbitraryMove, { maxLength: 25 }), (start, moves) => {
        expect(brokenLaws(start)).toEqual([]);
        let state = start;
        let history = emptyHistory;
        for (const move of moves) {
          const { name, pivotUnlocked } = move;
          const outcome = runCommand({ alignment: state, pivotUnlocked }, name, paramsOf(state, move));
          if ('refused' in outcome) continue;
          const { after, steps, label, select } = edited(state, name, paramsOf(state, move), {
            pivotUnlocked,
          });
          state = after;
          history = record(history, { label, steps, before: null, after: select ?? null });
          met.add(name);
        }
        let back = state;
        for (let travel = undo(history); travel !== null; travel = undo(travel.history)) {
          back = applyAll(back, travel.steps);
          history = travel.history;
        }
        expect(back).toEqual(start);
        const read = JSON.parse(JSON.stringify({ start, history })) as {
          start: Alignment;
          history: typeof history;
        };
        let again = read.start;
        for (let travel = redo(read.history); travel !== null; travel = redo(travel.history))
          again = applyAll(again, travel.steps);
        expect(again).toEqual(JSON.parse(JSON.stringify(state)));
      }),
      { numRuns: 400 },
    );
    expect([...met].sort()).toEqual(Object.keys(commands).sort());
  });

  it('keeps every comment, whatever becomes of its unit', () => {
    fc.assert(
      fc.property(arbitraryAlignment, fc.array(arbitraryMove, { maxLength: 12 }), (start, moves) => {
        let state = start;
        for (const move of moves) {
          if (move.name === 'comment' || move.name === 'replace') continue;
          const outcome = runCommand(
            { alignment: state, pivotUnlocked: true },
            move.name,
            paramsOf(state, move),
          );
          if ('refused' in outcome) continue;
          state = applyAll(state, outcome.steps);
          expect(commentsOf(state), move.name).toEqual(commentsOf(start));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        arbitraryAlignment,
        fc.oneof(fc.constantFrom(...Object.keys(commands)), fc.string()),
        fc.dictionary(
          fc.constantFrom(
            'segment',
            'unit',
            'units',
            'segments',
            'texts',
            'language',
            'offset',
            'direction',
            'text',
          ),
          fc.oneof(fc.anything(), fc.constantFrom('u1', 'en:1', 'fr:1', 'up', 'en', ['u1'], 3)),
        ),
        (alignment, name, params) => {
          const outcome = runCommand({ alignment, pivotUnlocked: true }, name, params);
          if ('refused' in outcome) expect(outcome.refused).not.toBe('');
          else expect(brokenLaws(applyAll(alignment, outcome.steps))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('pushing and pulling', () => {
  it('is back at the start when a push is pulled at the same cell', () => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryCell, ({ start, cell }) => {
        const outcome = runCommand({ alignment: start, pivotUnlocked: false }, 'push-column', cell);
        if ('refused' in outcome) return;
        const there = edited(start, 'push-column', cell).after;
        expect(confirmedOf(there)).toEqual(confirmedOf(start));
        if (!there.units.some((unit) => unit.id === cell.unit)) return;
        expect(rowsOf(edited(there, 'pull-column', cell).after)).toEqual(rowsOf(start));
        seen += 1;
      }),
      { numRuns: 800 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('is back at the start when a pull is pushed at the same cell, unless a unit vanished before a gap', () => {
    let seen = 0;
    fc.assert(
      fc.property(arbitraryCell, ({ start, cell }) => {
        const outcome = runCommand({ alignment: start, pivotUnlocked: false }, 'pull-column', cell);
        if ('refused' in outcome) return;
        const done = edited(start, 'pull-column', cell);
        expect(confirmedOf(done.after)).toEqual(confirmedOf(start));
        const pulled = { ...cell, unit: done.select!.unit };
        const vanished = start.units.findIndex((unit) => !done.after.units.some(({ id }) => id === unit.id));
        const follower = start.units[vanished + 1];
        if (vanished >= 0 && follower !== undefined && follower.status !== 'confirmed') return;
        expect(rowsOf(edited(done.after, 'push-column', pulled).after)).toEqual(rowsOf(start));
        seen += 1;
      }),
      { numRuns: 800 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});

describe('a cut and a join', () => {
  it('at the best place give the text back', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const offset = bestSplit(text);
        if (offset === 0) return;
        const start: Alignment = {
          languages: ['en', 'fr'],
          pivot: 'en',
          segments: { en: [], fr: [{ id: 'fr:1', kind: 'paragraph', text, spans: [[5, 5 + text.length]] }] },
          units: [{ id: 'u1', segments: { en: [], fr: ['fr:1'] }, confidence: 1, status: 'auto' }],
        };
        const cut = edited(start, 'split', { segment: 'fr:1', offset }).after;
        expect(cut.segments.fr).toHaveLength(2);
        const joined = edited(cut, 'join-next', { segment: 'fr:1' }).after;
        expect(lettersOf(joined)).toEqual(lettersOf(start));
        expect(joined.units[0]?.segments).toEqual(start.units[0]?.segments);
      }),
    );
  });
});

function commentsOf(state: Alignment): readonly string[] {
  return state.units.flatMap((unit) => unit.comment?.split('\n') ?? []).sort();
}

function confirmedOf(state: Alignment): unknown {
  return state.units.filter((unit) => unit.status === 'confirmed');
}
