import { describe, expect, it } from 'vitest';
import { checks, findingsOf } from '../../../src/shared/check/check.ts';
import type { Alignment } from '../../../src/shared/model/alignment.ts';
import { resolution } from './documents.ts';
import { alignmentOf, changed, without } from './rows.ts';

const three = ['zh', 'en', 'fr'];
const faulty = changed(
  changed(without(resolution, 8, 'fr'), 3, 'en', '61/180', '61/108'),
  6,
  'zh',
  '40%',
  '14%',
);

function keysOf(alignment: Alignment): readonly string[] {
  return findingsOf(alignment).map((finding) => finding.key);
}

describe('keys', () => {
  it('are the same after units and segments have got other ids', () => {
    const alignment = alignmentOf(three, faulty);
    const renamed = (id: string) => id.replace(':', ':again-');
    const segments = Object.fromEntries(
      Object.entries(alignment.segments).map(([language, list]) => [
        language,
        list.map((segment) => ({ ...segment, id: renamed(segment.id) })),
      ]),
    );
    const units = alignment.units.map((unit, at) => ({
      ...unit,
      id: `v${900 - at}`,
      segments: Object.fromEntries(
        Object.entries(unit.segments).map(([language, ids]) => [language, ids.map(renamed)]),
      ),
    }));
    expect(keysOf({ ...alignment, segments, units })).toEqual(keysOf(alignment));
  });

  it('are each one’s own, also for the same fault in the same words', () => {
    const rows = [...resolution, resolution[4] ?? {}];
    const twice = changed(changed(rows, 4, 'en', '66.7', '67.7'), rows.length - 1, 'en', '66.7', '67.7');
    const keys = keysOf(alignmentOf(three, twice));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });

  it('change with the fault', () => {
    const other = changed(faulty, 6, 'zh', '14%', '41%');
    const before = new Set(keysOf(alignmentOf(three, faulty)));
    expect(keysOf(alignmentOf(three, other)).filter((key) => !before.has(key))).toHaveLength(1);
  });
});

it('come in the order of their units, numbered', () => {
  const alignment = alignmentOf(three, faulty);
  const findings = findingsOf(alignment);
  expect(findings.map((finding) => finding.id)).toEqual(['f1', 'f2', 'f3']);
  expect(findings.map((finding) => finding.unit)).toEqual(['u4', 'u7', 'u9']);
});

it('point into the texts they speak of', () => {
  const alignment = alignmentOf(three, faulty);
  for (const finding of findingsOf(alignment))
    for (const { language, segment, start, end } of finding.evidence) {
      const text = alignment.segments[language]?.find((one) => one.id === segment)?.text ?? '';
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
});

it('name a private language by its tag', () => {
  const rows = [{ en: 'It has 348 pages.', 'x-old': 'Hath 384 pp.' }];
  expect(findingsOf(alignmentOf(['en', 'x-old'], rows)).map((finding) => finding.message)).toEqual([
    'English says 348, x-old 384',
  ]);
});

it('leave out what is switched off', () => {
  const alignment = alignmentOf(three, faulty);
  expect(
    findingsOf(alignment, { off: new Set(['missing', 'number']) }).map((finding) => finding.type),
  ).toEqual(['reference']);
  expect(findingsOf(alignment, { off: new Set(checks.map((check) => check.name)) })).toEqual([]);
});

it('follow an edit that makes a new segment and a new unit', () => {
  const alignment = alignmentOf(three, faulty);
  expect(findingsOf(alignment)).toHaveLength(3);
  const segments = alignment.segments.en ?? [];
  const fixed = segments.map((segment) =>
    segment.id === 'en:4' ? { ...segment, text: segment.text.replace('61/108', '61/180') } : segment,
  );
  const units = alignment.units.map((unit) =>
    unit.segments.en?.includes('en:4') === true ? { ...unit } : unit,
  );
  const after = findingsOf({ ...alignment, segments: { ...alignment.segments, en: fixed }, units });
  expect(after.map((finding) => finding.unit)).toEqual(['u7', 'u9']);
});
