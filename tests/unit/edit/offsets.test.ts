import { describe, expect, it } from 'vitest';
import { mapOffset } from '../../../src/shared/edit/offsets.ts';

describe('an offset after a rewriting', () => {
  it('keeps its place before the change and moves with the text after it', () => {
    const [from, to] = ['The small house stands.', 'The large brick house stands.'];
    expect(mapOffset(from, to, 3)).toBe(3);
    expect(mapOffset(from, to, from.indexOf('stands'))).toBe(to.indexOf('stands'));
    expect(mapOffset(from, to, from.length)).toBe(to.length);
  });

  it('follows its words through several changes', () => {
    const from = 'Teh board of the lake, which met in Oslo in Marhc';
    const to = 'The board of the large lake, which met in Oslo in March';
    expect(mapOffset(from, to, from.indexOf(', which'))).toBe(to.indexOf(', which'));
  });

  it('goes to the beginning of the change when its words are gone', () => {
    expect(mapOffset('one (two) three', 'one [x] three', 7)).toBe(4);
  });

  it('stays inside the text', () => {
    expect(mapOffset('abc', '', 2)).toBe(0);
    expect(mapOffset('aa', 'aaa', 2)).toBe(2);
  });
});
