import { describe, expect, it } from 'vitest';
import { cruise } from '../helpers/cruise.ts';

/** One planted break per wall, in tests/fixtures/walls: a wall that no longer notices its own is a dead wall. */
const planted: readonly (readonly [rule: string, from: string])[] = [
  ['shared-is-pure', 'src/shared/model/reads-files.ts'],
  ['rooms-are-siblings', 'src/shared/check/peeks.ts'],
  ['model-is-below', 'src/shared/language/reaches.ts'],
  ['lib-is-the-ground', 'src/shared/lib/climbs.ts'],
  ['services-know-no-host', 'src/main/services/knows-host.ts'],
  ['wire-knows-no-host', 'src/main/wire/knows-host.ts'],
  ['only-the-desktop-knows-electron', 'src/main/hosts/web/main.ts'],
  ['renderer-imports-shared-only', 'src/renderer/state/reads-store.ts'],
  ['main-knows-no-window', 'src/main/services/draws.ts'],
  ['features-are-siblings', 'src/renderer/features/export/peeks.ts'],
  ['ui-knows-no-feature', 'src/renderer/ui/knows-feature.ts'],
  ['no-circular', 'src/shared/segment/one.ts'],
  ['no-test-import-from-src', 'src/shared/export/uses-test.ts'],
];

describe('walls', () => {
  const found = cruise('tests/fixtures/walls').violations;

  it.each(planted)('%s notices its planted break', (rule, from) => {
    expect(found.map((violation) => [violation.rule, violation.from])).toContainEqual([rule, from]);
  });

  it('has a planted break for every wall that was found broken, and no other', () => {
    const rules = new Set(planted.map(([rule]) => rule));
    expect([...new Set(found.map(({ rule }) => rule))].filter((rule) => !rules.has(rule))).toEqual([]);
  });
});
