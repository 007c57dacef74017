import { describe, expect, it } from 'vitest';
import { createPace, minutesLeft } from '../../../../src/renderer/state/pace.ts';

describe('the pace', () => {
  it('is the usual one until units were confirmed', () => {
    expect(createPace().seconds()).toBe(7);
  });

  it('becomes that of the hands at work', () => {
    const pace = createPace();
    for (let at = 0; at <= 20; at += 1) pace.confirmed(at * 3_000);
    expect(pace.seconds()).toBe(3);
  });

  it('takes a pause for a pause', () => {
    const pace = createPace();
    pace.confirmed(0);
    pace.confirmed(3_600_000);
    expect(pace.seconds()).toBe(7);
  });
});

describe('the minutes left', () => {
  it('are rounded up, and none when less than one', () => {
    expect([minutesLeft(32, 7), minutesLeft(5, 7), minutesLeft(0, 7)]).toEqual([4, 0, 0]);
  });
});
