import { describe, expect, it } from 'vitest';
import {
  columnBeside,
  hiddenLanguages,
  inSight,
  shownLanguages,
} from '../../../../src/renderer/state/columns.ts';

const columns = (...hidden: string[]) => ({
  alignment: { languages: ['ar', 'en', 'fr', 'zh'] },
  arrangement: { hidden, widths: {} },
});
const at = (language: string) => ({ unit: 'u1', language, segmentAt: 2 });

describe('shownLanguages', () => {
  it('leaves out what is hidden, and passes over languages that there are not', () => {
    expect(shownLanguages(columns('fr', 'de'))).toEqual(['ar', 'en', 'zh']);
    expect(hiddenLanguages(columns('fr', 'de'))).toEqual(['fr']);
  });

  it('shows all when none would be left: what was shown last may have been removed', () => {
    expect(shownLanguages(columns('zh', 'fr', 'en', 'ar'))).toEqual(['ar', 'en', 'fr', 'zh']);
    expect(hiddenLanguages(columns('zh', 'fr', 'en', 'ar'))).toEqual([]);
  });

  it('gives the same list for the same arrangement', () => {
    const one = columns('fr');
    expect(shownLanguages({ ...one })).toBe(shownLanguages({ ...one }));
  });
});

describe('columnBeside', () => {
  it('stops at the first and the last column, and goes past hidden ones', () => {
    expect(columnBeside(columns(), 'zh', 1)).toBe('zh');
    expect(columnBeside(columns('fr'), 'en', 1)).toBe('zh');
    expect(columnBeside(columns('fr'), 'zh', -1)).toBe('en');
    expect(columnBeside(columns('zh'), 'ar', Number.POSITIVE_INFINITY)).toBe('fr');
    expect(columnBeside(columns('ar'), 'zh', Number.NEGATIVE_INFINITY)).toBe('en');
  });
});

describe('inSight', () => {
  it('stays where it can be seen', () => {
    const place = at('fr');
    expect(inSight(columns('en'), place)).toBe(place);
  });

  it('goes to the right of a hidden column, to the left behind the last one', () => {
    expect(inSight(columns('en', 'fr'), at('en'))).toEqual({ unit: 'u1', language: 'zh', segmentAt: 0 });
    expect(inSight(columns('fr', 'zh'), at('zh')).language).toBe('en');
  });
});
