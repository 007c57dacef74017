import { describe, expect, it } from 'vitest';
import { renumbered } from '../../../src/shared/align/renumbering.ts';

const answers = (lefts: readonly string[], rights: readonly string[]) => [...renumbered(lefts, rights)];

describe('a list from which a member was dropped', () => {
  it('answers what stands behind it by the number before', () => {
    expect(answers(['2/a', '2/b', '2/c'], ['2/a', '2/b'])).toEqual([
      ['2/b', '2/a'],
      ['2/c', '2/b'],
    ]);
    expect(answers(['2/a', '2/b'], ['2/a', '2/b', '2/c'])).toEqual([
      ['2/a', '2/b'],
      ['2/b', '2/c'],
    ]);
  });
  it('says nothing where lists are equally long, missing, or far from equally long', () => {
    expect(answers(['2/a', '2/b'], ['2/a', '2/b'])).toEqual([]);
    expect(answers(['2/a', '2/b'], ['3/a', '3/b', '3/c'])).toEqual([]);
    expect(answers(['1', '2', '3', '4', '5', '6'], ['1'])).toEqual([]);
  });
  it('says nothing where a version counts from the beginning again', () => {
    expect(answers(['', 'a', 'b', 'a', 'b'], ['a', 'b', '', 'a'])).toEqual([]);
  });
});
