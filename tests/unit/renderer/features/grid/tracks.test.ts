import { expect, it } from 'vitest';
import { tracksOf } from '../../../../../src/renderer/features/grid/tracks.ts';

const [share, head] = ['minmax(var(--narrowest), 1fr)', 'var(--head-column)'];

it('lets columns without a width of their own share what is left', () => {
  expect(tracksOf([null, 240, null])).toEqual({
    '--tracks': `${head} ${share} 240px ${share}`,
    '--least': `calc(${head} + 2 * var(--narrowest) + 240px)`,
  });
});

it('leaves nothing empty at the right when every column has a width of its own', () => {
  expect(tracksOf([200, 240])).toMatchObject({ '--tracks': `${head} 200px minmax(240px, 1fr)` });
});
