import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/shared/check/check.ts';
import { sameForChecks } from '../../src/shared/check/same-for-checks.ts';
import { bestSplit } from '../../src/shared/edit/best-split.ts';
import { commands, runCommand } from '../../src/shared/edit/commands.ts';
import { applyAll, invertAll } from '../../src/shared/edit/step.ts';
import type { Alignment } from '../../src/shared/model/alignment.ts';
import { contract, resolution, treaty } from '../unit/check/documents.ts';
import { alignmentOf, type Row } from '../unit/check/rows.ts';

const languages = ['en', 'fr', 'zh'];
const known = [...resolution, ...treaty, ...contract].flatMap((row) =>
  languages.flatMap((language) => {
    const text = row[language as keyof Row];
    return typeof text === 'string' ? [text] : [];
  }),
);
const texts = [
  'The parties shall pay 30 days after 19 December 2023.',
  'The parties may pay only 31 days after, see A/RES/66/139.',
  'Les parties ne paient jamais moins de 30 jours après, avec Mme Durand.',
  '缔约方应在2023年12月19日后30天内支付。',
  ...known,
];
const someText = fc.constantFrom(...texts);
const someRows = fc.array(
  fc.record({
    en: someText,
    fr: fc.option(someText, { nil: undefined }),
    zh: fc.option(someText, { nil: undefined }),
  }),
  { minLength: 2, maxLength: 10 },
);
/** What a hand does next, as numbers that are read against whatever state it meets; or it takes back what it did. */
const move = fc.record({
  name: fc.constantFrom(...Object.keys(commands), 'undo'),
  unit: fc.nat(20),
  language: fc.nat(2),
  inCell: fc.nat(2),
  up: fc.boolean(),
  text: someText,
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

function paramsOf(state: Alignment, { unit: at, language: column, inCell, up, text }: Move) {
  const unit = state.units[at % state.units.length]!;
  const language = state.languages[column % state.languages.length]!;
  const cell = unit.segments[language]!;
  const segment = cell[inCell % Math.max(1, cell.length)] ?? state.segments[language]![0]?.id ?? '';
  const written = state.segments[language]!.find(({ id }) => id === segment)?.text ?? '';
  return {
    unit: unit.id,
    units: [unit.id],
    language,
    segment,
    segments: [segment],
    texts: [[segment, text]],
    labels: [],
    comments: [[unit.id, text]],
    offset: bestSplit(written),
    direction: up ? 'up' : 'down',
    text,
    changes: [{ unit: unit.id, language, text }],
  };
}

/** The state after each edit, starting with the first. */
function* statesOf(start: Alignment, moves: readonly Move[]): Generator<Alignment> {
  let state = start;
  yield state;
  const back: Parameters<typeof applyAll>[1][] = [];
  for (const one of moves) {
    if (one.name === 'undo') {
      const steps = back.pop();
      if (steps === undefined) continue;
      state = applyAll(state, steps);
    } else {
      const outcome = runCommand({ alignment: state, pivotUnlocked: true }, one.name, paramsOf(state, one));
      if ('refused' in outcome) continue;
      back.push(invertAll(outcome.steps));
      state = applyAll(state, outcome.steps);
    }
    yield state;
  }
}

/** The same alignment as nobody has seen it before: what is remembered of units and segments does not help. */
const unseen = (alignment: Alignment): Alignment => structuredClone(alignment);

describe('checking again after edits', () => {
  it('finds what checking all from the beginning finds', () => {
    fc.assert(
      fc.property(someRows, fc.array(move, { maxLength: 8 }), (rows, moves) => {
        for (const state of statesOf(alignmentOf(languages, rows as Row[]), moves))
          expect(findingsOf(state)).toEqual(findingsOf(unseen(state)));
      }),
      { numRuns: 25 },
    );
  });

  it('may be left where nothing that is looked at has changed', () => {
    let left = 0;
    fc.assert(
      fc.property(someRows, fc.array(move, { maxLength: 8 }), (rows, moves) => {
        let before: Alignment | null = null;
        for (const state of statesOf(alignmentOf(languages, rows as Row[]), moves)) {
          if (before !== null && sameForChecks(before, state)) {
            left += 1;
            expect(findingsOf(unseen(state))).toEqual(findingsOf(unseen(before)));
          }
          before = state;
        }
      }),
      { numRuns: 60 },
    );
    expect(left).toBeGreaterThan(10);
  });
});
