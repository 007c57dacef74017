import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../src/shared/export/json.ts';
import { oneLine } from '../../src/shared/export/one-line.ts';
import { toTable } from '../../src/shared/export/table.ts';
import { toTmx } from '../../src/shared/export/tmx/tmx.ts';
import { legalXml, xmlAttribute, xmlText } from '../../src/shared/export/xml.ts';
import { arbitraryAlignment } from '../helpers/arbitrary-alignment.ts';
import { exportInput } from '../helpers/export-input.ts';
import { elementsOf, readXml } from '../helpers/read-xml.ts';

/** Any string of UTF-16 units: lone surrogates, control characters, markup. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '&',
        '<',
        '>',
        '"',
        "'",
        ']]>',
        '\r',
        '\n',
        '\t',
        '\u0000',
        '\ud83d',
        '\ude00',
        '😀',
        'é',
        ' ',
        '&amp;',
      ),
    )
    .map((parts) => parts.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((codes) => String.fromCharCode(...codes)),
);

describe('any text in XML', () => {
  it('is well formed and comes back as it was, but for what XML forbids', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: read, attributes } = readXml(`<a b="${xmlAttribute(text)}">${xmlText(text)}</a>`);
        expect(read).toBe(legalXml(text));
        expect(attributes.b).toBe(legalXml(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses only characters that are forbidden', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const legal = legalXml(text);
        expect(legalXml(legal)).toBe(legal);
        expect(legal.isWellFormed()).toBe(true);
        const forbidden =
          /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
        expect(legal).toBe(text.replace(forbidden, ''));
      }),
      { numRuns: 1_000 },
    );
  });

  it('in one line has no line break, no doubled space and no space at the ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/[\t\n\v\f\r\u0085\u2028\u2029]| {2}|^\s|\s$/);
        expect(oneLine(line)).toBe(line);
        expect(line.replace(/\s/g, '')).toBe(legalXml(text).replace(/[\s\u0085]/g, ''));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('any alignment', () => {
  it('becomes a memory with one unit per row of two texts, each text as it is', () => {
    fc.assert(
      fc.property(
        arbitraryAlignment,
        fc.constantFrom('all' as const, 'confirmed' as const),
        anyText,
        (alignment, only, note) => {
          const finding = {
            id: 'f1',
            key: 'k',
            unit: alignment.units[0]!.id,
            type: 'number',
            severity: 'error',
            languages: ['en'],
            message: note,
            evidence: [],
          } as const;
          const input = { ...exportInput(['en', 'fr'], []), alignment, findings: [finding] };
          const { content, summary } = toTmx(input, { only });
          const units = elementsOf(readXml(content), 'tu');
          expect(units).toHaveLength(summary.written);
          expect(summary.written + summary.leftOut.length).toBe(alignment.units.length);
          expect(new Set(units.map((unit) => unit.attributes.tuid)).size).toBe(units.length);
          for (const unit of units) {
            const source = alignment.units.find((each) => each.id === unit.attributes.tuid)!;
            if (only === 'confirmed') expect(source.status).toBe('confirmed');
            const sides = elementsOf(unit, 'tuv');
            expect(sides.length).toBeGreaterThanOrEqual(2);
            for (const side of sides) {
              const language = side.attributes['xml:lang']!;
              const texts = source.segments[language]!.map(
                (id) => alignment.segments[language]!.find((segment) => segment.id === id)!.text,
              );
              expect(side.children.at(-1)?.text.replace(/\s/g, '')).toBe(texts.join('').replace(/\s/g, ''));
            }
          }
        },
      ),
    );
  });

  it('becomes JSON that holds every segment in exactly one unit, and tables with a line per unit', () => {
    fc.assert(
      fc.property(arbitraryAlignment, (alignment) => {
        const input = { ...exportInput(['en', 'fr'], []), alignment };
        const read = JSON.parse(toJson(input).content) as {
          documents: Record<string, { segments: { id: string }[] }>;
          units: { segments: Record<string, string[]> }[];
        };
        const held = read.units.flatMap((unit) => Object.values(unit.segments).flat());
        const all = Object.values(read.documents).flatMap((document) =>
          document.segments.map(({ id }) => id),
        );
        expect(held.toSorted()).toEqual(all.toSorted());
        const lines = toTable(input, { format: 'tsv' }).content.split('\n');
        expect(lines).toHaveLength(alignment.units.length + 2);
        expect(new Set(lines.slice(0, -1).map((line) => line.split('\t').length)).size).toBe(1);
      }),
    );
  });
});
