import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../src/shared/check/check.ts';
import { lexiconOf } from '../../bench/faults/lexicon.ts';
import { versionRows } from '../../helpers/versions-file.ts';
import { alignmentOf, changed, type Row } from './rows.ts';

const statutes = versionRows('statutes');
const languages = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'de', 'it', 'pt'];

/** Errors and warnings about the rows, as type and languages. */
function grave(some: readonly string[], rows: readonly Row[]) {
  return findingsOf(alignmentOf(some, rows), { words: lexiconOf(some).concepts })
    .filter(({ severity }) => severity !== 'info')
    .map(({ type, languages: odd }) => `${type} ${odd.join()}`);
}

const agreement = versionRows('agreement');

const rowOf = (words: string) => statutes.findIndex((row) => String(row.en).includes(words));

describe.each([
  ['statutes', statutes],
  ['an agreement', agreement],
])('%s that say the same in nine languages', (_, rows) => {
  it('give no error and no warning in any pair, nor all together', () => {
    for (const [at, first] of languages.entries())
      for (const second of languages.slice(at + 1))
        expect(grave([first, second], rows), `${first}–${second}`).toEqual([]);
    expect(grave(languages, rows)).toEqual([]);
  });
});

describe('a negation that one version lost', () => {
  const at = rowOf('may not sell');
  it.each([
    ['en', 'may not sell', 'may sell'],
    ['fr', 'ne peut pas vendre', 'peut vendre'],
    ['ru', 'не вправе', 'вправе'],
    ['zh', '不得出售', '可以出售'],
    ['ar', 'لا يجوز', 'يجوز'],
    ['de', 'nicht verkaufen', 'verkaufen'],
    ['pt', 'não pode vender', 'pode vender'],
  ])('is missed in %s', (language, from, to) => {
    const other = language === 'en' ? 'de' : 'en';
    expect(grave([other, language], changed(statutes, at, language, from, to))).toContain(
      `negation ${language}`,
    );
  });

  it('is blamed on the one of nine that lost it', () => {
    const rows = changed(statutes, at, 'pt', 'não pode vender', 'pode vender');
    expect(grave(languages, rows)).toContain('negation pt');
  });
});

describe('a duty that became a permission', () => {
  it.each([
    ['en', 'must be written down', 'may be written down'],
    ['fr', 'doivent être consignées', 'peuvent être consignées'],
    ['es', 'deberán consignarse', 'podrán consignarse'],
    ['ru', 'должны записываться', 'могут записываться'],
    ['zh', '必须写成书面', '可以写成书面'],
    ['de', 'müssen niedergeschrieben', 'können niedergeschrieben'],
    ['it', 'devono essere messe', 'possono essere messe'],
    ['pt', 'devem ser escritas', 'podem ser escritas'],
  ])('is told in %s', (language, from, to) => {
    const other = language === 'en' ? 'fr' : 'en';
    const rows = changed(statutes, rowOf('shall meet at least'), language, from, to);
    expect(grave([other, language], rows).join(' ')).toContain('modality');
  });
});

it('an exception that a version leaves out is told', () => {
  const rows = changed(
    statutes,
    rowOf('unless the board'),
    'fr',
    ', à moins que le bureau n’en décide autrement',
    '',
  );
  expect(grave(['en', 'fr'], rows)).toContain('negation fr');
});

it('a permission that most versions only hint at is no fault of the one that says it, nor of the one that leaves it to the tense', () => {
  const order: Row = {
    en: 'The members are entitled to an order in which these rights can be fully realised.',
    fr: 'Les membres ont droit à un ordre tel que ces droits puissent être pleinement réalisés.',
    ru: 'Члены имеют право на порядок, при котором эти права могут быть полностью осуществлены.',
    ar: 'للأعضاء الحق في نظام تتحقق فيه هذه الحقوق تحققا تاما.',
  };
  const some = ['en', 'fr', 'ru', 'ar'];
  expect(grave(some, [...statutes, order])).toEqual([]);
});

