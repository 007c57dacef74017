import { expect, it } from 'vitest';
import { TermFinder } from '../../../../src/shared/language/term-finder.ts';

/** The words of `text` in which the only term of a glossary is found. */
function foundIn(language: string, term: string, text: string): readonly string[] {
  return new TermFinder([{ [language]: [term] }], language)
    .termsOf({ text })
    .map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['es', 'Autoridad', 'Las Autoridades informan a la autoridad.', ['Autoridades', 'autoridad']],
  ['pt', 'condição', 'A condição e as condições do contrato.', ['condição', 'condições']],
  ['ru', 'исполнительный комитет', 'Решение исполнительного комитета.', ['исполнительного комитета']],
  ['en', 'agency', 'The agencies and the agency.', ['agencies', 'agency']],
  ['fr', 'conseil général', 'Les conseils généraux.', ['conseils généraux']],
])('finds %s “%s” in its other forms', (language, term, text, found) => {
  expect(foundIn(language, term, text)).toEqual(found);
});

it.each([
  ['es', 'Autoridad', 'El agente autorizado firma la autorización.'],
  ['en', 'commission', 'He is committed to the commitments.'],
  ['fr', 'Commission', 'Le commissaire communique.'],
])('takes no other word of the same beginning for %s “%s”', (language, term, text) => {
  expect(foundIn(language, term, text)).toEqual([]);
});
