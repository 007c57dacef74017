import { describe, expect, it } from 'vitest';
import { buildAlignment, rowsOf } from '../../../helpers/build.ts';
import { edited, refusalOf } from '../../../helpers/edit-oracle.ts';

const languages = ['zh', 'en', 'fr'];
const start = buildAlignment(languages, [
  ['甲。', 'A.', 'Une.'],
  { cells: ['乙。', 'B.', 'Deux.'], comment: 'ask Ana' },
  { cells: ['丙。', 'C.', 'Trois.'], comment: 'see § 3' },
  ['丁。', 'D.', 'Quatre.'],
]);
const column = (state: typeof start, language: string) =>
  rowsOf(state).map((row) => row[languages.indexOf(language)]);

describe('merging a selection', () => {
  it('makes one unit of all, with every comment', () => {
    const { after, label } = edited(start, 'merge', { units: ['u3', 'u1', 'u2'] });
    expect(rowsOf(after)).toEqual([
      ['甲。 | 乙。 | 丙。', 'A. | B. | C.', 'Une. | Deux. | Trois.'],
      ['丁。', 'D.', 'Quatre.'],
    ]);
    expect(after.units[0]?.comment).toBe('ask Ana\nsee § 3');
    expect(label).toBe('Merged 3 units');
  });
  it('is refused for one unit, and for units that do not stand in a row', () => {
    expect(refusalOf(start, 'merge', { units: ['u1'] })).toContain('two units');
    expect(refusalOf(start, 'merge', { units: ['u1', 'u3'] })).toContain('in a row');
  });
});

describe('joining a selection', () => {
  it('makes one segment of all in one step', () => {
    const { after, label } = edited(start, 'join', { segments: ['fr:1', 'fr:2', 'fr:3'] });
    expect(column(after, 'fr')).toEqual(['Une. Deux. Trois.', '', '', 'Quatre.']);
    expect(label).toBe('Joined 3 French segments');
  });
  it('is refused for segments that do not follow one another, and for the locked pivot', () => {
    expect(refusalOf(start, 'join', { segments: ['fr:1', 'fr:3'] })).toContain('do not follow');
    expect(refusalOf(start, 'join', { segments: ['zh:1', 'zh:2'] })).toContain('pivot');
  });
});

describe('detaching a selection', () => {
  it('gives each segment a unit of its own', () => {
    const { after, label } = edited(start, 'detach-each', { segments: ['fr:1', 'fr:2'] });
    expect(column(after, 'fr')).toEqual(['', 'Une.', '', 'Deux.', 'Trois.', 'Quatre.']);
    expect(label).toBe('Detached 2 French segments');
  });
});

describe('shifting the cells of a selection', () => {
  const units = ['u2', 'u3'];
  it('down joins the last of them to the cell below', () => {
    const { after, select } = edited(start, 'shift-cells', { units, language: 'fr', direction: 'down' });
    expect(column(after, 'fr')).toEqual(['Une.', '', 'Deux.', 'Trois. | Quatre.']);
    expect(select).toEqual({ unit: 'u3', language: 'fr' });
  });
  it('up joins the first of them to the cell above, and down again splits it off', () => {
    const { after } = edited(start, 'shift-cells', { units, language: 'fr', direction: 'up' });
    expect(column(after, 'fr')).toEqual(['Une. | Deux.', 'Trois.', '', 'Quatre.']);
  });
  it('past an end makes a new unit', () => {
    const { after } = edited(start, 'shift-cells', {
      units: ['u3', 'u4'],
      language: 'fr',
      direction: 'down',
    });
    expect(column(after, 'fr')).toEqual(['Une.', 'Deux.', '', 'Trois.', 'Quatre.']);
  });
  it('is refused where the language has nothing', () => {
    const gap = buildAlignment(languages, [['甲。', 'A.', '']]);
    expect(refusalOf(gap, 'shift-cells', { units: ['u1'], language: 'fr', direction: 'up' })).toContain(
      'no French',
    );
  });
});

describe('moving a segment to another unit', () => {
  it('leaves the others where they are and marks the crossing link as moved', () => {
    const { after, select } = edited(start, 'move-to', { segment: 'fr:1', unit: 'u4' });
    expect(column(after, 'fr')).toEqual(['', 'Deux.', 'Trois.', 'Une. | Quatre.']);
    expect(after.units.map((unit) => unit.moved ?? false)).toEqual([false, false, false, true]);
    expect(select).toEqual({ unit: 'u4', language: 'fr' });
  });
  it('is no crossing where the order of the document stays, and none again when it is brought back', () => {
    expect(edited(start, 'move-to', { segment: 'fr:1', unit: 'u2' }).after.units[1]?.moved).toBeUndefined();
    const there = edited(start, 'move-to', { segment: 'fr:1', unit: 'u4' }).after;
    const back = edited(there, 'move-to', { segment: 'fr:1', unit: 'u1' }).after;
    expect(rowsOf(back)).toEqual(rowsOf(start));
    expect(back.units.some((unit) => unit.moved)).toBe(false);
  });
  it('is refused into its own and into a confirmed unit', () => {
    const confirmed = edited(start, 'confirm', { units: ['u3'] }).after;
    expect(refusalOf(start, 'move-to', { segment: 'fr:1', unit: 'u1' })).toContain('already');
    expect(refusalOf(confirmed, 'move-to', { segment: 'fr:1', unit: 'u3' })).toContain('Unit 3 is confirmed');
  });
});

