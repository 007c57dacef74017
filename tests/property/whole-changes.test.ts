import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../src/shared/model/alignment.ts';
import type { Document } from '../../src/shared/model/document.ts';
import type { Segment } from '../../src/shared/model/segment.ts';
import { addLanguage } from '../../src/shared/pipeline/add-language.ts';
import { realign } from '../../src/shared/pipeline/realign.ts';
import { revise } from '../../src/shared/pipeline/revise.ts';
import { arbitraryAlignment, arbitraryText } from '../helpers/arbitrary-alignment.ts';
import { buildDocument } from '../helpers/build.ts';
import { lettersOf } from '../helpers/edit-oracle.ts';
import { changedBy, commentLines, confirmedSides } from '../helpers/whole-oracle.ts';

const nothing = { concepts: [] };

function documentOf(language: string, texts: readonly string[], more: Partial<Segment> = {}): Document {
  let start = 0;
  const segments = texts.map((text, at): Segment => {
    start += text.length + 1;
    const spans = [[start - text.length - 1, start - 1] as const];
    return { id: `${language}:${at + 1}`, kind: 'paragraph', text, spans, ...more };
  });
  return { ...buildDocument(language), source: texts.join('\n'), segments, furniture: [] };
}

/** The alignment as a project holds it: it knows the texts its segments stand in. */
function kept(alignment: Alignment): Alignment {
  const { languages } = alignment;
  return {
    ...alignment,
    sources: Object.fromEntries(
      languages.map((language, id) => [language, { id, ...buildDocument(language) }]),
    ),
  };
}

describe('aligning anew', () => {
  it('keeps every text and every confirmed unit, whatever there is', () => {
    fc.assert(
      fc.property(arbitraryAlignment, fc.constantFrom('confirmed', 'arranged'), (start, spared) => {
        const after = changedBy(start, realign(start, spared, nothing).steps);
        expect(lettersOf(after)).toEqual(lettersOf(start));
        expect(confirmedSides(after, after.languages)).toEqual(confirmedSides(start, start.languages));
        expect(commentLines(after)).toEqual(commentLines(start));
        expect(realign(after, spared, nothing).steps).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a language that comes in', () => {
  it('brings all its text, moves nothing that was confirmed, and can be taken out again', () => {
    fc.assert(
      fc.property(
        arbitraryAlignment,
        fc.array(arbitraryText, { minLength: 1, maxLength: 14 }),
        (plain, texts) => {
          const start = kept(plain);
          const after = changedBy(start, addLanguage(start, documentOf('de', texts), 9, nothing).steps);
          expect(after.segments.de!.map(({ text }) => text)).toEqual(texts);
          expect(commentLines(after)).toEqual(commentLines(start));
          expect(after.sources?.de?.id).toBe(9);
          expect(confirmedSides(after, start.languages)).toEqual(confirmedSides(start, start.languages));
          for (const unit of after.units)
            expect(
              unit.status !== 'confirmed' ||
                unit.awaits?.includes('de') === unit.segments.de!.length > 0 ||
                unit.awaits === undefined,
            ).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a revised version', () => {
  it('leaves no text behind and every unchanged confirmation in place', () => {
    const change = fc.record({
      at: fc.nat(12),
      kind: fc.constantFrom('drop', 'put', 'word', 'swap'),
      text: arbitraryText,
    });
    fc.assert(
      fc.property(
        arbitraryAlignment,
        fc.nat(3),
        fc.array(change, { maxLength: 6 }),
        (plain, which, changes) => {
          const start = kept(plain);
          const language = start.languages[which % start.languages.length]!;
          const texts = start.segments[language]!.map(({ text, imported }) => imported ?? text);
          for (const { at, kind, text } of changes) {
            const place = at % Math.max(1, texts.length);
            if (kind === 'drop' && texts.length > 1) texts.splice(place, 1);
            else if (kind === 'put' || texts.length === 0) texts.splice(place, 0, text);
            else if (kind === 'word') texts[place] = `${texts[place]} ${text}`;
            else texts.push(...texts.splice(place, 1));
          }
          const after = changedBy(start, revise(start, documentOf(language, texts), 9).steps);
          const imported = after.segments[language]!.map((segment) => segment.imported ?? segment.text).join(
            '',
          );
          expect(imported.replace(/\s/g, '')).toBe(texts.join('').replace(/\s/g, ''));
          expect(commentLines(after)).toEqual(commentLines(start));
          expect(after.sources?.[language]?.id).toBe(9);
          const others = start.languages.filter((each) => each !== language);
          for (const other of others) expect(after.segments[other]).toBe(start.segments[other]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('that is the same one changes nothing but where the texts stand', () => {
    fc.assert(
      fc.property(arbitraryAlignment, (plain) => {
        const start = kept(plain);
        const language = start.languages[1]!;
        const texts = start.segments[language]!.map(({ text, imported }) => imported ?? text);
        fc.pre(texts.length > 0);
        const after = changedBy(start, revise(start, documentOf(language, texts), 9).steps);
        expect(after.units).toEqual(start.units);
        expect(lettersOf(after)).toEqual(lettersOf(start));
      }),
      { numRuns: 150 },
    );
  });
});
