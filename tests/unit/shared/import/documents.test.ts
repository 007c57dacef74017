import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/shared/import/read.ts';
import type { Segment } from '../../../../src/shared/model/segment.ts';
import { bareLayouts, layouts } from '../../../helpers/layouts.ts';
import { type Layout, relay } from '../../../helpers/relay.ts';
import { allUnits, type Units } from '../../../helpers/units.ts';

const read = (units: Units, layout: Layout) => {
  const { source, expected } = relay(units, layout);
  const input = {
    language: units.language,
    path: 'a.txt',
    format: 'text',
    encoding: 'utf-8',
    source,
  } as const;
  return { got: readDocument(input).segments, expected };
};

/** Notes stand behind the body and before closing lines; here only what each segment is matters. */
const told = (segments: readonly Segment[]): readonly string[] =>
  segments
    .map(({ kind, label, path, text }) => `${kind} | ${label ?? ''} | ${path?.join('/') ?? ''} | ${text}`)
    .sort();

describe.each(allUnits().map((units) => [units.name, units] as const))('%s', (_, units) => {
  it.each(layouts)('is read as its author meant it: %s', (_name, layout) => {
    const { got } = read(units, layout);
    expect(told(got)).toEqual(told(units.segments));
  });
});

describe('documents with no layout to go by', () => {
  it('are read right but for a chance break here and there', () => {
    const results = allUnits().flatMap((units) =>
      bareLayouts.map(([, layout]) => {
        const { got, expected } = read(units, layout);
        const texts = new Set(got.map(({ text }) => text));
        return expected.filter((text) => texts.has(text)).length / expected.length;
      }),
    );
    const mean = results.reduce((sum, one) => sum + one, 0) / results.length;
    expect(mean).toBeGreaterThan(0.99);
    expect(Math.min(...results)).toBeGreaterThan(0.7);
  });
});

describe('pages with running heads', () => {
  const heads: readonly (readonly [string, Layout])[] = [
    ['a symbol and the page of pages', { head: () => 'OL/REP/9', foot: (page, pages) => `${page}/${pages}` }],
    [
      'both on the first page, too',
      { firstHead: true, head: () => 'OL/REP/9', foot: (page, pages) => `${page}/${pages}` },
    ],
    ['a title with the number of the page', { head: (page) => `Annual volume of reports          ${page}` }],
  ];
  it.each(heads)('lose heads and numbers and nothing else: %s', (_, dress) => {
    for (const units of allUnits())
      for (const width of [45, 60]) {
        const layout: Layout = { width, page: 16, notes: 'page', ...dress };
        // What stands on one page only is not known to come again.
        if (relay(units, layout).source.split('\n').length < 75) continue;
        const { got, expected } = read(units, layout);
        expect(got.map(({ text }) => text).sort()).toEqual([...expected].sort());
      }
  });
});