describe('inserting a unit', () => {
  it('takes the segment and what follows it, and of the others about the same share', () => {
    const full = buildAlignment(languages, [
      [
        ['一二三四五。', '六七八九十。'],
        ['One to five, all of them.', 'Six.', 'Seven to ten, you see.'],
        ['Un à cinq.', 'Six à dix.'],
      ],
    ]);
    const { after } = edited(full, 'split-unit', { segment: 'fr:2' });
    expect(rowsOf(after)).toEqual([
      ['一二三四五。', 'One to five, all of them.', 'Un à cinq.'],
      ['六七八九十。', 'Six. | Seven to ten, you see.', 'Six à dix.'],
    ]);
  });
  it('is refused at the first segment of its cell', () => {
    expect(refusalOf(start, 'split-unit', { segment: 'fr:1' })).toContain('Choose the one');
  });
});

describe('leaving units out', () => {
  it('marks all, and takes them in again when all are out', () => {
    const out = edited(start, 'omit', { units: ['u1', 'u2'] });
    expect(out.after.units.map((unit) => unit.omitted ?? false)).toEqual([true, true, false, false]);
    expect(out.label).toBe('Left 2 units out');
    const back = edited(out.after, 'omit', { units: ['u1', 'u2'] });
    expect(back.after).toEqual(start);
    expect(back.label).toBe('Took 2 units in again');
  });
});

describe('a comment', () => {
  it('is kept in clean lines, changed, and removed by an empty one', () => {
    const added = edited(start, 'comment', { unit: 'u1', text: ' one\r\ntwo\u0007 ' });
    expect(added.after.units[0]).toMatchObject({ comment: 'one\ntwo', status: 'auto' });
    expect(added.label).toBe('Added a comment');
    const removed = edited(added.after, 'comment', { unit: 'u1', text: '' });
    expect(removed.after).toEqual(start);
    expect(removed.label).toBe('Removed a comment');
  });
  it('goes to the next unit when its own vanishes', () => {
    const lone = buildAlignment(languages, [
      ['甲。', 'A.', 'Une.'],
      { cells: ['', '', 'Deux.'], comment: 'mine' },
      ['乙。', 'B.', ''],
    ]);
    const { after } = edited(lone, 'move', { segment: 'fr:2', direction: 'down' });
    expect(after.units.map((unit) => unit.comment)).toEqual([undefined, 'mine']);
  });
});

describe('replacing', () => {
  it('changes texts, labels and comments in one step', () => {
    const from = buildAlignment(languages, [
      ['甲。', { text: '3. Boats sail.', label: '3.', path: ['3'] }, 'Une.'],
      { cells: ['乙。', { text: 'a note', label: '7', kind: 'footnote' }, 'Deux.'], comment: 'old' },
    ]);
    const { after, label } = edited(from, 'replace', {
      texts: [['fr:2', 'Le deux.']],
      labels: [
        ['en:1', '4.'],
        ['en:2', '8'],
      ],
      comments: [['u2', 'new']],
    });
    expect(after.segments.en?.map((segment) => [segment.label, segment.text])).toEqual([
      ['4.', '4. Boats sail.'],
      ['8', 'a note'],
    ]);
    expect(after.segments.fr?.[1]).toMatchObject({ text: 'Le deux.', imported: 'Deux.' });
    expect(after.units.map((unit) => unit.status)).toEqual(['edited', 'edited']);
    expect(after.units[1]?.comment).toBe('new');
    expect(label).toBe('Replaced in 4 places');
  });
  it('is refused when a text would become empty, or nothing would change', () => {
    const none = { labels: [], comments: [] };
    expect(refusalOf(start, 'replace', { texts: [['fr:1', ' ']], ...none })).toContain('empty');
    expect(refusalOf(start, 'replace', { texts: [['fr:1', 'Une.']], ...none })).toContain('Nothing');
    expect(refusalOf(start, 'replace', { texts: [['fr:9', 'x']], ...none })).toContain('fr:9');
  });
});

describe('restoring texts', () => {
  it('brings all of them back in one step', () => {
    const changed = edited(start, 'replace', {
      texts: [
        ['fr:1', 'X.'],
        ['en:3', 'Y.'],
      ],
      labels: [],
      comments: [],
    }).after;
    const { after, label } = edited(changed, 'restore-texts', { segments: ['fr:1', 'fr:2', 'en:3'] });
    expect(rowsOf(after)).toEqual(rowsOf(start));
    expect(label).toBe('Restored the imported text of 2 segments');
    expect(refusalOf(start, 'restore-texts', { segments: ['fr:1'] })).toContain('as it was imported');
  });
});

describe('a very long selection', () => {
  it('is not joined or detached one by one', () => {
    const long = buildAlignment(
      ['en', 'fr'],
      Array.from({ length: 201 }, (_, at) => [`A ${at}.`, `Un ${at}.`]),
    );
    const segments = long.segments.fr!.map(({ id }) => id);
    for (const name of ['join', 'detach-each'])
      expect(refusalOf(long, name, { segments })).toContain('At most 200 segments');
  });
});