it('a month, a number sign and a fixed phrase are no permission and no denial', () => {
  const rows: Row[] = [
    {
      en: 'The meeting of 3 May 2021 heard report No. 5.',
      fr: 'La réunion du 3 mai 2021 a entendu le rapport n° 5.',
    },
    { en: 'The house stands whether or not it is used.', fr: 'La maison reste, qu’elle serve ou non.' },
  ];
  expect(findingsOf(alignmentOf(['en', 'fr'], rows))).toEqual([]);
});

describe('a version that has its manner', () => {
  /** An act whose French says "peut" for what may be done, and neither for duties nor in relative clauses. */
  const act: readonly Row[] = Array.from({ length: 40 }, (_, at) => at + 20).flatMap(
    (number): readonly Row[] => [
      {
        en: `The warden may open gate ${number} at night.`,
        fr: `Le garde peut ouvrir la porte ${number} la nuit.`,
      },
      {
        en: `The clerk shall write the book of gate ${number}.`,
        fr: `Le greffier écrit le livre de la porte ${number}.`,
      },
      ...(number % 2 === 0
        ? [
            {
              en: `The price that may be asked at gate ${number} is low.`,
              fr: `Le prix demandé à la porte ${number} est bas.`,
            },
          ]
        : []),
    ],
  );

  it('is not accused of it', () => {
    expect(grave(['en', 'fr'], act)).toEqual([]);
  });

  it('does not hide a duty that became a permission in a main clause', () => {
    const rows = changed(act, 1, 'en', 'shall write', 'may write');
    expect(grave(['en', 'fr'], rows)).toEqual(['modality fr']);
  });

  it('does not hide it behind a word that stands everywhere', () => {
    const answerable = act.map((row) => ({
      en: String(row.en).replace('The clerk', 'The head'),
      fr: String(row.fr).replace('Le greffier', 'Le responsable').replace('Le garde', 'Le garde responsable'),
    }));
    const rows = changed(answerable, 1, 'en', 'shall write', 'may write');
    expect(grave(['en', 'fr'], rows)).toEqual(['modality fr']);
  });

  it('names in a heading by a noun what another names by a verb', () => {
    const rows = [...act, { en: 'Warden may close gates', fr: 'Fermeture des portes' }];
    expect(grave(['en', 'fr'], rows)).toEqual([]);
  });
});

describe('a sentence that denies twice', () => {
  const twice = (number: number): Row => ({
    en: `The keeper does not open gate ${number}, and the dog does not bark at it.`,
    fr: `Le gardien n’ouvre pas la porte ${number}, et le chien n’aboie pas devant elle.`,
    es: `El guarda no abre la puerta ${number}, y el perro no ladra ante ella.`,
    zh: `守门人不打开第${number}号门，狗也不对它叫。`,
  });
  const rows = Array.from({ length: 40 }, (_, at) => twice(at + 20));

  it.each([
    ['en', 'does not bark', 'does bark', 'fr'],
    ['fr', 'n’aboie pas', 'aboie', 'en'],
    ['es', 'no ladra', 'ladra', 'zh'],
    ['zh', '不对它叫', '对它叫', 'en'],
  ])('is told apart from one that does so once, in %s', (language, from, to, other) => {
    expect(grave([other, language], rows)).toEqual([]);
    expect(grave([other, language], changed(rows, 7, language, from, to))).toEqual([`negation ${language}`]);
  });

  it('counts the words of one denial once', () => {
    const once: readonly Row[] = [
      { en: 'No one may ever enter.', fr: 'Nul ne peut jamais entrer.', ru: 'Никто никогда не может войти.' },
      {
        en: 'They have neither bread nor wine.',
        fr: 'Ils n’ont ni pain ni vin.',
        ru: 'У них нет ни хлеба, ни вина.',
      },
    ];
    expect(grave(['en', 'fr'], once)).toEqual([]);
    expect(grave(['en', 'ru'], once)).toEqual([]);
  });

  it('is not missed where a limit is put as a denial', () => {
    const limited = Array.from({ length: 30 }, (_, at) => ({
      en: `The keeper may enter hall ${at + 20} only at night.`,
      fr: `Le gardien ne peut entrer dans la salle ${at + 20} à toute heure du jour que la nuit.`,
    }));
    expect(grave(['en', 'fr'], limited)).toEqual([]);
  });
});

