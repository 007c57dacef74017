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

const rowOf = (words: string) => statutes.findIndex((row) => String(row.en).includes(words));

describe('statutes that say the same in nine languages', () => {
  it('give no error and no warning in any pair, nor all together', () => {
    for (const [at, first] of languages.entries())
      for (const second of languages.slice(at + 1))
        expect(grave([first, second], statutes), `${first}–${second}`).toEqual([]);
    expect(grave(languages, statutes)).toEqual([]);
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

  it('names in a heading by a noun what another names by a verb', () => {
    const rows = [...act, { en: 'Warden may close gates', fr: 'Fermeture des portes' }];
    expect(grave(['en', 'fr'], rows)).toEqual([]);
  });
});
