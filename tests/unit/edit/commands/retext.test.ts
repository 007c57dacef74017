import { describe, expect, it } from 'vitest';
import { buildAlignment } from '../../../helpers/build.ts';
import { edited, refusalOf } from '../../../helpers/edit-oracle.ts';

const start = buildAlignment(
  ['en', 'fr'],
  [
    ['The lake.', 'Le lac.'],
    [
      'A.',
      {
        text: '4. Le  fleuve coule.',
        label: '4.',
        path: ['annex 1', '4'],
        notes: [{ offset: 13, label: '1' }],
      },
    ],
    ['B.', { text: 'Voir la carte.', kind: 'footnote', label: '1', path: ['note 1'] }],
  ],
);
const retext = (text: string, segment = 'fr:1', from = start) => edited(from, 'retext', { segment, text });

describe('rewriting a segment', () => {
  it('keeps the imported text and makes the unit another one', () => {
    const { after, label, select } = retext('Le grand lac.');
    expect(after.segments.fr?.[0]).toMatchObject({ id: 'fr:1', text: 'Le grand lac.', imported: 'Le lac.' });
    expect(after.units[0]).toMatchObject({ id: 'u1', status: 'edited', segments: start.units[0]?.segments });
    expect(after.units[0]).not.toBe(start.units[0]);
    expect(label).toBe('Edited a French segment');
    expect(select).toEqual({ unit: 'u1', language: 'fr' });
  });

  it('keeps the very first text through further rewriting, and forgets it when it is back', () => {
    const twice = retext('Un lac.', 'fr:1', retext('Le grand lac.').after).after;
    expect(twice.segments.fr?.[0]?.imported).toBe('Le lac.');
    const back = retext('Le lac.', 'fr:1', twice).after;
    expect(back.segments).toEqual(start.segments);
  });

  it('goes back to the imported text as it was, doubled spaces included', () => {
    const there = retext('4. Un fleuve.', 'fr:2').after;
    const { after, label } = edited(there, 'restore-text', { segment: 'fr:2' });
    expect(after.segments.fr?.[1]?.text).toBe(start.segments.fr?.[1]?.text);
    expect(after.segments.fr?.[1]).not.toHaveProperty('imported');
    expect(label).toBe('Restored the imported text of a French segment');
    expect(refusalOf(after, 'restore-text', { segment: 'fr:2' })).toContain('has its imported text');
  });

  it('makes line breaks, tabs and control characters one space, lone surrogates a replacement character', () => {
    const { after } = retext('\tLe\u0000\u000B lac\r\nest \u2028 là \uD800.\n');
    expect(after.segments.fr?.[0]?.text).toBe('Le lac est là \uFFFD.');
  });

  it('keeps what is no control character: no-break spaces, direction marks, emoji', () => {
    const text = 'n°\u00A05\u200F 😀 \u202Bאב\u202C.';
    expect(retext(text).after.segments.fr?.[0]?.text).toBe(text);
  });

  it('moves footnote marks with their words', () => {
    const { after } = retext('4. Le grand fleuve coule.', 'fr:2');
    const { text, notes } = after.segments.fr?.[1] ?? {};
    expect(text?.slice(0, notes?.[0]?.offset)).toBe('4. Le grand fleuve');
  });

  it('lets the label follow the text, in the path too, and brings it back with the text', () => {
    const other = retext('5. Le  fleuve coule.', 'fr:2').after;
    expect(other.segments.fr?.[1]).toMatchObject({ label: '5.', path: ['annex 1', '5'] });
    const none = retext('Le fleuve coule.', 'fr:2').after;
    expect(none.segments.fr?.[1]).not.toHaveProperty('label');
    expect(none.segments.fr?.[1]?.path).toEqual(['annex 1', '4']);
    expect(edited(none, 'restore-text', { segment: 'fr:2' }).after.segments).toEqual(start.segments);
  });

  it("leaves a footnote's label alone, which is not in its text", () => {
    expect(retext('2. Voir.', 'fr:3').after.segments.fr?.[2]).toMatchObject({ label: '1', path: ['note 1'] });
  });

  it('may rewrite the pivot and opens a confirmed unit again', () => {
    const from = buildAlignment(['en', 'fr'], [{ cells: ['A.', 'Une.'], status: 'confirmed' }]);
    expect(retext('An A.', 'en:1', from).after.units[0]?.status).toBe('edited');
  });

  it('refuses an empty text and the same text', () => {
    expect(refusalOf(start, 'retext', { segment: 'fr:1', text: ' \n\t\u0007' })).toContain('cannot be empty');
    expect(refusalOf(start, 'retext', { segment: 'fr:1', text: 'Le lac.' })).toBe('The text is as it was.');
    expect(refusalOf(start, 'retext', { segment: 'fr:1', text: ' Le lac.\n' })).toBe(
      'The text is as it was.',
    );
  });
});
