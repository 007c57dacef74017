import { describe, expect, it } from 'vitest';
import { nextItem } from '../../../../src/renderer/ui/menu-keys.ts';
import { sizeAfterKey } from '../../../../src/renderer/ui/split-pane.tsx';
import { nextTab } from '../../../../src/renderer/ui/tabs.tsx';

describe('keys in a menu', () => {
  const labels = ['Join', 'Split', 'Move up', 'Move down'];
  it('go down and up around the ends', () => {
    expect(nextItem('ArrowDown', 3, labels)).toBe(0);
    expect(nextItem('ArrowUp', 0, labels)).toBe(3);
  });
  it('begin at the first or the last when nothing has focus', () => {
    expect(nextItem('ArrowDown', -1, labels)).toBe(0);
    expect(nextItem('ArrowUp', -1, labels)).toBe(3);
  });
  it('go to the next item with the typed letter, each in turn', () => {
    expect(nextItem('m', 0, labels)).toBe(2);
    expect(nextItem('m', 2, labels)).toBe(3);
    expect(nextItem('m', 3, labels)).toBe(2);
  });
  it('do nothing that a menu does not know', () => {
    expect(nextItem('x', 0, labels)).toBeNull();
    expect(nextItem('F8', 0, labels)).toBeNull();
    expect(nextItem('ArrowDown', 0, [])).toBeNull();
  });
});

describe('keys on tabs', () => {
  it('go along and around', () => {
    expect(nextTab('ArrowRight', 2, 3)).toBe(0);
    expect(nextTab('ArrowLeft', 0, 3)).toBe(2);
    expect(nextTab('End', 0, 3)).toBe(2);
    expect(nextTab('Enter', 0, 3)).toBeNull();
  });
});

describe('keys on a divider', () => {
  it('widen the side pane to the left, narrow it to the right, and go to the ends', () => {
    expect(sizeAfterKey('ArrowLeft', 300, 200, 600)).toBeGreaterThan(300);
    expect(sizeAfterKey('ArrowRight', 300, 200, 600)).toBeLessThan(300);
    expect(sizeAfterKey('Home', 300, 200, 600)).toBe(600);
    expect(sizeAfterKey('End', 300, 200, 600)).toBe(200);
    expect(sizeAfterKey('Tab', 300, 200, 600)).toBeNull();
  });
});
