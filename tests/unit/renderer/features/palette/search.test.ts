import { describe, expect, it } from 'vitest';
import { excerpt, search } from '../../../../../src/renderer/features/palette/search.ts';
import { alignmentOf } from '../../../../helpers/rows.ts';

const alignment = alignmentOf(
  ['en', 'zh'],
  [
    ['The lake (west).', '湖泊。'],
    ['A boat.', ['小船。', '湖上的船。']],
    ['Another LAKE.', null],
  ],
);
const found = (query: string, from = 0) =>
  search(alignment, query, from, 10).map(({ segment }) => segment.id);

describe('search', () => {
  it('finds words in any language and case', () => {
    expect(found('lake')).toEqual(['en:1', 'en:3']);
    expect(found('湖')).toEqual(['zh:1', 'zh:3']);
  });

  it('begins where the user is and goes round', () => {
    expect(found('lake', 2)).toEqual(['en:3', 'en:1']);
  });

  it('takes signs as signs', () => {
    expect(found('(west).')).toEqual(['en:1']);
    expect(found('[a-z]+')).toEqual([]);
  });

  it('waits for a second letter where one says little', () => {
    expect(found('a')).toEqual([]);
  });

  it('stops at the limit', () => {
    expect(search(alignment, 'lake', 0, 1)).toHaveLength(1);
  });

  it('tells which of several segments of a cell it was', () => {
    expect(search(alignment, '湖上', 0, 10)[0]).toMatchObject({ unit: 'u2', segmentAt: 1, start: 0, end: 2 });
  });
});

describe('excerpt', () => {
  it('shows the hit with the words around it', () => {
    const hit = search(alignment, 'west', 0, 1)[0];
    expect(hit && excerpt(hit, 4)).toEqual(['…ke (', 'west', ').']);
  });
});
