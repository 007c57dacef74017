import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../../../src/shared/model/alignment.ts';
import { brokenLaws } from '../../../../src/shared/model/invariants.ts';
import type { Segment } from '../../../../src/shared/model/segment.ts';
import type { Unit } from '../../../../src/shared/model/unit.ts';

const segment = (id: string, text = 'text'): Segment => ({ id, kind: 'paragraph', text, spans: [] });
const unit = (id: string, en: string[], fr: string[]): Unit => ({
  id,
  segments: { en, fr },
  confidence: 1,
  status: 'auto',
});

const good: Alignment = {
  languages: ['en', 'fr'],
  pivot: 'en',
  segments: { en: [segment('en:1'), segment('en:2')], fr: [segment('fr:1'), segment('fr:2')] },
  units: [unit('u1', ['en:1'], ['fr:1']), unit('u2', ['en:2'], ['fr:2'])],
};

describe('the laws of an alignment', () => {
  it('finds nothing wrong with a good one', () => {
    expect(brokenLaws(good)).toEqual([]);
  });

  const broken: readonly (readonly [string, Partial<Alignment>, string])[] = [
    ['a segment in no unit', { units: [good.units[0]!, unit('u2', ['en:2'], [])] }, 'fr:2 is in no unit'],
    [
      'a segment in two units',
      { units: [good.units[0]!, unit('u2', ['en:2'], ['fr:1', 'fr:2'])] },
      'fr:1 is in u1 and in u2',
    ],
    ['a unit without any segment', { units: [...good.units, unit('u3', [], [])] }, 'unit u3 is empty'],
    [
      'two units of one id',
      { units: [good.units[0]!, { ...good.units[1]!, id: 'u1' }] },
      'two units have the id u1',
    ],
    [
      'a segment that does not exist',
      { units: [...good.units, unit('u3', ['en:9'], [])] },
      'unit u3 names en:9, which does not exist',
    ],
    [
      'segments of a unit out of order',
      { units: [unit('u1', ['en:1', 'en:2'], ['fr:2', 'fr:1'])] },
      'unit u1 holds fr out of document order',
    ],
    ['the pivot out of order', { units: [...good.units].reverse() }, "unit u1 breaks the pivot's order"],
    [
      'an empty text',
      { segments: { ...good.segments, en: [segment('en:1', ' '), segment('en:2')] } },
      'en:1 is empty',
    ],
    [
      'a confidence that is no probability',
      { units: [{ ...good.units[0]!, confidence: 1.2 }, good.units[1]!] },
      'unit u1: confidence 1.2',
    ],
  ];

  it.each(broken)('names %s', (_, change, law) => {
    expect(brokenLaws({ ...good, ...change })).toContain(law);
  });

  it('lets a moved unit stand out of the pivot order', () => {
    const units = [...good.units].reverse().map((each, at) => (at === 1 ? { ...each, moved: true } : each));
    expect(brokenLaws({ ...good, units })).toEqual([]);
  });
});
