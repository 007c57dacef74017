import { describe, expect, it } from 'vitest';
import { standingFolder } from '../../../../src/main/hosts/standing.ts';

describe('where the person stands', () => {
  it('is where npm was started, when npm runs us, and here otherwise', () => {
    expect(standingFolder({ INIT_CWD: '/there', npm_lifecycle_event: 'triglot' }, '/here')).toBe('/there');
    expect(standingFolder({ INIT_CWD: '/there' }, '/here')).toBe('/here');
    expect(standingFolder({}, '/here')).toBe('/here');
  });
});
