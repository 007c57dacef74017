import { expect, it } from 'vitest';
import { Glossary } from '../../../../src/shared/reuse/glossary.ts';

const glossary = new Glossary();
glossary.add(3, { en: ['licence', 'permit'], fr: ['permis'], zh: ['许可证'] });
glossary.add(3, { en: ['watershed agreement'], fr: ['accord de bassin'] });
const languages = ['en', 'fr', 'zh'];

it('finds a term however it is inflected, and says which version lacks it', () => {
  const texts = { en: 'Licences are free.', fr: 'Les autorisations sont gratuites.', zh: '许可证免费。' };
  const [use] = glossary.find(texts, languages);
  expect(use?.sides.map(({ language, found, lacking }) => [language, found, lacking])).toEqual([
    ['en', 'Licences', false],
    ['fr', null, true],
    ['zh', '许可证', false],
  ]);
});

it('takes any of the names of a term for it', () => {
  const [use] = glossary.find({ en: 'A permit is needed.', fr: 'Il faut un permis.' }, languages);
  expect(use?.sides.filter(({ lacking }) => lacking)).toEqual([]);
});

it('does not call a gap, or a language the glossary does not speak of, lacking', () => {
  const [use] = glossary.find({ en: 'The watershed agreement ends.', zh: '协定到期。' }, languages);
  expect(use?.sides).toEqual([
    { language: 'en', terms: ['watershed agreement'], found: 'watershed agreement', lacking: false },
    { language: 'fr', terms: ['accord de bassin'], found: null, lacking: false },
  ]);
});

it('says nothing of a unit without terms', () => {
  expect(glossary.find({ en: 'The sun shines.', fr: 'Il fait beau.' }, languages)).toEqual([]);
});
