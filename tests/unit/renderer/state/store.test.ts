import { describe, expect, it, vi } from 'vitest';
import { afterDrawing } from '../../../../src/renderer/state/later.ts';
import { createStore } from '../../../../src/renderer/state/store.ts';

describe('a store', () => {
  it('tells once of what is set together, with all of it, also when that breaks off', () => {
    const store = createStore({ one: 0, other: 0 });
    const told: unknown[] = [];
    store.subscribe(() => told.push(store.get()));
    store.together(() => {
      store.set({ one: 1 });
      store.together(() => store.set({ other: 1 }));
      expect(told).toEqual([]);
    });
    expect(told).toEqual([{ one: 1, other: 1 }]);
    store.together(() => store.set({ one: 1 }));
    expect(told).toHaveLength(1);
    const broken = () =>
      store.together(() => {
        store.set({ one: 2 });
        throw new Error('broken off');
      });
    expect(broken).toThrow('broken off');
    expect(told.at(-1)).toEqual({ one: 2, other: 1 });
  });

  it('tells those who may be late once it is drawn, and no longer those who have gone', async () => {
    const store = createStore({ one: 0 });
    const subscribe = afterDrawing(store.subscribe);
    const [stays, goes] = [vi.fn(), vi.fn()];
    subscribe(stays);
    const end = subscribe(goes);
    store.set({ one: 1 });
    store.set({ one: 2 });
    end();
    expect(stays).not.toHaveBeenCalled();
    await expect.poll(() => stays.mock.calls.length).toBe(1);
    expect(goes).not.toHaveBeenCalled();
  });
});
