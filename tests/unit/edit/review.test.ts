import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planReview } from '../../../src/shared/edit/review.ts';
import { toReviewSheet } from '../../../src/shared/export/office/review-sheet.ts';
import { readReview } from '../../../src/shared/import/aligned/review.ts';
import type { TableRow } from '../../../src/shared/import/aligned/table.ts';
import { readWorkbook } from '../../../src/shared/import/aligned/workbook.ts';
import { rowsOf } from '../../helpers/build.ts';
import { edited, refusalOf } from '../../helpers/edit-oracle.ts';
import { exportInput } from '../../helpers/export-input.ts';

const input = exportInput(
  ['en', 'fr'],
  [
    ['One.', 'Un.'],
    [
      ['Two.', 'Three.'],
      ['Deux.', 'Trois.'],
    ],
    ['Four.', ''],
    ['Five.', 'Cinq.'],
  ],
);
const { alignment } = input;
const parts = unzipSync(toReviewSheet(input, {}).content);
const sent = readWorkbook((name) =>
  parts[name] === undefined ? null : new TextDecoder().decode(parts[name]),
);

/** The sheet with cells changed, named by unit and column (2 is English, 3 French). */
function changed(
  ...changes: readonly (readonly [unit: string, column: number, text: string])[]
): readonly TableRow[] {
  return sent.map(({ cells, line }) => ({
    line,
    cells: cells.map(
      (cell, at) => changes.find(([unit, column]) => unit === cells[0] && column === at)?.[2] ?? cell,
    ),
  }));
}

function plan(rows: readonly TableRow[], from = alignment) {
  const sheet = readReview(rows);
  const { changes, problems } = planReview(from, sheet.cells, false);
  return { changes, problems: [...sheet.problems, ...problems].map(({ line, what }) => `${line}: ${what}`) };
}

describe('a review sheet that comes back', () => {
  it('changes nothing when nothing was changed in it', () => {
    expect(plan(sent)).toEqual({ changes: [], problems: [] });
  });

  it('brings back what was edited, wherever its row was moved, as one edit', () => {
    const [head, ...rows] = changed(['u1', 3, 'Premier.'], ['u2', 3, 'Deux !\nTrois.'], ['u4', 2, 'Fifth.']);
    const { changes, problems } = plan([head!, ...rows.reverse()]);
    expect(problems).toEqual([]);
    const { after, label } = edited(alignment, 'take-review', { changes });
    expect(rowsOf(after)).toEqual([
      ['One.', 'Premier.'],
      ['Two. | Three.', 'Deux ! | Trois.'],
      ['Four.', ''],
      ['Fifth.', 'Cinq.'],
    ]);
    expect(label).toBe('Took in a review of 3 units');
    expect(after.units.map(({ status }) => status)).toEqual(['edited', 'edited', 'auto', 'edited']);
  });

  it('joins segments whose lines were joined, and puts lines beyond with the last', () => {
    const fewer = plan(changed(['u2', 3, 'Deux et trois.'])).changes;
    expect(rowsOf(edited(alignment, 'take-review', { changes: fewer }).after)[1]).toEqual([
      'Two. | Three.',
      'Deux et trois.',
    ]);
    const more = plan(changed(['u1', 3, 'Un.\nEt encore.'])).changes;
    expect(rowsOf(edited(alignment, 'take-review', { changes: more }).after)[0]).toEqual([
      'One.',
      'Un. Et encore.',
    ]);
  });

  it('says what it does not take: emptied texts, filled gaps, new, doubled and unknown rows, joined pivots', () => {
    const rows = changed(['u1', 3, ''], ['u3', 3, 'Quatre.'], ['u2', 2, 'Two and three.']);
    const extra = [
      { line: 20, cells: ['', '', 'New', 'Nouveau'] },
      { line: 21, cells: ['u1', '', 'One.', 'Autre.'] },
      { line: 22, cells: ['u99', '', 'x', 'y'] },
    ];
    expect(plan([...rows, ...extra])).toEqual({
      changes: [],
      problems: [
        '20: The row names no unit: new rows are not taken.',
        '21: Unit u1 stands in row 2 too; that one counts.',
        '2: Unit u1, French: the text was emptied; a segment is never deleted.',
        '3: Unit u2, English: segments of the pivot are not joined while it is locked.',
        '4: Unit u3, French: a text was put where there is none; there is no segment to hold it.',
        '22: There is no unit u99 any more.',
      ],
    });
  });

  it('leaves alone what was changed here meanwhile, and says so where both were', () => {
    const { after } = edited(alignment, 'retext', { segment: 'fr:1', text: 'Un, ici.' });
    expect(plan(sent, after)).toEqual({ changes: [], problems: [] });
    expect(plan(changed(['u1', 3, 'Un, là.']), after)).toEqual({
      changes: [],
      problems: ['2: Unit u1, French: changed here too since the sheet was written; left as it is here.'],
    });
  });

  it('is taken without its hidden signs as well', () => {
    const unsigned = changed(['u1', 3, 'Premier.']).map(({ cells, line }) => ({
      line,
      cells: cells.slice(0, 4),
    }));
    expect(plan(unsigned).changes).toEqual([{ unit: 'u1', language: 'fr', text: 'Premier.', before: 'Un.' }]);
  });

  it('is no other table', () => {
    expect(() => readReview([{ line: 1, cells: ['en', 'fr'] }])).toThrow(/no review sheet/);
    expect(() => readReview([])).toThrow(/nothing in it/);
  });
});

describe('taking in a review', () => {
  it.each([
    [[], /nothing to take in/],
    [[{ unit: 'u9', language: 'fr', text: 'x' }], /no unit u9/],
    [[{ unit: 'u1', language: 'fr', text: 'Un.' }], /as they were/],
    [[{ unit: 'u3', language: 'fr', text: 'x' }], /changed meanwhile/],
    [[{ unit: 'u2', language: 'en', text: 'x' }], /pivot are not joined/],
    [[{ unit: 'u2' }], /a list of units/],
  ])('is refused: %j', (changes, says) => {
    expect(refusalOf(alignment, 'take-review', { changes })).toMatch(says);
  });
});
