import { describe, expect, it } from 'vitest';
import { hiddenBy, hiddenIn } from '../../../../src/renderer/state/filter.ts';
import type { Filter } from '../../../../src/renderer/state/filtered.ts';
import { reviewQueue } from '../../../../src/renderer/state/review.ts';
import type { ProjectView } from '../../../../src/renderer/state/session-state.ts';
import { buildAlignment, buildFinding } from '../../../helpers/build.ts';

const alignment = buildAlignment(
  ['en', 'fr'],
  [
    { cells: ['One.', 'Un.'], status: 'confirmed' },
    { cells: ['Two.', ''], confidence: 0.4 },
    { cells: ['Three.', 'Trois.'], comment: 'hm', bookmarked: true },
    { cells: [{ text: 'Four.', imported: 'Fuor.' }, 'Quatre.'], status: 'edited' },
    { cells: ['Five.', 'Cinq.'], confidence: 0.7, omitted: true },
    { cells: ['Six.', 'Six.'], confidence: 0.7 },
  ],
);
const project = {
  alignment,
  findings: [buildFinding('u3', { type: 'number', units: ['u3', 'u6'] })],
} as unknown as ProjectView;
const shown = (filter: Filter) => {
  const hidden = hiddenBy(filter, project);
  return alignment.units.filter(({ id }) => !hidden.has(id)).map(({ id }) => id);
};

describe('a filter', () => {
  it.each<[Filter, readonly string[]]>([
    [{}, ['u1', 'u2', 'u3', 'u4', 'u5', 'u6']],
    [{ statuses: ['confirmed', 'edited'] }, ['u1', 'u4']],
    [{ statuses: ['omitted'] }, ['u5']],
    [{ findings: ['number'] }, ['u3', 'u6']],
    [{ findings: ['date'] }, []],
    [{ below: 0.7 }, ['u2']],
    [{ uneven: true }, ['u2']],
    [{ retexted: true }, ['u4']],
    [{ commented: true, bookmarked: true }, ['u3']],
    [{ text: { words: 'six', regex: false, wholeWord: true, matchCase: false, language: 'fr' } }, ['u6']],
  ])('%j shows %j', (filter, units) => expect(shown(filter)).toEqual(units));
});

it('worked out bit by bit hides the same, and nothing once nobody wants it any more', async () => {
  const filter = { text: { words: 'i', regex: false, wholeWord: false, matchCase: false, language: 'fr' } };
  expect(await hiddenIn(filter, project, () => false)).toEqual(hiddenBy(filter, project));
  expect(await hiddenIn(filter, project, () => true)).toBeNull();
});

describe('the review queue', () => {
  it('puts the doubtful first, what was arranged by hand last, and leaves out what is confirmed or left out', () => {
    const { order, doubtful } = reviewQueue(alignment.units);
    expect(order.map((at) => alignment.units[at]?.id)).toEqual(['u2', 'u6', 'u3', 'u4']);
    expect(doubtful).toBe(2);
  });
});
