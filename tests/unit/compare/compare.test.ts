import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../src/shared/compare/compare.ts';

const versed = (...texts: readonly string[]) => texts.map((text) => ({ text }));
/** Matches at a glance: "same 0>0", "new >2", "dropped 3>". */
const brief = (before: readonly string[], after: readonly string[]) =>
  compareVersions(versed(...before), versed(...after)).map(
    ({ kind, before: old, after: fresh }) => `${kind} ${old.join('+')}>${fresh.join('+')}`,
  );

const lake = 'The Commission shall meet at the lake every spring.';
const boat = 'Boats over ten metres need a licence of the harbour master.';
const fish = 'Nobody may fish between the first of May and midsummer.';

describe('two versions of a document', () => {
  it('are the same when they are', () => {
    expect(brief([lake, boat], [lake, boat])).toEqual(['same 0>0', 'same 1>1']);
  });

  it('tell a reworded text from a new and a dropped one', () => {
    const longer = boat.replace('ten metres', 'twelve metres in length');
    expect(brief([lake, boat, fish], [lake, longer, fish])).toEqual(['same 0>0', 'changed 1>1', 'same 2>2']);
    expect(brief([lake, fish], [lake, boat, fish])).toEqual(['same 0>0', 'new >1', 'same 1>2']);
    expect(brief([lake, boat, fish], [lake, fish])).toEqual(['same 0>0', 'dropped 1>', 'same 2>1']);
    expect(brief([boat], ['Eat more spinach.'])).toEqual(['dropped 0>', 'new >0']);
  });

  it('know a text again that stands elsewhere', () => {
    expect(brief([lake, boat, fish], [boat, fish, lake])).toEqual(['same 1>0', 'same 2>1', 'moved 0>2']);
  });

  it('do not mind where a text was cut or which white space is in it', () => {
    expect(brief([lake, `${boat} ${fish}`], [lake.replaceAll(' ', '  '), boat, fish])).toEqual([
      'same 0>0',
      'same 1>1+2',
    ]);
    expect(brief([boat, fish, lake], [`${boat} ${fish}`, lake])).toEqual(['same 0+1>0', 'same 2>1']);
  });

  it('follow the texts through shifted numbers', () => {
    const numbered = (texts: readonly string[]) =>
      texts.map((text, at) => ({ text: `${at + 1}. ${text}`, label: `${at + 1}.` }));
    const matches = compareVersions(numbered([lake, fish]), numbered([lake, boat, fish]));
    expect(matches).toEqual([
      { kind: 'same', before: [0], after: [0] },
      { kind: 'new', before: [], after: [1] },
      { kind: 'changed', before: [1], after: [2] },
    ]);
  });

  it('hold more different texts than a code unit can name', () => {
    const many = Array.from({ length: 70_000 }, (_, at) => `Line ${at}`);
    const matches = compareVersions(versed(...many), versed(...many.toSpliced(66_000, 1)));
    expect(matches.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'dropped', before: [66_000], after: [] },
    ]);
  });
});
