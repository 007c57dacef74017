import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../../src/shared/model/finding.ts';
import { changedFindings, findingsChange } from '../../../../src/shared/model/findings-change.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** A list as a check gives it, numbered from the beginning, some of them ignored and so not among them. */
const list = fc
  .uniqueArray(
    fc.record({ key: fc.nat(30), severity: fc.constantFrom(...severities), ignored: fc.boolean() }),
    {
      selector: ({ key }) => key,
      maxLength: 25,
    },
  )
  .map((some) =>
    some.flatMap(({ key, severity, ignored }, at): Finding[] =>
      ignored ? [] : [findingOf(`f${at + 1}`, `key ${key}`, severity)],
    ),
  );

function findingOf(id: string, key: string, severity: Severity): Finding {
  return { id, key, unit: 'u1', type: 'number', severity, languages: ['fr'], message: key, evidence: [] };
}

/** What the findings say: their ids only number the list they were made with. */
const unnumbered = (findings: readonly Finding[] | null) =>
  findings?.map((finding) => ({ ...finding, id: '' }));

describe('a change of findings', () => {
  it('makes the list after of the list before, also when it has gone over a wire', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const change = JSON.parse(JSON.stringify(findingsChange(before, after)));
        expect(unnumbered(changedFindings(before, change))).toEqual(unnumbered(after));
      }),
    );
  });

  it('says nothing of another list', () => {
    const [one, other] = [findingOf('f1', 'a', 'error'), findingOf('f1', 'b', 'error')];
    expect(changedFindings([other], findingsChange([one], []))).toBeNull();
  });

  it('follows on the one before it, on both sides of the wire', () => {
    fc.assert(
      fc.property(list, fc.array(list, { maxLength: 5 }), (first, others) => {
        let told = first;
        let heard: readonly Finding[] | null = structuredClone(first);
        for (const next of others) {
          heard = heard && changedFindings(heard, structuredClone(findingsChange(told, next)));
          told = next;
        }
        expect(unnumbered(heard)).toEqual(unnumbered(told));
      }),
    );
  });

  it('knows a list also by the order of its findings', () => {
    const [one, other] = [findingOf('f1', 'a', 'error'), findingOf('f2', 'b', 'error')];
    expect(changedFindings([other, one], findingsChange([one, other], []))).toBeNull();
  });

  it('leaves the list as it is where nothing differs but numbers', () => {
    const before = [findingOf('f2', 'a', 'error'), findingOf('f3', 'b', 'info')];
    const after = [findingOf('f1', 'a', 'error'), findingOf('f2', 'b', 'info')];
    expect(changedFindings(before, findingsChange(before, after))).toBe(before);
  });

  it('is small when little has changed, and keeps the objects of what stays', () => {
    const before = Array.from({ length: 1000 }, (_, at) => findingOf(`f${at + 1}`, `k${at}`, 'info'));
    const after = structuredClone(before)
      .toSpliced(500, 1)
      .map((finding, at) => ({ ...finding, id: `f${at + 1}` }));
    const change = findingsChange(before, after);
    expect(change.stretches).toEqual([{ keep: 500, drop: 1, add: [] }]);
    expect(changedFindings(before, change)?.[700]).toBe(before[701]);
  });
});
