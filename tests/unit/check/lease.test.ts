import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';
import { alignmentOf, changed, type Row } from './rows.ts';

/** A lease and a decree, short enough that no habit of theirs is known. */
const lease: readonly Row[] = [
  {
    en: 'The landlord lets the house to the tenants for two years.',
    fr: 'Le bailleur donne la maison en location aux locataires pour deux ans.',
    es: 'El arrendador alquila la casa a los arrendatarios por dos años.',
    de: 'Der Vermieter vermietet das Haus für zwei Jahre an die Mieter.',
    ru: 'Арендодатель сдает дом арендаторам на два года.',
    zh: '出租人将房屋出租给承租人，为期两年。',
  },
  {
    en: 'Each tenant receives a key and pays half of the rent.',
    fr: 'Chaque locataire reçoit une clé et paie la moitié du loyer.',
    es: 'Cada arrendatario recibe una llave y paga la mitad del alquiler.',
    de: 'Jeder Mieter erhält einen Schlüssel und zahlt die Hälfte der Miete.',
    ru: 'Каждый арендатор получает ключ и платит половину арендной платы.',
    zh: '每名承租人领取一把钥匙，并支付一半租金。',
  },
  {
    en: 'The garden is used only by the tenants and their guests.',
    fr: 'Le jardin est utilisé uniquement par les locataires et leurs invités.',
    es: 'El jardín lo utilizan únicamente los arrendatarios y sus invitados.',
    de: 'Der Garten wird ausschließlich von den Mietern und ihren Gästen benutzt.',
    ru: 'Садом пользуются исключительно арендаторы и их гости.',
    zh: '花园仅供承租人及其客人使用。',
  },
  {
    en: 'Subject to Article 2, the tenants may keep a dog, provided that it is quiet.',
    fr: 'Sous réserve de l’article 2, les locataires peuvent garder un chien, à condition qu’il soit calme.',
    es: 'A reserva del artículo 2, los arrendatarios pueden tener un perro, a condición de que sea tranquilo.',
    de: 'Vorbehaltlich des Artikels 2 dürfen die Mieter einen Hund halten, vorausgesetzt, er ist ruhig.',
    ru: 'Без ущерба для статьи 2 арендаторы могут держать собаку при условии, что она спокойна.',
    zh: '在不影响第二条的情况下，承租人可以养一条狗，条件是狗须安静。',
  },
  {
    en: 'The rent does not exceed 900 euros.',
    fr: 'Le loyer n’excède pas 900 euros.',
    es: 'El alquiler no excederá de 900 euros.',
    de: 'Die Miete übersteigt 900 Euro nicht.',
    ru: 'Арендная плата не превышает 900 евро.',
    zh: '租金不超过900欧元。',
  },
];

/** Warnings, as type and languages. */
function warned(languages: readonly string[], rows: readonly Row[]) {
  return findingsOf(alignmentOf(languages, rows), { words: lexiconOf(languages).concepts })
    .filter(({ severity }) => severity !== 'info')
    .map(({ type, languages: odd }) => `${type} ${odd.join()}`);
}

it('a lease that says the same gives no warning', () => {
  const languages = ['en', 'fr', 'es', 'de', 'ru', 'zh'];
  for (const [at, first] of languages.entries())
    for (const second of languages.slice(at + 1))
      expect(warned([first, second], lease), `${first}–${second}`).toEqual([]);
  expect(warned(languages, lease)).toEqual([]);
});

describe('each that became one, or an article', () => {
  it.each([
    ['en', 'fr', 'Each tenant', 'A tenant'],
    ['fr', 'en', 'Chaque locataire', 'Un locataire'],
    ['es', 'en', 'Cada arrendatario', 'Un arrendatario'],
    ['de', 'fr', 'Jeder Mieter', 'Ein Mieter'],
    ['ru', 'en', 'Каждый арендатор', 'Один арендатор'],
    ['zh', 'en', '每名承租人', '一名承租人'],
  ])('is told in %s beside %s', (language, other, from, to) => {
    expect(warned([other, language], changed(lease, 1, language, from, to))).toEqual([
      `modality ${language}`,
    ]);
  });

  it('is not seen in the article of another word, nor where the whole is spoken of in the plural', () => {
    expect(warned(['en', 'fr'], changed(lease, 1, 'fr', 'Chaque locataire', 'Le locataire'))).toEqual([]);
    const plural = changed(lease, 1, 'fr', 'Chaque locataire reçoit une clé', 'Les locataires ont une clé');
    expect(warned(['en', 'fr'], plural)).toEqual([]);
  });
});

describe('only that was left out', () => {
  it.each([
    ['en', 'de', 'only by', 'by'],
    ['fr', 'en', 'uniquement par', 'par'],
    ['ru', 'en', 'исключительно ', ''],
    ['zh', 'en', '仅供', '供'],
  ])('is told in %s beside %s', (language, other, from, to) => {
    expect(warned([other, language], changed(lease, 2, language, from, to))).toEqual([
      `modality ${language}`,
    ]);
  });
});

it('a condition is missed, though a reservation stands in both versions', () => {
  const rows = changed(lease, 3, 'en', 'provided that it is', 'and it is');
  expect(warned(['fr', 'en'], rows)).toEqual(['negation en']);
  expect(warned(['de', 'en'], rows)).toEqual(['negation en']);
});

it('what stands inside a phrase that denies nothing keeps its own meaning', () => {
  const rows: readonly Row[] = [
    {
      en: 'No child shall be vaccinated before all the papers have been read.',
      zh: '在未阅读一切文件以前，不得为儿童接种。',
    },
    { en: 'The nurse reads the papers.', zh: '护士阅读文件。' },
  ];
  expect(warned(['en', 'zh'], rows)).toEqual([]);
  expect(warned(['en', 'zh'], changed(rows, 0, 'zh', '一切', '某些'))).toEqual(['modality zh']);
});