describe('a prohibition', () => {
  const rows: readonly Row[] = Array.from({ length: 30 }, (_, at) => ({
    en: `No person shall enter hall ${at + 20}.`,
    fr: `Il est interdit d’entrer dans la salle ${at + 20}.`,
    it: `È vietato entrare nella sala ${at + 20}.`,
    de: `Es ist verboten, den Saal ${at + 20} zu betreten.`,
  }));

  it.each(['fr', 'it', 'de'])('is missed in the version that demands instead, beside %s', (other) => {
    expect(grave(['en', other], rows)).toEqual([]);
    const found = grave(['en', other], changed(rows, 3, 'en', 'No person shall', 'Every person shall'));
    expect(found).toEqual(['negation en']);
  });
});

describe('all that became some', () => {
  const at = agreement.findIndex((row) => String(row.en).startsWith('Subject to Article 4'));
  it.each([
    ['en', 'all passengers', 'some passengers'],
    ['fr', 'tous les passagers', 'certains passagers'],
    ['es', 'todos los pasajeros', 'algunos pasajeros'],
    ['ru', 'все пассажиры', 'некоторые пассажиры'],
    ['zh', '所有乘客', '某些乘客'],
    ['ar', 'لجميع الركاب', 'لبعض الركاب'],
    ['de', 'alle Fahrgäste', 'einige Fahrgäste'],
    ['it', 'tutti i passeggeri', 'alcuni passeggeri'],
    ['pt', 'todos os passageiros', 'alguns passageiros'],
  ])('is told in %s', (language, from, to) => {
    const other = language === 'en' ? 'fr' : 'en';
    expect(grave([other, language], changed(agreement, at, language, from, to))).toContain(
      `modality ${language}`,
    );
  });

  it('is no finding where a version merely leaves it out, nor in a phrase that holds the word', () => {
    const plain = changed(agreement, at, 'en', 'all passengers', 'passengers');
    expect(grave(['fr', 'en'], plain)).toEqual([]);
    const phrase: readonly Row[] = [
      { en: 'The gate was not closed at all.', fr: 'La porte n’était pas fermée.' },
    ];
    expect(findingsOf(alignmentOf(['en', 'fr'], phrase))).toEqual([]);
  });
});

describe('a reservation that a version lost', () => {
  const at = agreement.findIndex((row) => String(row.en).startsWith('Notwithstanding'));
  it.each([
    ['en', 'Notwithstanding Article 1', 'Under Article 1'],
    ['fr', 'Nonobstant l’article premier', 'Selon l’article premier'],
    ['es', 'No obstante lo dispuesto en', 'Según lo dispuesto en'],
    ['ru', 'Несмотря на статью 1', 'Согласно статье 1'],
    ['zh', '尽管有第一条的规定', '按照第一条的规定'],
    ['ar', 'على الرغم من المادة 1', 'وفقا للمادة 1'],
    ['de', 'Ungeachtet des Artikels 1', 'Gemäß Artikel 1'],
    ['it', 'Nonostante l’articolo 1', 'Secondo l’articolo 1'],
    ['pt', 'Não obstante o artigo 1', 'Segundo o artigo 1'],
  ])('is missed in %s', (language, from, to) => {
    const other = language === 'en' ? 'de' : 'en';
    expect(grave([other, language], changed(agreement, at, language, from, to))).toContain(
      `negation ${language}`,
    );
  });

  it('is not seen in what is subject to something by nature', () => {
    const taxed: readonly Row[] = [
      { en: 'The sale is subject to a tax.', fr: 'La vente est assujettie à une taxe.' },
      { en: 'Despite section 3, a fee is paid.', fr: 'Malgré l’article 3, un droit est payé.' },
    ];
    expect(grave(['en', 'fr'], taxed)).toEqual([]);
  });
});
